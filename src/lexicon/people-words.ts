/** After a short name, these make it somebody: "the security people", "die IT-Abteilung". In the form of `normalizeWord`. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  `people person team department crew folk guy lady colleague unit squad
  abteilung team leute kollege kollegin kollegen truppe mannschaft person
  equipe service departement personne collegue
  equipo departamento persona gente companero`.split(/\s+/),
);

/** German glues to a name that somebody leads it, or that it is a department: people leave that out. */
export const HEAD_ENDING = /(?<=^\p{L}{4,})s?(?:leiter(?:in)?|leitung|abteilung|wesen|referat)$/iu;

/** What somebody is called who does it: people say "im Netzanschluss" for a Netzanschlussbearbeiter. Of long names only: "Kunden" is no Kundenberater. */
export const JOB_ENDING =
  /(?<=^\p{L}{8,})s?(?:sachbearbeiter|bearbeiter|manager|referent|spezialist|techniker|koordinator|beauftragter?|betreuer|planer|berater|fachkraft|ingenieur|disponent|beschaffer|meister|assistent|bauer)(?:in)?$/iu;

/** Of these alone a question of what somebody does is made: "what does @ann do?", "wer ist @ann". In the form of `normalizeWord`. */
export const PERSON_QUESTION_WORDS: ReadonlySet<string> = new Set(
  `what whats do does doe is are which who whos role job title position as of the a has have ha hold responsible duty
  work here tell me about our us for exactly actually please
  was macht machen tut wer ist sind welche rolle rollen hat haben denn eigentlich genau fur zustandig wofur arbeitet bei uns als und
  que quoi quel quelle quels quelles fait est sont ce qui qu le la les de role
  hace hacen quien quienes es cual cuales rol papel puesto tiene el`.split(/\s+/),
);

/** What somebody is called for what they do ends so; whoever owns, uses or is a customer may be anybody. In the form of `normalizeWord`. */
export const PERSON_ENDING =
  /^(?!.*(?:owner|user|customer|member|partner|supplier|server|kunde)$).{2,}(?:er|or|ist|ant|ent|eur|ian|man|clerk|lead|chef|kraft|beauftragter?|referentin|rin)$/;

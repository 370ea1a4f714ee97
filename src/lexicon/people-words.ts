/** After a short name, these make it somebody: "the security people", "die IT-Abteilung". In the form of `normalizeWord`. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  `people person team department crew folk guy lady colleague unit squad
  abteilung team leute kollege kollegin kollegen truppe mannschaft person
  equipe service departement personne collegue
  equipo departamento persona gente companero`.split(/\s+/),
);

/** German glues to a name that somebody leads it, or that it is a department: people leave that out. */
export const HEAD_ENDING = /(?<=^\p{L}{4,})s?(?:leiter(?:in)?|leitung|abteilung|wesen|referat)$/iu;

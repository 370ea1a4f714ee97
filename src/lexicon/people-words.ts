/** After a short name, these make it somebody: "the security people", "die IT-Abteilung". In the form of `normalizeWord`. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  `people person team department crew folk guy lady colleague unit squad
  abteilung team leute kollege kollegin kollegen truppe mannschaft person
  equipe service departement personne collegue
  equipo departamento persona gente companero`.split(/\s+/),
);

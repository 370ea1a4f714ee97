const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** By these somebody who is asked whether they are on something says that they are not, or need not be. In the form of `normalizeWord`. */
export const DONE_WORDS = setOf(`
  nope nah nein non done finished fixed solved resolved closed completed ready gone stopped
  erledigt fertig gelost behoben geschlossen abgeschlossen abgegeben
  fini finie termine terminee resolu resolue listo lista hecho hecha terminado terminada resuelto resuelta
`);

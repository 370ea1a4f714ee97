const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** By these a question denies what it asks about. In the form of `normalizeWord`. */
export const DENIAL_WORDS = {
  /** They deny wherever they stand: "does she never …". */
  never: setOf('never nie niemal niemals jamais nunca'),
  /** They deny in a statement; a question of yes or no that begins with its verb means the same with them and without. */
  not: setOf(
    `not no cannot cant dont doesnt didnt isnt arent wasnt wont wouldnt shouldnt couldnt hasnt havent
    nicht kein keine keinen keinem keiner keines pas ne aucun aucune no ningun ninguna ninguno`,
  ),
  /** With these a statement is asked about: "is it true that …". */
  true: setOf(
    `true right correct fair truth
    stimmt stimmts wahr richtig korrekt zutreffend trifft
    vrai exact juste cierto verdad correcto`,
  ),
} as const;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A question that begins with one of these is not answered yes or no. In the form of `normalizeWord`. */
const OPEN_WORDS: ReadonlySet<string> = setOf(
  `what whats which how who whos whom whose why where
  was welche welcher welches welchen welchem wie wieviel wieviele wann warum wieso weshalb wer wem wen wessen wo wohin woher wozu wofur womit woran worauf wovon
  quel quelle quels quelles combien pourquoi qui
  cual cuales cuanto cuanta cuantos cuantas por quien`,
);
/** These may stand before them: "bis wann", "in welcher Zeit", "at what". */
const BEFORE_OPEN: ReadonlySet<string> = setOf(
  `at by in on for to from until till after within up with and so
  bis ab in an zu mit bei nach seit von fur um auf innerhalb binnen und also
  a de en dans jusqua avec pour hasta desde con para`,
);

/** "When" and "wenn" may also begin a condition: only those that cannot are listed. */
export function asksOpenly(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !BEFORE_OPEN.has(word));
  return first >= 0 && first <= 2 && OPEN_WORDS.has(words[first] ?? '');
}

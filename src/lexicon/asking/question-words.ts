/** A text that begins with one of these asks something. In the form of `normalizeWord`. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `who whose whom what whats which when where why how
  wer wessen wem wen was welche welcher welches wann wo warum wieso weshalb wie
  qui que quoi quel quelle quels quelles quand ou pourquoi comment combien
  quien quienes cual cuales cuando donde como cuanto`.split(/\s+/),
);

/** How people speak of themselves: in the form of `normalizeWord`. */
export const SELF_WORDS: ReadonlySet<string> = new Set(
  `i me my mine im ive id myself
  ich mich mir mein meine meinen meinem meiner bin
  je moi mon ma me suis
  yo mi mis soy estoy`.split(/\s+/),
);

/** How people speak of themselves: in the form of `normalizeWord`. */
export const SELF_WORDS: ReadonlySet<string> = new Set(
  `i me my mine im ive id myself
  ich mich mir mein meine meinen meinem meiner bin
  je moi mon ma me suis
  yo mi mis soy estoy`.split(/\s+/),
);

/** "Im" is "I'm" only where an English sentence may begin: in German it is "in the". */
const BEFORE_IM: ReadonlySet<string> = new Set(
  'and but if as when since because now hi hello hey think say while that though'.split(' '),
);

/** Does the word at a place speak of whoever says it? Words in the form of `normalizeWord`. */
export function isSelfAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'im') return at === 0 || BEFORE_IM.has(words[at - 1] ?? '');
  return SELF_WORDS.has(word);
}

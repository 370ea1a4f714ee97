/** What documents say of roles otherwise than before. `text`, `before`: shortened; empty where nothing is said. */
export const news = {
  title: 'What our documents say otherwise than before:',
  andMore: (count: number): string => `And ${count} more.`,
  /** What a fact is about, as the catalog calls it: "Responsibility", "Level 3, Communication". */
  kind: (kind: string): string => kind,
  added: (what: string): string => `New: ${what}`,
  removed: (what: string): string => `Gone: ${what}`,
  changed: (what: string, text: string, before: string): string =>
    `Changed: ${what}, now ${quoted(text)}, before ${quoted(before)}`,
};

const quoted = (words: string): string => (words === '' ? 'nothing' : `“${words}”`);

/** The command and the name as sentences have them. */
const COMMAND = /(?<![\w/.:-])\/role(?![\w/-])/g;
const HANDLE = /@rolecall\b/g;
const NAME = /\bRolecall\b/g;

/** What is read, with the names that this app has in Slack; null: those that sentences have. */
export function withNames(
  names: { readonly command: string; readonly name: string } | null | undefined,
): (words: string) => string {
  if (!names) return (words) => words;
  const { command, name } = names;
  const handle = `@${name.toLowerCase()}`;
  return (words) =>
    words
      .replace(COMMAND, () => command)
      .replace(HANDLE, () => handle)
      .replace(NAME, () => name);
}

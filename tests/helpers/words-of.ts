/** Everything that a person reads of blocks, one piece of text a line, people as "@U1". */
export function wordsOf(blocks: unknown): string {
  return linesOf(blocks).join('\n');
}

const IN_ONE_LINE = new Set(['rich_text_section', 'rich_text_quote']);

function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text, user_id, initial_value, ...rest } = value as Record<string, unknown>;
  if (IN_ONE_LINE.has(String(type))) return [linesOf(rest.elements).join('')];
  if (type === 'user') return [`@${user_id}`];
  const own = [text, initial_value].filter((words) => typeof words === 'string');
  return [...own, ...linesOf(typeof text === 'object' ? text : null), ...linesOf(Object.values(rest))];
}

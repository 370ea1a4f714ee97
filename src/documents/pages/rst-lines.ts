import { withRstTables } from './rst-tables.ts';

const UNDERLINE = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;

/**
 * Titles of reStructuredText, which are underlined with any sign, as headings of Markdown, each in its line; the level of a
 * sign is told by the order in which signs first stand. Directives and the names of fields go.
 */
export function rstLines(written: readonly string[]): readonly string[] {
  const lines = withRstTables(written);
  const signs: string[] = [];
  const out = lines.map((line) => withoutRoles(line.replace(/^(\s*)#\.(?=\s)/, '$1-')));
  lines.forEach((line, index) => {
    const sign = UNDERLINE.exec(lines[index + 1] ?? '')?.[1];
    const isTitle = sign !== undefined && line.trim() !== '' && !UNDERLINE.test(line) && line.length <= 120;
    if (!isTitle || !isAlone(lines, index)) return;
    const isOver = (lines[index - 1] ?? '').trim() === (lines[index + 1] ?? '').trim();
    const key = `${isOver ? 'over' : ''}${sign}`;
    if (!signs.includes(key)) signs.push(key);
    out[index] = `${'#'.repeat(Math.min(6, signs.indexOf(key) + 1))} ${withoutRoles(line.trim())}`;
    out[index + 1] = '';
    if (isOver) out[index - 1] = '';
  });
  return out.map((line) => (DIRECTIVE.test(line) ? '' : line));
}

/** Nothing but its own line above, or a blank one. */
function isAlone(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1] ?? '';
  return above.trim() === '' || UNDERLINE.test(above);
}

/** ".. toctree::", ".. _label:", "   :maxdepth: 2". */
const DIRECTIVE = /^\s*(?:\.\.(?:\s.*)?|:[\w -]+:(?:\s.*)?)$/;

/** Marks of breaks and footnotes go as well; ":ref:`Partner <partner>`" and "`Site <https://…>`_" are their words. */
function withoutRoles(line: string): string {
  if (!/[`|_]/.test(line)) return line;
  return line
    .replace(/ ?\|br\| ?/g, ' ')
    .replace(/ ?\[#?[\w-]{0,40}\]_(?!_)/g, '')
    .replace(/(?::[\w:-]+:)?`([^`<]{1,200}?)\s*<([^`<>]*)>`_{0,2}/g, '$1')
    .replace(/:[\w:-]+:`([^`]{1,200})`/g, '$1')
    .replace(/``([^`]{1,200})``/g, '`$1`');
}

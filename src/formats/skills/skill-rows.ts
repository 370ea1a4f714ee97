import type { Item } from '../../documents/document.ts';
import { at, cellText } from '../lines/item-text.ts';
import type { Capability, SkillArea, Statement } from '../parts/facts.ts';
import { isLikelyRole } from '../profiles/role-title.ts';
import { arePeople } from '../teams/people-names.ts';

const SKILL =
  /^(?:|skills?|competenc(?:e|es|y|ies)|capabilit(?:y|ies)|abilit(?:y|ies)|knowledge|topics?|tools?|fähigkeit(?:en)?|kompetenz(?:en)?|kenntnisse?|compétences?|savoir-faire|competencias?|habilidad(?:es)?)$/i;
const WANTED =
  /^(?:(?:level|score|rating|grade|proficiency)(?: (?:wanted|needed|required|expected))?|(?:wanted|needed|required|expected|target|minimum)(?: (?:level|score|rating))?|soll(?:-? ?(?:stufe|niveau|wert|level))?|(?:ziel|mindest)-?(?:stufe|niveau|wert)?|stufe|niveau(?: (?:requis|attendu|visé))?|requis|attendu|nivel(?: (?:requerido|esperado))?|requerido|esperado)$/i;

/** "Skill | Level wanted": how well somebody has to know each. */
export function wantedIn(heads: readonly string[]): number | null {
  const [first = '', ...others] = heads;
  const at = others.findIndex((head) => WANTED.test(head.trim()));
  return SKILL.test(first.trim()) && at >= 0 ? at + 1 : null;
}

/** The columns of people over figures and ticks: what single ones of them know is nobody's business here. */
export function peopleAmong(cells: Item['cells']): readonly string[] {
  const own = cells.slice(1).filter(({ head }) => head.trim() !== '' && !WANTED.test(head.trim()));
  const names = [...new Set(own.map(({ head }) => head))];
  const areFigures = own.every((cell) => FIGURE.test(cellText(cell, false)));
  return areFigures && names.length === own.length && arePeople(names) && !names.some(isLikelyRole)
    ? names
    : [];
}

const FIGURE =
  /^(?:\d{1,3}(?:[.,/]\d{1,2})?%?|(?:[xX✓✔✅☑●•■★☆⭐○◐◑–—-]\ufe0f?)*|y(?:es)?|no?|ja|nein|oui|non|sí)$/u;

/** The skill of such a row, with the level that is wanted; null where the row names none, or has no such column. */
export function readWanted(row: Item, path: string): Capability | null {
  const wanted = wantedIn(row.cells.map(({ head }) => head));
  if (wanted === null) return null;
  const people = peopleAmong(row.cells);
  const [name = '', ...others] = row.cells.map((cell, index) =>
    cellText(cell, index > 0 && index !== wanted),
  );
  if (name === '' || others.every((text) => text === '')) return null;
  const told = others.filter(
    (text, index) =>
      text !== '' && index + 1 !== wanted && !people.includes(row.cells[index + 1]?.head ?? ''),
  );
  return { name, level: others[wanted - 1] || null, details: told.join('; ') || null, source: at(path, row) };
}

/**
 * A table of skills. "Area | Statement" gives an area for each row; "Area | Junior | Senior" as well, each cell with the
 * name of its column; a table of one column, or one whose first column is the skill itself, gives statements.
 */
export function readRows(rows: readonly Item[], title: string, path: string): readonly SkillArea[] {
  const areas = new Map<string, { statements: Statement[]; line: number }>();
  for (const row of rows) {
    const { area, texts } = readRow(row, title);
    const known = areas.get(area) ?? { statements: [], line: row.line };
    known.statements.push(...texts.map((text) => ({ text, source: at(path, row) })));
    areas.set(area, known);
  }
  return [...areas].map(([area, { statements, line }]) => ({ area, statements, source: at(path, { line }) }));
}

function readRow(row: Item, title: string): { area: string; texts: readonly string[] } {
  const people = peopleAmong(row.cells);
  const [first, ...all] = row.cells;
  if (first === undefined) return { area: title, texts: [] };
  const others = all.filter(({ head }) => !people.includes(head));
  const isStatement = others.length === 0 || /skill|statement|criteri|competenc|capabilit/i.test(first.head);
  if (isStatement) return { area: title, texts: [whole([first, ...others])] };
  const named = others.length > 1;
  const texts = others.flatMap((cell) =>
    cell.lines.map((line) => (named && cell.head !== '' ? `${cell.head}: ${line.text}` : line.text)),
  );
  return { area: cellText(first, false), texts };
}

function whole(cells: Item['cells']): string {
  const texts = cells.map((cell, index) => cellText(cell, index > 0));
  return texts.filter((text) => text !== '').join('; ');
}

import type { Cell, Document, Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { isSeniority } from '../levels/ladder-levels.ts';
import { numbersFor } from '../levels/level-names.ts';
import { namedLevels } from '../levels/named-levels.ts';
import { at, cellText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import type { Part } from '../parts/parts.ts';
import { readSections } from '../parts/read-sections.ts';
import { type Format, joinFacts, type RoleEntry } from './role-entry.ts';
import { naming, titleSection } from './role-naming.ts';
import { isAgent, isLikelyRole, roleInTitle } from './role-title.ts';

const SKILL =
  /^(?:skills?|competenc(?:y|ies)|capabilit(?:y|ies)|abilit(?:y|ies)|knowledge|tools?|fähigkeit(?:en)?|compétences?)$/i;
const TASK =
  /^(?:tasks?|dut(?:y|ies)|responsibilit(?:y|ies)|activit(?:y|ies)|what|process(?:es)?|aufgaben?|tâches?|tareas?)$/i;
const TICK = /^(?:[✓✔✅☑●•■]\ufe0f?|x|yes|ja|oui|sí)$/iu;
const NONE = /^(?:[-–—.]*|n\/?a|no|none|✗|❌)$/iu;

/** "Skill | Baker | Driver", "Task | Cashier | Shift Lead" with ticks, "Purpose | …" with a role to each column. */
export const rolesAsColumns: Format = {
  name: 'table with a role in each column',
  shape:
    'a table whose columns are roles, over rows of skills, of tasks with ticks, or of Purpose and Responsibilities',
  recognises: (document) =>
    tablesIn(document).some(hasRoles) &&
    !isAgent(roleInTitle(titleSection(document)?.title ?? '')) &&
    !namedLevels.recognises(document),
  read(document) {
    const entries = tablesIn(document)
      .filter(hasRoles)
      .flatMap((table) => entriesOf(table, document));
    return { entries, outOfScope: [], problems: [] };
  },
};

function hasRoles({ heads: [first = '', ...heads], rows }: Table): boolean {
  const roles = heads.filter((head) => isLikelyRole(head.trim()));
  if (roles.length < 2 || roles.length * 2 <= heads.length || numbersFor(heads) !== null) return false;
  if (heads.some(isSeniority)) return false;
  return kindOf(first, rows) !== null;
}

type Kind = 'skills' | 'tasks' | 'sections';

/** What the rows are of; null where nothing says so. */
function kindOf(first: string, rows: readonly Item[]): Kind | null {
  if (SKILL.test(first.trim())) return 'skills';
  const cells = rows.flatMap((row) => row.cells.slice(1).map(textOf)).filter((text) => !NONE.test(text));
  const isTicked = cells.length > 1 && cells.every((text) => TICK.test(text));
  if (TASK.test(first.trim()) && isTicked) return 'tasks';
  const known = rows.filter((row) => sectionKind(labelOf(row)) !== null);
  return known.length > 1 && !isTicked ? 'sections' : null;
}

function entriesOf({ heads, rows }: Table, { path }: Document): readonly RoleEntry[] {
  const kind = kindOf(heads[0] ?? '', rows);
  return heads.slice(1).flatMap((head, index) => {
    const [first] = rows;
    if (first === undefined || head.trim() === '') return [];
    const source = at(path, first);
    const named = naming(roleInTitle(head), source);
    const told = rows.filter((row) => !NONE.test(textOf(row.cells[index + 1])));
    const facts = told.map((row) => factsOf(row, row.cells[index + 1], kind, path, named.name));
    return [
      {
        origin: 'profile',
        ...named,
        slug: null,
        group: null,
        defaultSeniority: null,
        facts: joinFacts(facts),
        routing: {},
        place: null,
      },
    ];
  });
}

function factsOf(
  row: Item,
  cell: Cell | undefined,
  kind: Kind | null,
  path: string,
  name: string,
): RoleEntry['facts'] {
  const [label, text, source] = [labelOf(row), textOf(cell), at(path, row)];
  if (kind === 'tasks')
    return joinFacts([{ responsibilities: [{ title: label, primary: false, metric: null, source }] }]);
  if (kind === 'skills') {
    const level = TICK.test(text) ? null : text;
    return joinFacts([{ capabilities: [{ name: label, level, details: null, source }] }]);
  }
  if (sectionKind(label) === null) return joinFacts([{ properties: [{ name: label, value: text, source }] }]);
  const lines = (cell?.lines ?? []).flatMap((line) => line.text.split(/\s*;\s*/)).filter((one) => one !== '');
  const items = lines.map(
    (one): Item => ({
      kind: 'bullet',
      lines: [plainLine(one, row.line)],
      items: [],
      cells: [],
      line: row.line,
    }),
  );
  const prose = ['mission', 'summary'].includes(sectionKind(label) ?? '');
  const part: Part = { title: label, line: row.line, items: prose ? items.map(asProse) : items, parts: [] };
  return readSections({ title: name, line: row.line, items: [], parts: [part] }, path, name);
}

const asProse = (item: Item): Item => ({ ...item, kind: 'paragraph' });
const labelOf = (row: Item): string => textOf(row.cells[0]).replace(/:$/, '');
const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : cellText(cell, false).trim());

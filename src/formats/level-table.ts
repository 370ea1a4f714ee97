import type { Cell, Document, Item } from '../documents/document.ts';
import { at, cellText } from './item-text.ts';
import { isLevelLabel, numberLevels } from './ladder-levels.ts';
import { frameworkOf, type LevelCell, topicsOf } from './level-topics.ts';
import { type Format, joinFacts } from './role-entry.ts';
import { naming, titleSection } from './role-naming.ts';
import { roleInTitle, roleLikeness } from './role-title.ts';
import { type Table, tablesIn } from './tables-in.ts';

/** Nothing but tables below the title: what else stands there would be lost. */
function isAllTables(document: Document): boolean {
  const title = titleSection(document);
  const others = document.body.sections.filter((section) => section !== title);
  const items = [...document.body.items, ...(title?.items ?? [])];
  return (
    others.length === 0 && (title?.sections ?? []).length === 0 && items.every(({ kind }) => kind === 'row')
  );
}

/** A page, or a spreadsheet, that is one role's level table: levels as columns or as rows, numbered or named. */
export const levelTable: Format = {
  name: 'level table',
  shape: 'a role as title (or file name) over a table with a column or a row for each level',
  recognises: (document) =>
    isAllTables(document) &&
    roleLikeness(roleInTitle(titleSection(document)?.title ?? '')) > 0 &&
    tablesIn(document).some((table) => turnOf(table) !== null),
  read(document) {
    const title = titleSection(document);
    const source = at(document.path, { line: title?.line ?? 1 });
    const cells = tablesIn(document).flatMap((table) => cellsIn(table, document));
    const number = numberLevels(cells);
    const levels = cells.map((cell): LevelCell => ({ ...cell, level: number(cell, 0) }));
    const names = [...new Map(cells.map((cell) => [number(cell, 0), cell.label]))].sort(([a], [b]) => a - b);
    const text = names
      .filter(([, label]) => !/^(?:level )?\d+$/i.test(label))
      .map(([level, label]) => `${level} ${label}`);
    const topics = topicsOf(
      levels.filter(({ criteria }) => criteria.length > 0),
      document.path,
    );
    const frameworks = [frameworkOf(title?.title ?? '', topics, names.length, source)];
    const notes = text.length === 0 ? [] : [{ title: 'Levels', text: text.join(', '), source }];
    const base = {
      origin: 'framework',
      slug: null,
      group: null,
      defaultSeniority: null,
      routing: {},
      place: null,
    } as const;
    const entry = {
      ...base,
      ...naming(roleInTitle(title?.title ?? ''), source),
      facts: joinFacts([{ frameworks, notes }]),
    };
    return { entries: [entry], outOfScope: [], problems: [] };
  },
};

/** Whether levels are columns ("Area | Junior | Senior") or rows ("Level | Scope | Craft"); null where neither. */
function turnOf({ heads, rows }: Table): 'columns' | 'rows' | null {
  const others = heads.slice(1).filter((head) => head !== '');
  if (others.length > 1 && others.filter(isLevelLabel).length >= others.length - 1) return 'columns';
  const first = rows.map(({ cells: [cell] }) => textOf(cell));
  return /^(?:levels?|grades?|bands?|seniority|title|role)$/i.test(heads[0] ?? '') &&
    first.length > 1 &&
    first.every(isLevelLabel)
    ? 'rows'
    : null;
}

type Labelled = Omit<LevelCell, 'level'> & { readonly label: string };

function cellsIn(table: Table, { path }: Document): readonly Labelled[] {
  const turn = turnOf(table);
  if (turn === null) return [];
  return table.rows.flatMap((row) =>
    row.cells.slice(1).map((cell) => {
      const [label, topic] =
        turn === 'columns' ? [cell.head, textOf(row.cells[0])] : [textOf(row.cells[0]), cell.head];
      return { label, topic, criteria: criteriaOf(cell, row, path), line: row.line };
    }),
  );
}

function criteriaOf(cell: Cell, row: Item, path: string): LevelCell['criteria'] {
  return cell.lines.map(({ text }) => ({ text, source: at(path, row) }));
}

const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : cellText(cell, false));

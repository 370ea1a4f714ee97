import type { Cell, Document, Item } from '../../documents/document.ts';
import { at, cellText } from '../lines/item-text.ts';
import { isTeamHandle } from '../lines/owner-name.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import type { OwnedThing } from '../parts/facts.ts';
import type { Format } from '../profiles/role-entry.ts';
import { arePeople } from '../teams/people-names.ts';
import { ownerEntry } from './owner-entry.ts';

const THING =
  /^(?:|areas?|topics?|what|tasks?|process(?:es)?|features?|systems?|services?|responsibilit(?:y|ies)|projects?|bereiche?|aufgaben?|themen?|tâches?|tareas?|áreas?)$/i;
const TICK = /^(?:[✓✔✅☑●•⬤■×]\ufe0f?|x|yes|ja|oui|sí)$/iu;
const NONE = /^(?:[-–—.]*|n\/?a|no|none|✗|❌)$/iu;
const HANDLE = /^@[\w.-]+(?:\/[\w.-]+)?$/;

/** "Area | @ada | @kim" with ticks: who owns what, a column for each of those who do. */
export const ownerColumns: Format = {
  name: 'table with an owner in each column',
  shape: 'a table of areas or tasks with a column for each @handle or person, and ticks in its cells',
  recognises: (document) => tablesIn(document).some(isOfOwners),
  read(document) {
    const tables = tablesIn(document).filter(isOfOwners);
    return {
      entries: tables.flatMap(({ heads, rows }) =>
        heads
          .slice(1)
          .filter(isTeamHandle)
          .flatMap((head) => ownerEntry(head, true, null, at(document.path, rows[0] ?? { line: 1 }))),
      ),
      outOfScope: [],
      owned: tables.flatMap(({ rows }) => rows.flatMap((row) => thingIn(row, document))),
      problems: [],
    };
  },
};

function isOfOwners({ heads: [first = '', ...others], rows }: Table): boolean {
  const names = others.map((head) => head.trim());
  const isNamed = names.length > 1 && (names.every((name) => HANDLE.test(name)) || arePeople(names));
  if (!isNamed || !THING.test(first.trim())) return false;
  const told = rows.flatMap(({ cells }) => cells.slice(1).map(textOf)).filter((text) => !NONE.test(text));
  return told.length > 0 && told.every((text) => TICK.test(text));
}

function thingIn({ cells: [first, ...others], line }: Item, { path }: Document): readonly OwnedThing[] {
  const name = textOf(first);
  const owners = others.filter((cell) => TICK.test(textOf(cell))).map(({ head }) => head.trim());
  const more = { aliases: [], description: null, channel: null, scope: null };
  return name === '' ? [] : [{ kind: 'work', name, owners, ...more, source: at(path, { line }) }];
}

const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : cellText(cell, false).trim());

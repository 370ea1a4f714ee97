import type { Document, Item } from '../../documents/document.ts';
import type { Problem, Source } from '../../documents/problem.ts';
import { at, cellText } from '../lines/item-text.ts';
import { isTeamHandle, ownerName } from '../lines/owner-name.ts';
import { tablesIn } from '../lines/tables-in.ts';
import type { Interaction, OwnedThing, Responsibility } from '../parts/facts.ts';
import type { Format, RoleEntry } from '../profiles/role-entry.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { isAgent } from '../profiles/role-title.ts';
import { arePeople } from '../teams/people-names.ts';
import { teamEntry } from '../teams/team-entry.ts';

/** What a role does about one task: owns it, does it, is asked or is told. */
type Part = 'owns' | 'does' | 'supports' | 'consulted' | 'informed';

interface Share {
  readonly task: string;
  readonly role: string;
  readonly part: Part;
  readonly source: Source;
}

/** Tables of tasks and who is Responsible, Accountable, Consulted and Informed; in DACI: Driver, Approver, Contributor. */
export const raci: Format = {
  name: 'RACI or DACI table',
  shape: 'a table of tasks with a column for each role and R, A, C or I in its cells',
  recognises: (document) => !isAgent(titleSection(document)?.title ?? '') && sharesIn(document).length > 0,
  read(document) {
    const shares = sharesIn(document);
    // Whoever is only asked or told stands with those who ask and tell: nothing else is known of them here.
    const acting = shares.filter(
      ({ part, task }) => part === 'owns' || part === 'does' || part === leadOf(task, shares),
    );
    const roles = [...new Set(acting.map(({ role }) => role))];
    const isOfPeople = arePeople([...new Set(shares.map(({ role }) => role))]);
    return {
      entries: isOfPeople ? [] : roles.map((role) => entryOf(role, shares)),
      outOfScope: [],
      owned: thingsIn(shares),
      problems: isOfPeople ? [peopleNamed(roles, acting[0]?.source ?? { path: document.path, line: 1 })] : [],
    };
  },
};

function peopleNamed(names: readonly string[], source: Source): Problem {
  const shown = names.slice(0, 3).map((name) => `"${name}"`);
  const message = `${shown.join(', ')} ${names.length > 3 ? 'and others ' : ''}read as names of people, so this table tells who owns each task, and makes no roles of them; who is consulted and informed was left out. Name roles or teams instead ("Product Manager", "Team Kestrel") to have both.`;
  return { ...source, severity: 'warning', rule: 'people-not-roles', message };
}

function sharesIn(document: Document): readonly Share[] {
  return tablesIn(document).flatMap(({ title, heads, rows }) => {
    if (isOneTask(rows)) return rows.flatMap((row) => taskShares(row, title, document.path));
    const columns = heads.map(partIn);
    const named = new Set(columns.slice(1).filter((part) => part !== null));
    if (named.has('owns') && named.size > 1)
      return rows.flatMap((row) => namedShares(row, columns, document.path));
    return isLettered(rows) ? rows.flatMap((row) => letteredShares(row, rows, document.path)) : [];
  });
}

/** "Driver | Product Manager", "Approver | CTO": a table about one task, which its heading names. */
function isOneTask(rows: readonly Item[]): boolean {
  const parts = rows.map(({ cells: [first] }) =>
    first === undefined ? null : partIn(cellText(first, false)),
  );
  const isTold = parts.includes('owns') && (parts.includes('does') || parts.includes('consulted'));
  return isTold && parts.every((part) => part !== null) && rows.every(({ cells }) => cells.length === 2);
}

function taskShares({ cells: [first, second], line }: Item, title: string, path: string): readonly Share[] {
  const part = first === undefined ? null : partIn(cellText(first, false));
  const task = title.replace(/^(?:decision|project|task|topic)\s*[:–—-]\s*/i, '');
  return part === null ? [] : namesIn(second).flatMap((name) => share(task, name, part, at(path, { line })));
}

const namesIn = (cell: Item['cells'][number] | undefined): readonly string[] =>
  (cell?.lines ?? []).flatMap(({ text }) => text.split(/\s*(?:,|;|&|\band\b|\/)\s*/));

/** "Accountable", "A", "Approver (A)" as the heading of a column of names. */
function partIn(head: string): Part | null {
  const words = head
    .toLowerCase()
    .replace(/\s*\(.*\)$/, '')
    .trim();
  return HEADS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const HEADS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:accountable|approvers?|decides?|a)$/, 'owns'],
  [/^(?:responsible|drivers?|recommends?|performs?|r|d)$/, 'does'],
  [/^(?:supports?|supportive|s)$/, 'supports'],
  [/^(?:consulted|consult|contributors?|agrees?|inputs?|c)$/, 'consulted'],
  [/^(?:informed|inform|i)$/, 'informed'],
];

function namedShares(
  { cells, line }: Item,
  columns: readonly (Part | null)[],
  path: string,
): readonly Share[] {
  const task = cells[0] === undefined ? '' : cellText(cells[0], false);
  return cells.slice(1).flatMap((cell, index) => {
    const part = columns[index + 1] ?? null;
    return part === null ? [] : namesIn(cell).flatMap((name) => share(task, name, part, at(path, { line })));
  });
}

function share(task: string, name: string, part: Part, source: Source): readonly Share[] {
  const role = isTeamHandle(name) ? ownerName(name) : name.trim();
  return role === '' || task === '' || /^(?:[-–—.…]+|n\/?a|none|all|everyone|tbd)$/i.test(role)
    ? []
    : [{ task, role, part, source }];
}

const LETTERS = /^[RACIDSQ](?:\s*[/,&+ ]?\s*[RACIDSQ]){0,3}\*?$/i;

/** Most cells hold nothing but these letters, and one column at least says who answers for it. */
function isLettered(rows: readonly Item[]): boolean {
  const texts = rows.flatMap(({ cells }) => cells.slice(1).map(letters)).filter((text) => text !== '');
  const fitting = texts.filter((text) => LETTERS.test(text));
  const isMost = fitting.length > 1 && fitting.length >= texts.length * 0.7;
  return isMost && fitting.some((text) => /a/i.test(text)) && fitting.some((text) => /[rcid]/i.test(text));
}

const letters = (cell: Item['cells'][number]): string =>
  cellText(cell, false)
    .replace(/[-–—.✓✔xX]+$/u, '')
    .trim();

function letteredShares({ cells, line }: Item, rows: readonly Item[], path: string): readonly Share[] {
  const task = cells[0] === undefined ? '' : cellText(cells[0], false);
  const isDaci = rows.some((row) => row.cells.slice(1).some((cell) => /^d\b|\/\s*d$/i.test(letters(cell))));
  return cells.slice(1).flatMap((cell) => {
    const text = letters(cell);
    if (!LETTERS.test(text)) return [];
    const parts = [...new Set([...text.toLowerCase()].flatMap((letter) => LETTER_PARTS[letter] ?? []))];
    const meant =
      isDaci && !/r/i.test(text) ? parts : parts.filter((part) => part !== 'does' || /r/i.test(text));
    return meant.flatMap((part) => share(task, cell.head, part, at(path, { line })));
  });
}

const LETTER_PARTS: Readonly<Record<string, Part>> = {
  r: 'does',
  d: 'does',
  a: 'owns',
  s: 'supports',
  c: 'consulted',
  i: 'informed',
};

/** Accountable is an owner's word, responsible a doer's; whom they consult and inform they work with. */
function entryOf(role: string, shares: readonly Share[]): RoleEntry {
  const own = shares.filter((one) => one.role === role);
  const ownership = own.flatMap(({ task, part, source }) =>
    part === 'owns' ? [{ area: task, text: '', source }] : [],
  );
  const done = new Map(own.filter(({ part }) => part === 'does').map((one) => [one.task, one]));
  const responsibilities = [...done.values()].map(
    ({ task, source }): Responsibility => ({ title: task, primary: false, metric: null, source }),
  );
  const first = own[0]?.source ?? { path: '', line: 1 };
  const facts = { ownership, responsibilities, interactions: interactionsOf(role, shares) };
  return teamEntry({ name: role, kind: 'role', source: first, origin: 'table', facts });
}

const VERBS: Readonly<Partial<Record<Part, string>>> = {
  supports: 'Is supported by',
  consulted: 'Consults',
  informed: 'Informs',
};

/** One for each partner, with the tasks it is about; whoever owns a task has them, or who does it where nobody owns it. */
function interactionsOf(role: string, shares: readonly Share[]): readonly Interaction[] {
  const tasks = new Set(
    shares
      .filter((one) => one.role === role && one.part === leadOf(one.task, shares))
      .map(({ task }) => task),
  );
  const byPartner = new Map<string, Interaction>();
  for (const { task, role: partner, part, source } of shares) {
    const verb = VERBS[part];
    if (verb === undefined || partner === role || !tasks.has(task)) continue;
    const key = JSON.stringify([verb, partner]);
    const known = byPartner.get(key);
    const notes = known?.notes ? `${known.notes}; ${task}` : task;
    byPartner.set(key, { verb, role: partner, frequency: null, notes, source: known?.source ?? source });
  }
  return [...byPartner.values()];
}

function leadOf(task: string, shares: readonly Share[]): Part {
  return shares.some((one) => one.task === task && one.part === 'owns') ? 'owns' : 'does';
}

function thingsIn(shares: readonly Share[]): readonly OwnedThing[] {
  const tasks = [...new Set(shares.map(({ task }) => task))];
  return tasks.map((task) => {
    const lead = shares.filter((one) => one.task === task && one.part === leadOf(task, shares));
    const source = shares.find((one) => one.task === task)?.source ?? { path: '', line: 1 };
    const owners = lead.map(({ role }) => role);
    return {
      ...{ kind: 'work' as const, name: task, aliases: [], description: null, owners },
      channel: null,
      scope: null,
      source,
    };
  });
}

import { textAt } from '../../documents/data/yaml-node.ts';
import type { Document, Item } from '../../documents/document.ts';
import { at, cellText, ownText, statementsOf, wholeText } from '../lines/item-text.ts';
import type { Interaction, Note, OwnedThing, Person, Property, Statement } from '../parts/facts.ts';
import { factsIn, groupIn } from '../profiles/front-matter.ts';
import type { Format } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import { channelIn } from '../routing/channel-words.ts';
import { teamEntry } from './team-entry.ts';
import { ABOUT, type Field, fieldOf, type Labelled, labelsIn, mentionsTeam, TELLING } from './team-labels.ts';

/** A team's page: what it is for, what it owns, where to reach it, and whom it works with. */
export const teamApi: Format = {
  name: 'team API page',
  shape: 'a team as title, and headings such as "What we own", "Slack channels" and "Teams we interact with"',
  recognises(document) {
    if (textAt(document.data, 'kind') !== null) return false; // a profile that says so itself
    if (!mentionsTeam(document.body)) return false;
    const labels = labelsIn(document.body).map(({ label }) => label);
    const fields = new Set(labels.map(fieldOf));
    const isTelling =
      labels.filter((label) => TELLING.test(label)).length +
      (/\bteam api\b/i.test(titleOf(document)) ? 1 : 0);
    const isTeam = /\b(?:team|squad|tribe)\b/i.test(titleOf(document)) || fields.has('name');
    return (
      (isTelling > 1 ||
        (isTelling > 0 && isTeam) ||
        (isTeam && fields.has('owns') && (fields.has('channel') || fields.has('works')))) &&
      nameIn(document) !== null
    );
  },
  read(document) {
    const { path } = document;
    const named = nameIn(document);
    if (named === null) return { entries: [], outOfScope: [], problems: [] };
    const labels = labelsIn(document.body);
    const of = (field: Field): readonly Labelled[] => labels.filter(({ label }) => fieldOf(label) === field);
    const things = of('owns').flatMap((one) => namesIn(one, path));
    const channel = channelOf([...of('channel'), ...labels]);
    const about = labels.filter(({ label }) => label === ABOUT).flatMap((one) => proseIn(one, path));
    const focus: readonly Statement[] = [
      ...(named.focus === '' ? [] : [{ text: named.focus, source: at(path, named) }]),
      ...of('focus').flatMap((one) => proseIn(one, path)),
    ];
    const entry = teamEntry({
      name: named.name,
      source: at(path, named),
      group: groupIn(document.data),
      facts: {
        missions: focus.slice(0, 1),
        summaries: about,
        ownership: things.map(({ name, text, source }) => ({ area: name, text, source })),
        people: of('people').flatMap((one) => peopleIn(one, path)),
        interactions: of('works').flatMap((one) => interactionsIn(one, path)),
        properties: [
          ...(factsIn(document).properties ?? []),
          ...labels.flatMap((one) => propertyOf(one, path)),
        ],
        notes: [
          ...focus.slice(1).map((one) => ({ title: 'Mission', ...one })),
          ...labels.flatMap((one) => notesOf(one, path)),
        ],
      },
      routing: channel === null ? {} : { channel },
    });
    const owned = things.map(
      ({ name, text, source }): OwnedThing => ({
        ...{ kind: 'system' as const, name, aliases: [], description: text || null, owners: [named.name] },
        ...{ channel, scope: null, source },
      }),
    );
    return { entries: [entry], outOfScope: [], owned, problems: [] };
  },
};

function titleOf({ data, body }: Document): string {
  return (
    textAt(data, 'name')?.text ?? textAt(data, 'title')?.text ?? bareTitle(body.sections[0]?.title ?? '')
  );
}

function nameIn(
  document: Document,
): { readonly name: string; readonly focus: string; readonly line: number } | null {
  const stated = labelsIn(document.body).find(({ label }) => fieldOf(label) === 'name');
  const text = stated === undefined ? '' : stated.text || stated.items.map(wholeText).join(' ');
  const [, name = '', focus = ''] = /^(.{2,60}?)(?:\s+[–—-]\s+|:\s+|\.\s+|$)(.*)$/s.exec(text) ?? [];
  // A form whose first line is left out is of nobody yet.
  if (
    stated !== undefined &&
    EMPTY.test(text.trim()) &&
    !/\b(?:squad|tribe)\b|\bteam\b(?! (?:api|topolog))/i.test(titleOf(document))
  )
    return null;
  const title = titleOf(document)
    .replace(/\s+(?:template|example)$/i, '')
    .replace(/^team (?:api|charter|profile)\b[\s:–—-]*|\s*[:–—-]?\s*\bteam (?:api|charter|profile)$/gi, '')
    .replace(/^(?:team|squad)\s*[:–—-]\s*/i, '')
    .trim();
  const shown = title !== '' && !/^team api$/i.test(title) ? title : name;
  const line = stated?.line ?? document.body.sections[0]?.line ?? 1;
  return shown === ''
    ? null
    : { name: bareTitle(shown).replace(/^([^()]*)\)$/, '$1') || shown, focus: focus.trim(), line };
}

function proseIn({ text, items, line }: Labelled, path: string): readonly Statement[] {
  const said = [text, ...items.map(wholeText)].filter((one) => one !== '').join(' ');
  return said === '' ? [] : [{ text: said, source: at(path, { line }) }];
}

interface Named {
  readonly name: string;
  readonly text: string;
  readonly source: Statement['source'];
}

function namesIn({ text, items, line }: Labelled, path: string): readonly Named[] {
  const inline = text.split(/\s*[,;]\s*/).filter((one) => one !== '' && !EMPTY.test(one));
  const listed = items
    .flatMap((item) => leavesOf(item, ''))
    .filter(({ item }) => !EMPTY.test(wholeText(item)))
    .map(({ item, group }): Named => {
      const whole =
        item.kind === 'row' ? cellText(item.cells[0] ?? { head: '', lines: [] }, false) : wholeText(item);
      const rest =
        item.kind === 'row'
          ? item.cells
              .slice(1)
              .map((cell) => cellText(cell, true))
              .filter(Boolean)
              .join('; ')
          : '';
      const [, name = whole, more = ''] =
        /^(.{2,80}?)(?:\s*[:–—]\s+|\s+-\s+|\s+\()(.+?)\)?$/.exec(whole) ?? [];
      const said = [rest || more, group].filter((one) => one !== '');
      return { name, text: said.join('; '), source: at(path, item) };
    });
  return [...inline.map((name) => ({ name, text: '', source: at(path, { line }) })), ...listed];
}

/** "Databases" over two of them is a group, and nothing that anybody owns beside them. */
function leavesOf(item: Item, group: string): readonly { readonly item: Item; readonly group: string }[] {
  const isGroup = item.kind === 'bullet' && item.items.some(({ kind }) => kind === 'bullet');
  return isGroup ? item.items.flatMap((child) => leavesOf(child, ownText(item))) : [{ item, group }];
}

const EMPTY = /^(?:n\/?a\b.*|none|tbd|[-–—.…_]+|)$/i;

function channelOf(labels: readonly Labelled[]): string | null {
  const texts = labels.flatMap(({ text, items }) => [text, ...items.map(wholeText)]);
  return texts.map((text) => channelIn(text, false)).find((channel) => channel !== null) ?? null;
}

function peopleIn(one: Labelled, path: string): readonly Person[] {
  const rows = one.items.filter(({ kind }) => kind === 'row');
  const listed = rows.flatMap((row): readonly Person[] => {
    const [name = '', ...others] = row.cells
      .map((cell) => cellText(cell, false))
      .filter((text) => text !== '');
    const shown = others.length === 0 ? name : `${name} (${others.join(', ')})`;
    return EMPTY.test(name) ? [] : [{ name: shown, source: at(path, row) }];
  });
  const rest = { ...one, items: one.items.filter((item) => !rows.includes(item)) };
  const named = namesIn(rest, path).flatMap(({ name, source }) =>
    name.split(/\s*[,;]\s*/).map((person) => ({ name: person, source })),
  );
  return [...named, ...listed];
}

/** A row "Team | Interaction mode | Purpose | Duration", or a bullet "Team: why". */
function interactionsIn({ items, text, line }: Labelled, path: string): readonly Interaction[] {
  const inline = text.split(/\s*[,;]\s*/).filter((name) => !EMPTY.test(name));
  const listed = items.flatMap((item): readonly Interaction[] => {
    const source = at(path, item);
    if (item.kind !== 'row') {
      const [, role = wholeText(item), notes = null] =
        /^(.{2,60}?)(?:\s*[:–—(]\s*|\s+-\s+)(.+?)\)?$/.exec(wholeText(item)) ?? [];
      return EMPTY.test(role) ? [] : [{ verb: 'Works with', role, frequency: null, notes, source }];
    }
    const cell = (index: number): string => cellText(item.cells[index] ?? { head: '', lines: [] }, false);
    if (EMPTY.test(cell(0))) return [];
    const notes =
      item.cells
        .slice(2)
        .map((one, index) => cellText(one, index > 0))
        .filter(Boolean)
        .join('; ') || null;
    return [{ verb: cell(1) || 'Works with', role: cell(0), frequency: null, notes, source }];
  });
  return [
    ...inline.map((role) => ({
      verb: 'Works with',
      role,
      frequency: null,
      notes: null,
      source: at(path, { line }),
    })),
    ...listed,
  ];
}

function propertyOf({ label, text, line }: Labelled, path: string): readonly Property[] {
  const isProperty = fieldOf(label) === 'other' && text !== '' && !EMPTY.test(text);
  return isProperty ? [{ name: label, value: text, source: at(path, { line }) }] : [];
}

function notesOf({ label, text, items }: Labelled, path: string): readonly Note[] {
  const isChannel = fieldOf(label) === 'channel';
  if (label === ABOUT || (fieldOf(label) !== 'other' && !isChannel)) return [];
  const said = isChannel && text !== '' ? [] : statementsOf(items, path);
  return said.map((one) => ({ title: label, ...one }));
}

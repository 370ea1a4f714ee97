import type { Item, Section } from '../../documents/document.ts';
import { labelled } from '../lines/item-text.ts';
import { bareTitle } from '../profiles/role-title.ts';

/** What a label or heading of a team's page is about. */
export type Field = 'name' | 'focus' | 'owns' | 'channel' | 'people' | 'works' | 'other';

/** Labels and headings of a team's page, by what stands below them. Source: Team API template (teamtopologies.com). */
const FIELDS: readonly (readonly [RegExp, Field])[] = [
  [/^team name(?: and focus|\/focus)?$/, 'name'],
  [
    /^(?:(?:our )?(?:focus|mission|purpose)|what we do|why we exist|why this team exists|about(?: us| the team)?|team focus)$/,
    'focus',
  ],
  [
    /^(?:software|systems?|services?|components?|products?|repositories|areas|things|what)?\s*(?:(?:that )?(?:we|the team) (?:owns?|looks? after|maintains?|runs?|operates?|(?:are|is) responsible for)|(?:we are )?responsible for|owned(?: and evolved)?(?: by (?:us|this team|the team))?)$|^(?:services provided.*|our (?:services|systems|software)|ownership|owns|owned (?:services|systems|software))$/,
    'owns',
  ],
  [
    /^(?:(?:chat|slack)(?: tool)?(?: channels?)?|(?:our )?(?:slack )?channels?|communication(?: channels?)?|contact(?: us)?|how to (?:reach|contact) us|where to find us)$/,
    'channel',
  ],
  [/^(?:(?:team )?members|(?:our )?people|who we are|the team)$/, 'people'],
  [
    /^(?:teams? (?:that )?we(?: currently| expect to)? (?:interact|work) with.*|(?:dependencies and )?interaction(?:s| modes).*|(?:teams )?we work with|working with other teams|dependencies|who we work with)$/,
    'works',
  ],
];
/** What stands right below the title, beside its labels. */
export const ABOUT = 'Introduction';
const FIELD = /^([^:.!?]{2,30}):\s+(\S.{0,79})$/;
/** What says that a page is a team's, and nothing else. */
export const TELLING =
  /^(?:team (?:api|type|name)|(?:software|services?|systems?) owned|teams? we (?:currently )?(?:interact|work) with|part of a (?:platform|value stream)|time of daily sync|daily sync time|versioning approaches|service[- ]level expectations)/i;

/** Told at once of most documents: nothing in them could be such a page's. */
export function mentionsTeam({ title, items, sections }: Section): boolean {
  return (
    TEAM.test(title) ||
    items.some(({ lines }) => lines.some(({ text }) => TEAM.test(text.slice(0, 60)))) ||
    sections.some(mentionsTeam)
  );
}

const TEAM = /team|squad|tribe|owned|value stream|daily sync|versioning|service[- ]level/i;

/** A heading or label, with what is written on its line and below it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
  readonly items: readonly Item[];
  readonly line: number;
}

export function fieldOf(label: string): Field {
  const words = label
    .toLowerCase()
    .replace(/[?!.:()]+/g, ' ')
    .replace(/&/g, 'and')
    .replace(/\s+/g, ' ')
    .trim();
  return FIELDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** Headings, and lines such as "Team type: platform" or "- **Chat**: #pay", which often stand for them. */
export function labelsIn(section: Section): readonly Labelled[] {
  const inline: Labelled[] = [];
  const rest: Item[] = [];
  let open: Labelled | null = null;
  for (const item of section.items) {
    const found = labelledItem(item, section.level < 2);
    if (found.length > 0) inline.push(...found);
    // "**We own**" on a line of its own stands over the list below it.
    else if (open !== null && item.kind !== 'paragraph')
      inline[inline.indexOf(open)] = { ...open, items: [...open.items, item] };
    else rest.push(item);
    const last = inline.at(-1) ?? null;
    open = item.kind === 'paragraph' && found.length === 0 ? null : last?.text === '' ? last : null;
  }
  const isTitle = section.title === '' || section.level < 2;
  const label = isTitle ? ABOUT : bareTitle(section.title);
  const own = isTitle && rest.length === 0 ? [] : [{ label, text: '', items: rest, line: section.line }];
  return [...own, ...inline, ...section.sections.flatMap(labelsIn)];
}

/** Right below the title any short label counts: "On call: yes". */
function labelledItem(item: Item, isTop: boolean): readonly Labelled[] {
  if (item.kind !== 'bullet' && item.kind !== 'paragraph') return [];
  const found = item.lines.flatMap((line) => {
    const text = labelled(line, /^.{2,60}$/);
    const label = line.lead ?? /^([^:]{2,60}?)\s*:/.exec(line.text)?.[1] ?? '';
    if (text !== null && (fieldOf(label) !== 'other' || TELLING.test(label)))
      return [{ label, text, items: [] as readonly Item[], line: line.line }];
    const [, name = '', value = ''] = (isTop && FIELD.exec(line.text)) || [];
    return name === '' ? [] : [{ label: name, text: value, items: [], line: line.line }];
  });
  const [first, ...others] = found;
  return first === undefined ? [] : [{ ...first, items: item.items }, ...others];
}

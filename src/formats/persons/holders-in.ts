import type { Item, Line } from '../../documents/document.ts';
import { at, labelled, ownText } from '../lines/item-text.ts';
import type { Person } from '../parts/facts.ts';
import type { Part } from '../parts/parts.ts';
import { announcesPeople } from '../teams/people-in.ts';
import { isLikePerson, isNobody } from '../teams/people-names.ts';

const HOLDER =
  /^(?:names?|(?:team )?members?(?: names?)?|person|people|held by|holders?|current(?:ly)?(?: holders?)?|assigned(?: to)?|assignees?|incumbent|current incumbent|who|filled by|lead|leads?)$/i;
const PLACEHOLDER = /^(?:\[[^\]]*\]|<[^>]*>)$/;

/** A part about one role without the labels that only say who has it ("**Team members:** Ada, Kim"), and these people. */
export function withoutHolders(
  part: Part,
  path: string,
): { readonly part: Part; readonly people: readonly Person[] } {
  const people: Person[] = [];
  const isTaken = (text: string, line: number): boolean => {
    const names = namesIn(text);
    if (names === null) return false;
    people.push(...names.map((name) => ({ name, source: at(path, { line }) })));
    return true;
  };
  const isNaming = ({ title, line, items: [first], parts: inner }: Part): boolean =>
    HOLDER.test(title) && inner.length === 0 && isTaken(first?.lines[0]?.text ?? '', first?.line ?? line);
  const named = part.parts.filter(isNaming);
  const isOfPeople = announcesPeople(part.title);
  const accounts = part.items.filter((item) => isOfPeople && isAccounts(item));
  for (const item of accounts)
    people.push(
      ...ownText(item)
        .split(COMMA)
        .map((name) => ({ name, source: at(path, item) })),
    );
  const items = part.items
    .filter((item) => !accounts.includes(item))
    .flatMap((item) => without(item, (line) => isHolder(line, isTaken)));
  const parts = part.parts.filter((child) => !named.includes(child));
  return { part: { ...part, parts, items: [...items, ...named.flatMap(afterFirst)] }, people };
}

/** What stands below the names. */
const afterFirst = ({ items: [first, ...others] }: Part): readonly Item[] =>
  first === undefined ? [] : [...without(first, (line) => line === first.lines[0]), ...others];

/** "* annw, kimv" below "Documentation owners". */
const isAccounts = ({ kind, items, lines: [first, ...others] }: Item): boolean =>
  kind === 'bullet' &&
  items.length + others.length === 0 &&
  (first?.text ?? '').split(COMMA).every((name) => ACCOUNT.test(name) || isLikePerson(name));

const COMMA = /\s*,\s*/;
const ACCOUNT = /^@?[a-z\d][\w-]{2,38}$/i;

const isHolder = (line: Line, isTaken: (text: string, line: number) => boolean): boolean => {
  const text = labelled(line, HOLDER);
  return text !== null && text !== '' && isTaken(text, line.line);
};

function without(item: Item, isTaken: (line: Line) => boolean): readonly Item[] {
  if (item.kind !== 'paragraph' && (item.kind !== 'bullet' || item.items.length > 0)) return [item];
  const lines = item.lines.filter((line) => !isTaken(line));
  return lines.length === item.lines.length ? [item] : lines.length === 0 ? [] : [{ ...item, lines }];
}

/** Null where it names no people; none where it says that nobody has it yet. */
function namesIn(text: string): readonly string[] | null {
  const names = text.split(/\s*(?:[,;&]|\band\b)\s*/).map((name) => name.trim());
  if (names.length > 0 && names.every((name) => PLACEHOLDER.test(name) || isNobody(name))) return [];
  if (names.some((name) => /^(?:any|every|all\b|whoever)/i.test(name))) return null;
  return names.every((name) => isLikePerson(name) || /^@[\w-]+$/.test(name)) ? names : null;
}

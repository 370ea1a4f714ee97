import type { Document, Item, Line } from '../../documents/document.ts';
import { at, ownText, termAndText } from '../lines/item-text.ts';
import { unreadIn } from '../lines/unread.ts';
import type { OwnedThing } from '../parts/facts.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import type { Format } from '../profiles/role-entry.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { bareTitle, isAgent, roleInTitle } from '../profiles/role-title.ts';
import { channelIn } from '../routing/channel-words.ts';
import { arePeople, isNobody } from '../teams/people-names.ts';
import { ownerEntry } from './owner-entry.ts';

/** Headings over lists of who looks after what. */
const OWNERS =
  /\b(?:dris?|directly responsible|who (?:owns|is responsible|to ask|does)|owners?|ownership|points? of contact|go-?to (?:people|list)|responsib(?:le|ilities)|wer macht was|zuständigkeiten)\b/i;

/** "- **Checkout page**: Payments Team (#payments)" below "DRIs": a thing and who owns it, a bullet each. */
export const ownershipList: Format = {
  name: 'list of who owns what',
  shape: 'a heading such as "DRIs" or "Who owns what" over bullets such as "- **Checkout**: Payments Team"',
  recognises: (document) => bulletsIn(document).length > 0,
  read(document) {
    const rows = bulletsIn(document).map((item) => rowOf(item, document.path));
    const entries = rows.flatMap(({ owners, channel, source }) =>
      owners.flatMap((name) => ownerEntry(name, false, owners.length === 1 ? channel : null, source)),
    );
    const owned = rows.map(
      ({ name, owners, channel, source }): OwnedThing => ({
        ...{
          kind: 'work' as const,
          name,
          aliases: [],
          description: null,
          owners,
          channel,
          scope: null,
          source,
        },
      }),
    );
    return { entries, outOfScope: [], owned, problems: unreadIn(document, owned) };
  },
};

/** Only lists in which every bullet has both, since "Owners" stands over names as well. */
function bulletsIn(document: Document): readonly Item[] {
  const title = titleSection(document)?.title ?? '';
  if (isAgent(roleInTitle(title))) return [];
  return listsBelow(bodyPart(document, 'bare'), title).flatMap((items) =>
    items.length > 1 &&
    items.every(isOwned) &&
    !arePeople(items.map(termOf)) &&
    !items.some((item) => FIELD.test(termOf(item))) &&
    !items.every(isOfWork)
      ? items
      : [],
  );
}

/** "Product: roadmap, priority" has it the other way round: owners are names. */
function isOfWork({ lines: [line] }: Item): boolean {
  const { text } = line === undefined ? { text: '' } : pairIn(line);
  return /^\p{Ll}/u.test(text) && !/[@#]/.test(text);
}

/** A card about one thing has its owner in one of its fields. */
const FIELD =
  /^(?:owners?|services?|runbooks?|repo(?:sitory)?|slos?|primary slos?|escalation|dashboards?|alerts?)$/i;

function listsBelow({ title, items, parts }: Part, above: string): readonly (readonly Item[])[] {
  const isTold = OWNERS.test(bareTitle(title)) || OWNERS.test(bareTitle(above));
  const own = isTold ? [items.filter(({ kind }) => kind === 'bullet')] : [];
  return [...own, ...parts.flatMap((part) => listsBelow(part, isTold ? title : ''))];
}

/** "Payroll questions → HR Manager" as well. */
function pairIn(line: Line): { readonly term: string; readonly text: string } {
  const [, term, text] = /^([^→]{2,80}?)\s*(?:→|->|=>)\s*(\S.*)$/.exec(line.text) ?? [];
  return term === undefined || text === undefined ? termAndText(line) : { term, text };
}

const termOf = ({ lines: [line] }: Item): string =>
  line === undefined ? '' : pairIn(line).term.replace(/:$/, '');

function isOwned(item: Item): boolean {
  const [line] = item.lines;
  const { text } = line === undefined ? { text: '' } : pairIn(line);
  return text !== '' && text.length <= 80 && !/[.!?]$/.test(text) && item.items.length === 0;
}

function rowOf(item: Item, path: string) {
  const [line] = item.lines;
  const { term, text } = line === undefined ? { term: ownText(item), text: '' } : pairIn(line);
  const channel = channelIn(text, false);
  const bare = text.replace(/\s*\((?:[^()]*#[^()]*)\)|(?:,\s*)?#[\p{L}\p{N}_-]+/gu, '').trim();
  const owners = bare
    .split(/\s*(?:[,;&/]|\band\b|\bund\b)\s*/)
    .filter((name) => name !== '' && !isNobody(name));
  return { name: term.replace(/:$/, ''), owners, channel, source: at(path, item) };
}

import type { Item } from '../../documents/document.ts';
import { anyOf } from '../../lexicon/headings/index.ts';
import { announcesMembers } from '../lines/announced.ts';
import { at, cellText, wholeText } from '../lines/item-text.ts';
import type { Note, Person } from '../parts/facts.ts';
import type { Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import { bareTitle, isAgent } from '../profiles/role-title.ts';

const PEOPLE = new RegExp(
  `^(?:[\\p{L}\\p{N}.-]+ ){0,3}(?:${anyOf(({ people }) => people)})(?: \\([^()]*\\))?$`,
  'iu',
);
const FORMER = /\b(?:emerit(?:us|i|a)|former|past|retired|inactive|alumni)\b/i;
const MAIL = /[^\s@<>()[\],]+@[^\s@<>()[\],]+\.[a-z]{2,}/gi;
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}][\w./-]*/gu;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|der|den|da|di|del|la|le|bin|al) )*\p{Lu}[\p{L}'’.-]*){0,3}$/u;
const GROUP = /\b(?:teams?|squads?|groups?|tribes?|crews?|guilds?)\b/i;
/** Over a column of people; "Process" and "Service" are none. */
const HOLDER =
  /^(?:|.*\b(?:names?|members?|maintainers?|persons?|people|who|owners?|approvers?|reviewers?|committers?|contributors?|employees?|staff|lead|handle|github|wer|nom|nombre))$/i;
const ACCOUNT = /^(?:git(?:hub|lab)|handle|user ?name|account|e-?mail|contact|id)\b/i;

/** Whether a heading or title announces people ("Maintainers", "Team members"). */
export function announcesPeople(title: string): boolean {
  return PEOPLE.test(bareTitle(title)) || announcesMembers(title);
}

/** Whether all that a section lists is people: by their handles and addresses, or by name where a heading says so. */
export function holdsPeople({ title, items, parts }: Part, announced = announcesPeople(title)): boolean {
  const listed = items.filter(({ kind }) => kind !== 'paragraph');
  return listed.length > 0 && parts.length === 0 && listed.every((item) => isPerson(item, announced));
}

/** The people of such a section. Those who have left are a remark: nobody should turn to them. */
export function readPeople(part: Part, path: string): { people: readonly Person[]; notes: readonly Note[] } {
  const left = FORMER.test(part.title);
  const listed = part.items.filter(({ kind }) => kind !== 'paragraph' && !left);
  const people = listed.flatMap((item) =>
    namesOf(item).map((name): Person => ({ name, ...mailIn(item), source: at(path, item) })),
  );
  const rest = part.items.filter((item) => !listed.includes(item));
  return { people, notes: readNotes({ ...part, items: rest }, path).notes ?? [] };
}

function isPerson(item: Item, announced: boolean): boolean {
  if (item.kind === 'code' || wholeText(item).length > 200) return false;
  const first = bareName(namesOf(item)[0] ?? '');
  if (item.kind === 'row' && item.cells.some(({ head }) => ACCOUNT.test(head)))
    return NAME.test(first) && !isAgent(first) && !GROUP.test(first);
  if (item.kind === 'row' && !HOLDER.test(item.cells[0]?.head.trim() ?? '')) return false;
  return namesOf(item).every((text) => {
    const bare = bareName(text);
    if (isAgent(bare) || GROUP.test(bare)) return false;
    const isMarked = text.search(HANDLE) >= 0 || text.search(MAIL) >= 0;
    return isMarked ? bare === '' || /^[\w-]+$/.test(bare) || NAME.test(bare) : announced && NAME.test(bare);
  });
}

/** "Ada, Kim" are two; a row is one, with its account in brackets. */
function namesOf(item: Item): readonly string[] {
  if (item.kind !== 'row') return wholeText(item).split(/\s*[,;]\s+(?![^(]*\))/);
  const [first = '', ...others] = item.cells
    .map((cell) => cellText(cell, false))
    .filter((text) => text !== '' && !ADDRESS.test(text));
  return [others.length === 0 ? first : `${first} (${others.join(', ')})`];
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** A row has a column for it. */
function mailIn({ cells }: Item): { readonly mail?: string } {
  const mail = cells.map((cell) => cellText(cell, false)).find((text) => ADDRESS.test(text));
  return mail === undefined ? {} : { mail: mail.toLowerCase() };
}

/** Without addresses, handles and what stands in brackets. */
function bareName(text: string): string {
  const inBrackets = /\s*[([<][^()[\]<>]*[)\]>]/g;
  return text
    .replace(inBrackets, ' ')
    .replace(inBrackets, ' ') // "(<ada@example.com> / @ada)"
    .replace(MAIL, ' ')
    .replace(HANDLE, ' ')
    .replace(/^[\s:,;|/–—-]+|[\s:,;|/–—-]+$/g, '')
    .trim();
}

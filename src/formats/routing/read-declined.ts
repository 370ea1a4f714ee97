import type { Item } from '../../documents/document.ts';
import { at, cellText, wholeText } from '../lines/item-text.ts';
import type { Declined } from '../parts/facts.ts';
import type { Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import type { Facts } from '../profiles/role-entry.ts';

const ARROW = /\s*(?:[-=–—]{1,2}>|[→⇒⟶➜➔➝➞➙⟹▶►»➡]\ufe0f?)\s*/u;

/** What somebody does not do: "Databases → Data Stores" also says who does. It stays a note, as it is worded. */
export function readDeclined(part: Part, path: string): Partial<Facts> {
  return { declines: declinedIn(part, path), ...readNotes(part, path) };
}

function declinedIn({ items, parts }: Part, path: string): readonly Declined[] {
  const own = items.filter(({ kind }) => kind !== 'code').flatMap((item) => fromItem(item, path));
  return [...own, ...parts.flatMap((part) => declinedIn(part, path))];
}

function fromItem(item: Item, path: string): readonly Declined[] {
  if (item.kind === 'row') {
    const [what = '', ask = ''] = item.cells.map((cell) => cellText(cell, false));
    return what === ''
      ? []
      : [{ what, ask: item.cells.length === 2 && ask !== '' ? ask : null, source: at(path, item) }];
  }
  if (item.kind === 'paragraph' && item.items.length === 0)
    return item.lines.map((line) => declined(line.text, line, path));
  return [declined(wholeText(item), item, path)];
}

/** A channel is nobody. */
const askOf = (text: string): string | null => (text.startsWith('#') ? null : text);

function declined(text: string, place: { readonly line: number }, path: string): Declined {
  const bare = text
    .replace(/[;,.]$/, '')
    .replace(/\s*\(([^()]*)\)$/, (all, inner: string) => (ARROW.test(inner) ? ` ${inner}` : all));
  const [what = '', ask = '', ...others] = bare.split(ARROW);
  const isAsked = ask !== '' && what !== '' && others.length === 0;
  return {
    what: isAsked ? what : text,
    ask: isAsked ? askOf(ask) : null,
    source: at(path, place),
  };
}

import { textAt, type YamlEntry, type YamlMap } from '../../documents/data/yaml-node.ts';
import type { Problem, Source } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import { intervalDays } from './review-interval.ts';

/** What is said about the upkeep of a document, in its front matter or beside it. */
export interface Review {
  /** Path of the document. */
  readonly document: string;
  /** Day on which somebody last found it right, such as "2026-05-01"; null where nobody has said. */
  readonly reviewed: string | null;
  /** Days after which somebody has to look at it again; null where nobody has to. */
  readonly every: number | null;
  /** "@handle", "#channel", a Slack ID, an e-mail address or a name, as written; null where there is none. */
  readonly owner: string | null;
  /** Where it says so: the day, or where that is missing, the first of the keys. */
  readonly source: Source;
}

export interface ReviewReading {
  readonly reviews: readonly Review[];
  readonly problems: readonly Problem[];
}

type Field = 'reviewed' | 'every' | 'owner';
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['reviewed', 'reviewed'],
  ['reviewevery', 'every'],
  ['owner', 'owner'],
]);

/** As authors are to write them. "review-every" and "reviewEvery" are read as well. */
export const reviewKeys = ['reviewed', 'review_every', 'owner'] as const;

export function isReviewKey(key: string): boolean {
  return fieldOf(key) !== null;
}

function fieldOf(key: string): Field | null {
  return FIELDS.get(key.toLowerCase().replace(/[-_ ]/g, '')) ?? null;
}

/** Reads the three keys in `data`, which stands in the file `path` and is about `document`. Other keys are left alone. */
export function readReview(data: YamlMap, path: string, document = path): ReviewReading {
  const problems: Problem[] = [];
  const entries = new Map([...data.entries.values()].map((entry) => [fieldOf(entry.key), entry]));
  const read = <T>(field: Field, reader: (text: string) => T | null, rule: string, expected: string) => {
    const entry = entries.get(field);
    if (entry === undefined || (entry.value.kind === 'null' && field !== 'owner')) return null;
    const value = reader(textAt(data, entry.key)?.text ?? '');
    if (value === null) problems.push(unread(entry, path, rule, expected));
    return value;
  };
  const reviewed = read('reviewed', dayIn, 'bad-review-date', DAY);
  const every = read('every', intervalDays, 'bad-review-interval', INTERVAL);
  const owner = read('owner', ownerIn, 'bad-owner', OWNER);
  const first = entries.get('reviewed') ?? entries.get('every') ?? entries.get('owner');
  const isSilent = first === undefined || (reviewed === null && every === null && owner === null);
  return {
    problems,
    reviews: isSilent ? [] : [{ document, reviewed, every, owner, source: at(path, first) }],
  };
}

const DAY = 'A day is written as year-month-day, as in "reviewed: 2026-05-01".';
const INTERVAL =
  'Write how often the document is to be reviewed, as in "review_every: 6 months", "180 days", "1 year" or "quarterly", ten years at most.';
const OWNER =
  'The owner is one person or channel: "@ann" or "#channel" in quotes, a Slack ID, an e-mail address or a name.';

function unread({ key, value, line }: YamlEntry, path: string, rule: string, expected: string): Problem {
  const said =
    value.kind === 'null'
      ? `The ${key} is empty: in YAML a "#" starts a comment, so a channel needs quotes.`
      : value.kind === 'text'
        ? `"${value.text.slice(0, 80)}" was not read as ${key}.`
        : `The ${key} is a ${value.kind === 'list' ? 'list' : 'mapping'}, so it was not read.`;
  return { path, line, severity: 'warning', rule, message: `${said} ${expected}` };
}

/** A time of day behind the day is left out. */
function dayIn(text: string): string | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

function ownerIn(text: string): string | null {
  const bare = /^<(?:@|#|!subteam\^)([A-Z0-9]+)(?:\|[^>]*)?>$/.exec(text)?.[1] ?? text;
  if (bare.length > 80 || /\n/.test(bare) || !/[\p{L}\p{N}]/u.test(bare)) return null;
  if (bare.startsWith('#')) return /^#[\p{Ll}\p{Lo}\p{N}_-]+$/u.test(bare) ? bare : null;
  if (bare.startsWith('@')) return /^@[\p{L}\p{N}._-]+$/u.test(bare) ? bare : null;
  return /^\S*@/.test(bare) && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bare) ? null : bare;
}

import type { Role, Topic } from '../../catalog/role.ts';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { aspectsOf } from './aspects.ts';
import { cellOf, ladderOf } from './ladder.ts';

/** A role as a whole, or one level of it. */
export interface Side {
  readonly role: Role;
  readonly level: number | null;
}

/** What is written on both sides about the same thing. Where nothing is, it says so: no cell is empty. */
export interface Row {
  readonly title: string;
  readonly cells: readonly [readonly string[], readonly string[]];
}

/** Why there is nothing to compare, or what there is, row by row. */
export type SideBySide =
  | { readonly kind: 'same' }
  /** One side is a whole role, the other a level. */
  | { readonly kind: 'unlike' }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

export function sideBySide(left: Side, right: Side, say: Messages): SideBySide {
  if (left.role === right.role && left.level === right.level) return { kind: 'same' };
  if (left.level === null && right.level === null)
    return { kind: 'rows', rows: aspectRows(left.role, right.role, say) };
  return left.level === null || right.level === null
    ? { kind: 'unlike' }
    : { kind: 'rows', rows: topicRows(left, right, say) };
}

/** "Platform Engineer, level 4". */
export const sideLabel = ({ role, level }: Side, { levels }: Messages): string =>
  level === null ? role.name : levels.sideLabel(role.name, level);

function aspectRows(left: Role, right: Role, { roles: say }: Messages): Row[] {
  return aspectsOf(say).flatMap(({ title, read }) => {
    const [a, b] = [read(left), read(right)];
    return a.length + b.length === 0
      ? []
      : [{ title, cells: [orNothing(a, say), orNothing(b, say)] as const }];
  });
}

const orNothing = (items: readonly string[], say: Messages['roles']): readonly string[] =>
  items.length === 0 ? [say.nothingWritten] : items;

/** Topics of the left side in their order, then those that only the right side has. */
function topicRows(left: Side, right: Side, say: Messages): Row[] {
  const [ours, theirs] = [topicsOf(left), topicsOf(right)];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  return keys.map((key) => ({
    title: (ours.get(key) ?? theirs.get(key))?.title ?? key,
    cells: [cellItems(ours.get(key), left, say), cellItems(theirs.get(key), right, say)],
  }));
}

function topicsOf({ role }: Side): ReadonlyMap<string, Topic> {
  return new Map(ladderOf(role)?.topics.map((topic) => [topic.name.toLowerCase(), topic]));
}

function cellItems(
  topic: Topic | undefined,
  { role, level }: Side,
  { levels: say }: Messages,
): readonly string[] {
  if (!topic || level === null) return [say.notSpokenOf(role.name)];
  const cell = cellOf(topic, level);
  if (!cell.entry) return [capital(`${say.blank(cell.lower, cell.higher)}.`)];
  const { criteria, examples } = cell.entry;
  return [...criteria.map(({ text }) => text), ...examples.map(({ criterion }) => criterion.text)];
}

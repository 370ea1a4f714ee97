import type { Random } from '../town/random.ts';
import { junk, type Pool } from './pool.ts';

type Holder = Record<string, unknown>;

/** Damages a few fields of a payload, at any depth. */
export function damaged(payload: unknown, random: Random, pool: Pool): unknown {
  const copy: unknown = structuredClone(payload);
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const fields = fieldsIn(copy);
    const field = fields[random.below(fields.length)];
    if (field) damage(field.holder, field.name, random, pool);
  }
  return copy;
}

/** Where the app goes by itself is never left to chance: nothing here leaves the machine. */
const KEPT = ['response_url'];

function fieldsIn(value: unknown): readonly { holder: Holder; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    KEPT.includes(name) ? [] : [{ holder: value as Holder, name }, ...fieldsIn(inner)],
  );
}

function damage(holder: Holder, name: string, random: Random, pool: Pool): void {
  const before = holder[name];
  const ways: readonly [() => unknown, ...(() => unknown)[]] = [
    () => junk(random),
    () => null,
    () => undefined,
    () => [before],
    () => ({ [name]: before }),
    () => pool.anything(name, random),
    () => pool.text(name, undefined, random),
    () => `${before}`.repeat(1 + random.below(2000)).slice(0, 20_000),
    () => `${before}x`,
    () => (typeof before === 'string' ? before.slice(random.below(before.length)) : Number(before)),
  ];
  holder[name] = random.pick(ways)();
  if (holder[name] === undefined) delete holder[name];
}

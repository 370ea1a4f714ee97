import type { Random } from '../town/random.ts';

/** Stands in every text that people write here, and must never stand in the log. */
export const SECRET = 'Xanthippe';

/** What fields hold, by their names: seen in what Slack has delivered and the app has shown, or made up. */
export interface Pool {
  text(name: string, pattern: string | undefined, random: Random): string;
  anything(name: string, random: Random): unknown;
}

/** `seen`: whatever holds values by name, at any depth. */
export function createPool(seen: readonly unknown[], ids: readonly string[]): Pool {
  const byName = new Map<string, Set<unknown>>([
    ['callback_id', new Set(ids)],
    ['action_id', new Set(ids)],
  ]);
  for (const one of seen) collect(one, byName);
  const known = new Map([...byName].map(([name, values]) => [name, [...values]] as const));
  const strings = new Map(
    [...known].map(([name, all]) => [name, all.filter((one) => typeof one === 'string')] as const),
  );
  const all = [...new Set([...strings.values()].flat())];
  const seenAs = (name: string) => strings.get(name === 'id' ? '' : name) ?? [];
  return {
    text(name, pattern, random) {
      const fits = pattern === undefined ? () => true : (one: string) => new RegExp(pattern).test(one);
      const likely = seenAs(name).filter(fits);
      if (likely.length > 0 && random.chance(0.8)) return any(likely, random);
      if (pattern === undefined) return madeUp(random);
      return any(all.filter(fits), random) || any(ODD_IDS, random);
    },
    anything(name, random) {
      const likely = known.get(name) ?? [];
      return likely.length > 0 && random.chance(0.7) ? likely[random.below(likely.length)] : junk(random);
    },
  };
}

function collect(value: unknown, into: Map<string, Set<unknown>>, name = ''): void {
  if (name !== '') into.set(name, (into.get(name) ?? new Set()).add(value));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) collect(inner, into, Array.isArray(value) ? name : key);
}

const any = (all: readonly string[], random: Random): string => all[random.below(all.length)] ?? '';

const ODD_IDS = [
  'U0',
  'W012A3CDE',
  'C0',
  'D0',
  'G0',
  'T0',
  'E0',
  '1700000000.000100',
  '0',
  '9'.repeat(20),
  'V0',
  'http://127.0.0.1:9/',
];

const ODD_TEXTS = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '<!channel>',
    '<@U0>',
    '../..',
    '%00',
    '{}',
    '[]',
    'null',
    '-1',
    '1e999',
  ],
  ...[
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    '{"__proto__":1}',
    '{"v":1,"role":7}',
    '0',
    '🛠️'.repeat(50),
  ],
];

export function madeUp(random: Random): string {
  const words = `${SECRET} ${random.below(1e6)}`;
  const odd = any(ODD_TEXTS, random);
  return random.pick([words, odd, `${odd}${words}`, `${words} `.repeat(random.below(600)), `role ${words}?`]);
}

/** Anything that is no fitting value of a field. */
export function junk(random: Random): unknown {
  const text = madeUp(random);
  return random.pick<unknown>([
    null,
    0,
    -1,
    1e308,
    true,
    false,
    '',
    text,
    [],
    [text],
    [[null]],
    {},
    { [text]: text },
    { id: text },
    { values: { [text]: null } },
    { values: { a: { b: 7 } } },
  ]);
}

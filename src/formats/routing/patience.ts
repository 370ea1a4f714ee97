import { textAt, valueAt, type YamlMap } from '../../documents/data/yaml-node.ts';
import type { Report } from './working-hours.ts';

/** Working time in minutes, eight hours to a day; null where nothing is said: until the first reminder in each state. */
export interface RoutingPatience {
  readonly open: number | null;
  readonly claimed: number | null;
  readonly asked: number | null;
}

/** How soon a role means to take on what comes, and to have it done. Working time in minutes; null where nothing is said. */
export interface RoutingTargets {
  readonly claim: number | null;
  readonly resolve: number | null;
}

const PATIENCE =
  'Write it as { open: 2 hours, claimed: 5 days, asked: 2 days }: working time, of which a day has eight hours.';
const TARGETS =
  'Write it as { claim: 2 hours, resolve: 3 days }: working time, of which a day has eight hours.';

/** Reads `patience:`; what cannot be read is a problem, and the rest counts all the same. */
export function readPatience(data: YamlMap, report: Report): RoutingPatience | null {
  const read = lengthsAt(data, 'patience', ['open', 'claimed', 'asked'], PATIENCE, report);
  return read && { open: read('open'), claimed: read('claimed'), asked: read('asked') };
}

/** Reads `targets:` in the same way. */
export function readTargets(data: YamlMap, report: Report): RoutingTargets | null {
  const read = lengthsAt(data, 'targets', ['claim', 'resolve'], TARGETS, report);
  return read && { claim: read('claim'), resolve: read('resolve') };
}

/** Gives the minutes of each key below `key`; null where that is not written, or no mapping. */
function lengthsAt(
  data: YamlMap,
  key: 'patience' | 'targets',
  known: readonly string[],
  example: string,
  report: Report,
): ((name: string) => number | null) | null {
  const node = valueAt(data, key);
  if (node === null) return null;
  if (node.kind !== 'map')
    return report(node, 'wrong-type', `"${key}" is no mapping, so it was not read. ${example}`);
  for (const { key: name, line } of node.entries.values())
    if (!known.includes(name))
      report({ line }, 'unknown-key', `"${name}" is not known in "${key}", so it was not read. ${example}`);
  return (name) => {
    const text = textAt(node, name);
    if (text === null) return null;
    const wrong = `"${text.text}" is no length of time, so it was not read. ${example}`;
    return minutesIn(text.text) ?? report(text, `bad-${key}`, wrong);
  };
}

const UNITS: readonly (readonly [RegExp, minutes: number])[] = [
  [/^(?:m|min|mins|minutes?)$/, 1],
  [/^(?:h|hrs?|hours?)$/, 60],
  [/^(?:d|days?|working days?)$/, 8 * 60],
  [/^(?:w|weeks?|working weeks?)$/, 5 * 8 * 60],
];

/** "90 minutes", "2h", "1.5 days" → minutes of working time; null where it is none, or none at all. */
function minutesIn(text: string): number | null {
  const [, count = '', unit = ''] =
    /^(\d{1,4}(?:[.,]\d{1,2})?)\s*([a-z ]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const found = UNITS.find(([pattern]) => pattern.test(unit));
  const minutes = found ? Math.round(Number(count.replace(',', '.')) * found[1]) : 0;
  return minutes > 0 ? minutes : null;
}

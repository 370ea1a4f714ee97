import { textAt, valueAt, type YamlMap } from '../documents/yaml-node.ts';
import type { Report } from './working-hours.ts';

/** Working time in minutes, eight hours to a day; null where nothing is said: until the first reminder in each state. */
export interface RoutingPatience {
  readonly open: number | null;
  readonly claimed: number | null;
  readonly asked: number | null;
}

const EXAMPLE =
  'Write it as { open: 2 hours, claimed: 5 days, asked: 2 days }: working time, of which a day has eight hours.';
const STATES = ['open', 'claimed', 'asked'] as const;

/** Reads `patience:`; what cannot be read is a problem, and the rest counts all the same. */
export function readPatience(data: YamlMap, report: Report): RoutingPatience | null {
  const node = valueAt(data, 'patience');
  if (node === null) return null;
  if (node.kind !== 'map')
    return report(node, 'wrong-type', `The patience is no mapping, so it was not read. ${EXAMPLE}`);
  for (const { key, line } of node.entries.values()) {
    if (!STATES.some((state) => state === key))
      report(
        { line },
        'unknown-key',
        `"${key}" is nothing that a request can be here, so it was not read. ${EXAMPLE}`,
      );
  }
  const [open = null, claimed = null, asked = null] = STATES.map((state) => {
    const text = textAt(node, state);
    if (text === null) return null;
    const minutes = minutesIn(text.text);
    return (
      minutes ??
      report(text, 'bad-patience', `"${text.text}" is no length of time, so it was not read. ${EXAMPLE}`)
    );
  });
  return { open, claimed, asked };
}

const UNITS: readonly (readonly [RegExp, minutes: number])[] = [
  [/^(?:m|min|mins|minutes?)$/, 1],
  [/^(?:h|hrs?|hours?)$/, 60],
  [/^(?:d|days?|working days?)$/, 8 * 60],
  [/^(?:w|weeks?|working weeks?)$/, 5 * 8 * 60],
];

/** "90 minutes", "2h", "1.5 days" → minutes of working time; null where it is none, or none at all. */
export function minutesIn(text: string): number | null {
  const [, count = '', unit = ''] =
    /^(\d{1,4}(?:[.,]\d{1,2})?)\s*([a-z ]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const found = UNITS.find(([pattern]) => pattern.test(unit));
  const minutes = found ? Math.round(Number(count.replace(',', '.')) * found[1]) : 0;
  return minutes > 0 ? minutes : null;
}

import { textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import { readHolders } from '../parts/read-holders.ts';
import { isDay } from './days-off.ts';
import { knownZone } from './time-zones.ts';
import type { WeeklyRota } from './weekly-rota.ts';
import { dayOf, type Report, timeIn } from './working-hours.ts';

const KEYS = ['people', 'start', 'handover', 'zone'];
const EXAMPLE =
  'Write it as { people: [ann@example.com, U0123ABCD], start: 2026-01-05, handover: "mon 09:00", zone: Europe/London }.';

/** Reads `rota:`; null, with a problem, where it cannot be followed. `zone`: that of the hours, which need not be said twice. */
export function readRota(
  data: YamlMap,
  path: string,
  zone: string | null,
  report: Report,
): WeeklyRota | null {
  const node = valueAt(data, 'rota');
  if (node === null) return null;
  const fault = (at: { readonly line: number } | null, what: string) =>
    report(at ?? node, 'bad-rota', `${what}, so the rota was not read. ${EXAMPLE}`);
  if (node.kind !== 'map') return fault(null, 'This is no mapping');
  for (const { key, line } of node.entries.values())
    if (!KEYS.includes(key))
      report({ line }, 'unknown-key', `"${key}" is not known in a rota, so it was not read. ${EXAMPLE}`);
  const people = readHolders(node, path, report).filter(({ who }) => !/^(?:@|S[A-Z0-9]{6,}$)/.test(who));
  if (people.length === 0)
    return fault(valueAt(node, 'people'), 'It names no person by ID or e-mail address');
  const start = textAt(node, 'start')?.text ?? '';
  if (!isDay(start)) return fault(valueAt(node, 'start'), 'The day on which it starts cannot be read');
  const handover = handoverIn(node, start);
  if (handover === null)
    return fault(valueAt(node, 'handover'), 'The weekday and time of the handover cannot be read');
  const named = knownZone(textAt(node, 'zone')?.text ?? zone ?? '');
  if (named === null) return fault(valueAt(node, 'zone'), 'Its time zone is missing or unknown');
  return { people, start, ...handover, zone: named };
}

/** "mon 09:00"; what is left out is the weekday of the start, and nine. */
function handoverIn(node: YamlNode, start: string): Pick<WeeklyRota, 'day' | 'time'> | null {
  const parts = (textAt(node, 'handover')?.text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '' && part !== 'at');
  const days = parts.map((part) => dayOf(part)).filter((day) => day > 0);
  const times = parts.flatMap((part) => timeIn(part) ?? []).filter((time) => time < '24:00');
  if (days.length + times.length !== parts.length || days.length > 1 || times.length > 1) return null;
  const first = ((new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  return { day: days[0] ?? first, time: times[0] ?? '09:00' };
}

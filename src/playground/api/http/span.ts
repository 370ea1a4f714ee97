import type { JsonObject } from '../../json.ts';
import { refuse } from '../../workspace/slack-refusal.ts';

/** A timestamp in microseconds, exact; or a refusal that names the argument. */
function micros(value: unknown, name: 'oldest' | 'latest'): number {
  const [, seconds, fraction = ''] = /^(\d{1,10})(?:\.(\d{1,6}))?$/.exec(String(value)) ?? [];
  if (seconds === undefined) return refuse(`invalid_ts_${name}`, `${name} is no timestamp: ${String(value)}`);
  return Number(seconds) * 1_000_000 + Number(fraction.padEnd(6, '0'));
}

/** Whether a message lies between `oldest` and `latest`; those two themselves count only with `inclusive`. */
export function inSpan(ts: string, { oldest, latest, inclusive }: JsonObject): boolean {
  const at = micros(ts, 'oldest');
  const from = oldest === undefined ? -1 : micros(oldest, 'oldest');
  const to = latest === undefined ? Number.MAX_SAFE_INTEGER : micros(latest, 'latest');
  return (at > from && at < to) || (inclusive === true && (at === from || at === to));
}

import { setTimeout as sleep } from 'node:timers/promises';
import { reachableCompany } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';
import { seeded } from '../town/random.ts';
import { badLines, refusedForms, settleFor } from './judge.ts';
import { createPayloads, type Sent } from './payloads.ts';
import { record } from './record.ts';

/** For each transport; FAULT_PAYLOADS sets another number. */
const PAYLOADS = Number(process.env.FAULT_PAYLOADS ?? 50_000);
/** Payloads to one app, and how many apps. */
export const ROUND = Math.min(5_000, PAYLOADS);
export const ROUNDS = Math.ceil(PAYLOADS / ROUND);

export interface Fuzz {
  readonly transport: Transport;
  readonly seed: number;
  readonly count: number;
  /** At a time, as Slack delivers. */
  readonly lanes?: number;
}

/** Runs the app and sends it so many payloads; gives what went wrong, with the payload where that is certain. */
export async function runFuzz({ transport, seed, count, lanes = 16 }: Fuzz): Promise<readonly string[]> {
  const wrong: string[] = [];
  const rejected = (error: unknown) => void wrong.push(`unhandled: ${String(error)}`);
  process.on('unhandledRejection', rejected);
  const running = await runApp(transport);
  try {
    running.library = reachableCompany();
    const next = createPayloads(await record(running.slack), seeded(seed));
    let left = count;
    const lane = async () => {
      while (left-- > 0 && wrong.length < 20) wrong.push(...(await send(running, next())));
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    await sleep(1000);
    wrong.push(...refusedForms(running.slack), ...badLines(running.logged));
    const alive = await send(running, { kind: 'slash_commands', payload: {} });
    wrong.push(...alive);
  } finally {
    await running.close();
    process.off('unhandledRejection', rejected);
  }
  return [...new Set(wrong)].slice(0, 20);
}

/** Gives what is wrong with how it was answered. */
export async function send({ slack }: RunningApp, sent: Sent): Promise<readonly string[]> {
  const envelope = { ...sent, name: sent.kind, settle: settleFor(sent) };
  const delivery = await slack.redeliver({ acked: true, ms: 0, late: false, envelope });
  const { acked, late, status = 200, reason = '' } = delivery;
  return acked && !late && status < 500
    ? []
    : [`${status} ${late ? 'late' : reason}: ${JSON.stringify(sent)}`];
}

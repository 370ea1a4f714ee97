import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { User } from '../../src/playground/local-slack.ts';
import type { Postgres } from '../helpers/machine/postgres.ts';
import { sendRequest } from './town/asker.ts';
import { postgres } from './town/databases.ts';
import { aWhile, eventually } from './town/patience.ts';
import { filledIn, openForm, press } from './town/people.ts';
import { openRelay } from './town/relay.ts';
import { openStage } from './town/stage.ts';
import { cardsWith, notesTo, posted, repeated, wrongdoings } from './town/traces.ts';

interface Outage {
  readonly databaseUrl: string;
  takeAway(): Promise<void> | void;
  bringBack(): Promise<void> | void;
}

/** The server runs on, and the way to it breaks. */
async function cutOff(server: Postgres): Promise<Outage> {
  const url = new URL(await server.createDatabase());
  const relay = await openRelay({ host: url.hostname, port: Number(url.port || 5432) });
  onTestFinished(() => relay.close());
  url.hostname = '127.0.0.1';
  url.port = String(relay.port);
  return { databaseUrl: url.href, takeAway: relay.cut, bringBack: relay.mend };
}

/** The server dies as in a crash, and is started again. */
async function crash({ createDatabase, kill, start }: Postgres): Promise<Outage> {
  return { databaseUrl: await createDatabase(), takeAway: () => kill?.(), bringBack: start };
}

const waysOf = (server: Postgres) => [
  { name: 'the way to it breaks', prepare: () => cutOff(server) },
  ...(server.kill ? [{ name: 'it crashes', prepare: () => crash(server) }] : []),
];
const ways = postgres ? waysOf(postgres) : [];

describe.each(ways)('the database goes away and comes back: $name', ({ prepare }) => {
  test('meanwhile the form stays open and says so; afterwards it is sent, without a restart', async () => {
    const outage = await prepare();
    const stage = await openStage(outage);
    const { slack, square, channels, workers, newcomer } = stage.town;
    const { who: first, card } = await sendRequest(stage.town, 'plumber', 'no hot water on the second floor');
    await eventually('a note to the first', () => notesTo(slack, first).length === 1);
    const [who, text] = [newcomer(), 'there is water on the cellar floor'];
    const form = await openForm(slack, who, square, text);
    const values = filledIn(form, { text, role: 'plumber' });

    await outage.takeAway();
    expect(await press(stage.town, who, values)).toBe('refused');
    expect(await press(stage.town, who, values)).toBe('refused');
    const clicked = await slack.click(workers.plumber, card, 'request:claim');
    expect(clicked).toMatchObject({ acked: true });
    await slack.waitForEphemeral(workers.plumber, undefined, 5000);
    await slack.command(newcomer(), square, '/role', 'plumber'); // what needs no database goes on
    await aWhile();
    expect(cardsWith(posted(slack), Object.values(channels), text)).toEqual([]);

    await outage.bringBack();
    await sleep(2000);
    expect(await press(stage.town, who, values)).toBe('sent');
    await slack.click(workers.plumber, card, 'request:claim');
    await eventually('a note to the first that it is claimed', () => notesTo(slack, first).length === 2);
    await eventually('a note to the second that it was sent', () => notesTo(slack, who).length > 0);
    await aWhile();
    expect(cardsWith(posted(slack), Object.values(channels), text)).toHaveLength(1);
    expect(stage.apps[0].isRunning()).toBe(true);
    expect(wrongdoings(slack)).toEqual([]);
  });

  test('under load, again and again: what was sent arrives, once', async () => {
    const outage = await prepare();
    const stage = await openStage(outage);
    const { slack, square, channels, newcomer } = stage.town;
    const sent: { who: User; text: string }[] = [];
    let isOver = false;
    const asking = Array.from({ length: 4 }, async (_, asker) => {
      for (let number = 0; !isOver; number += 1) {
        const [who, text] = [newcomer(), `the tap drips, word${asker}n${number}x`];
        const form = await openForm(slack, who, square, text);
        const values = filledIn(form, { text, role: 'plumber' });
        while ((await press(stage.town, who, values)) !== 'sent') await sleep(200);
        sent.push({ who, text });
      }
    });
    for (let time = 0; time < 8; time += 1) {
      await sleep(1500);
      await outage.takeAway();
      await sleep(1000);
      await outage.bringBack();
    }
    isOver = true;
    await Promise.all(asking);
    const told = () => sent.filter(({ who }) => notesTo(slack, who).length === 1);
    await eventually('a note to everybody', () => told().length === sent.length, 200);
    await aWhile();
    const cards = sent.map(({ text }) => cardsWith(posted(slack), Object.values(channels), text).length);
    expect(cards).toEqual(sent.map(() => 1));
    expect(told()).toHaveLength(sent.length);
    expect(repeated(posted(slack).flatMap(({ key }) => key ?? []))).toEqual([]);
    expect(stage.apps[0].isRunning()).toBe(true);
    expect(wrongdoings(slack)).toEqual([]);
  });
});

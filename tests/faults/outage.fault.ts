import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { User } from '../../src/playground/local-slack.ts';
import { sendRequest } from './asker.ts';
import { sharedDatabases } from './databases.ts';
import { aWhile, eventually } from './patience.ts';
import { filledIn, openForm, press } from './people.ts';
import { openRelay } from './relay.ts';
import { openStage } from './stage.ts';
import { cardsWith, notesTo, posted, repeated, wrongdoings } from './traces.ts';

/** A running app whose database can be taken away. */
async function openOutage(url: string) {
  const { hostname, port } = new URL(url);
  const relay = await openRelay({ host: hostname || '127.0.0.1', port: Number(port || 5432) });
  onTestFinished(() => relay.close());
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(relay.port);
  return { relay, stage: await openStage({ databaseUrl: through.href }) };
}

describe.each(sharedDatabases)('the database goes away and comes back, on $name', ({ open }) => {
  test('meanwhile the form stays open and says so; afterwards it is sent, without a restart', async () => {
    const { relay, stage } = await openOutage(await open());
    const { slack, square, channels, workers, newcomer } = stage.town;
    const { who: first, card } = await sendRequest(stage.town, 'plumber', 'no hot water on the second floor');
    const [who, text] = [newcomer(), 'there is water on the cellar floor'];
    const form = await openForm(slack, who, square, text);
    const values = filledIn(form, { text, role: 'plumber' });

    relay.cut();
    expect(await press(stage.town, who, values)).toBe('refused');
    expect(await press(stage.town, who, values)).toBe('refused');
    const clicked = await slack.click(workers.plumber, card, 'request:claim');
    expect(clicked).toMatchObject({ acked: true });
    await slack.waitForEphemeral(workers.plumber, undefined, 5000);
    await slack.command(newcomer(), square, '/role', 'plumber'); // what needs no database goes on
    await aWhile();
    expect(cardsWith(posted(slack), Object.values(channels), text)).toEqual([]);

    relay.mend();
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
    const { relay, stage } = await openOutage(await open());
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
    for (let outage = 0; outage < 8; outage += 1) {
      await sleep(1500);
      relay.cut();
      await sleep(1000);
      relay.mend();
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

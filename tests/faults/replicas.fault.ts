import { describe, expect, test } from 'vitest';
import type { Delivery, LocalSlack } from '../../src/playground/local-slack.ts';
import { sendRequest } from './town/asker.ts';
import { sharedDatabases } from './town/databases.ts';
import { aWhile, eventually } from './town/patience.ts';
import { filledIn, openForm } from './town/people.ts';
import { openStage, type Stage } from './town/stage.ts';
import { cardsWith, notesTo, posted, repeated, wrongdoings } from './town/traces.ts';

const NOBODY = 'http://127.0.0.1:1/slack/events';

/** Lets something happen of which the app does not hear yet: what Slack has to say about it is delivered later. */
async function unheard(
  { town, urls }: Stage,
  act: (slack: LocalSlack) => Promise<Delivery>,
): Promise<Delivery> {
  town.slack.deliverTo(NOBODY);
  const delivery = await act(town.slack);
  town.slack.deliverTo(urls);
  expect(delivery.acked).toBe(false);
  return delivery;
}

/** The same delivery to every replica at the same moment, so many times. */
function everywhere({ town, urls }: Stage, delivery: Delivery, times = 2): Promise<readonly Delivery[]> {
  const targets = Array.from({ length: times }, () => urls).flat();
  return Promise.all(targets.map((url, index) => town.slack.redeliver(delivery, index + 1, url)));
}

describe.each(sharedDatabases)('three replicas behind a load balancer, on $name', ({ open }) => {
  const openThree = async () => openStage({ databaseUrl: await open(), replicas: 3 });

  test('a form that is delivered six times at once, and once more later, makes one request', async () => {
    const stage = await openThree();
    const { slack, square, channels, newcomer } = stage.town;
    const [who, text] = [newcomer(), 'a pipe burst behind the wall'];
    const form = await openForm(slack, who, square, text);
    const submitted = await unheard(stage, () =>
      slack.submit(who, filledIn(form, { text, role: 'plumber' })),
    );
    await everywhere(stage, submitted);
    await eventually('a note that it was sent', () => notesTo(slack, who).length > 0);
    await everywhere(stage, submitted, 1);
    await aWhile();
    expect(cardsWith(posted(slack), Object.values(channels), text)).toHaveLength(1);
    expect(notesTo(slack, who)).toHaveLength(1);
    expect(repeated(posted(slack).flatMap(({ key }) => key ?? []))).toEqual([]);
    expect(wrongdoings(slack)).toEqual([]);
  });

  test('clicks that come several times, late and in the wrong order have one effect each', async () => {
    const stage = await openThree();
    const { slack, workers } = stage.town;
    const { who, card } = await sendRequest(stage.town, 'plumber', 'the tap in the kitchen drips');
    const claimed = await unheard(stage, () => slack.click(workers.plumber, card, 'request:claim'));
    const resolved = await unheard(stage, () => slack.click(workers.plumber, card, 'request:resolve'));
    await everywhere(stage, resolved);
    const isResolved = () => JSON.stringify(slack.current(card)?.blocks).includes('request:reopen');
    await eventually('a card that can be reopened', isResolved);
    await everywhere(stage, claimed, 1);
    await everywhere(stage, resolved, 1);
    await aWhile();
    expect(isResolved()).toBe(true);
    expect(notesTo(slack, who)).toHaveLength(2);
    expect(repeated(posted(slack).flatMap(({ key }) => key ?? []))).toEqual([]);
    expect(wrongdoings(slack)).toEqual([]);
  });

  test('a mention that is delivered six times at once is answered once', async () => {
    const stage = await openThree();
    const { slack, square, newcomer } = stage.town;
    const mention = await unheard(stage, () => slack.mention(newcomer(), square, 'plumber'));
    await everywhere(stage, mention);
    const answers = () => slack.messages(square).filter(({ botId }) => botId !== undefined);
    await eventually('an answer', () => answers().length > 0);
    await everywhere(stage, mention, 1);
    await aWhile();
    expect(answers()).toHaveLength(1);
  });

  test('a question in a thread is answered by whichever replica it reaches', async () => {
    const stage = await openThree();
    const { slack, square, newcomer } = stage.town;
    const who = newcomer();
    await slack.mention(who, square, 'plumber');
    const ts = slack.messages(square)[0]?.ts ?? '';
    const answers = () =>
      slack.messages(square).filter(({ threadTs, botId }) => threadTs === ts && botId !== undefined);
    await eventually('a first answer', () => answers().length === 1);
    for (let turn = 2; turn <= 7; turn += 1) {
      await slack.mention(who, square, 'and the responsibilities?', { threadTs: ts });
      await eventually(`answer ${turn}`, () => answers().length === turn);
    }
    const followUps = answers().slice(1);
    expect(
      followUps.filter(({ text, blocks }) => !/Pipes and taps/.test(JSON.stringify([text, blocks]))),
    ).toEqual([]);
  });
});

describe.each(sharedDatabases)('three replicas on sockets, on $name', ({ open }) => {
  test('requests and clicks go to any of them, and one that dies takes nothing with it', async () => {
    const stage = await openStage({ databaseUrl: await open(), replicas: 3, transport: 'socket' });
    const { town, apps } = stage;
    const { slack } = town;
    const sent: Awaited<ReturnType<typeof sendRequest>>[] = [];
    for (let number = 0; number < 12; number += 1) {
      if (number === 4) await apps[0].kill9();
      if (number === 8) await apps[0].start();
      sent.push(await sendRequest(town, 'gardener', `the hedge grows over the path, word${number}x`));
    }
    for (const { card } of sent) await slack.click(town.workers.gardener, card, 'request:claim');
    const told = () => sent.filter(({ who }) => notesTo(slack, who).length === 2);
    await eventually('two notes to everybody', () => told().length === sent.length, 150);
    await aWhile();
    expect(told()).toHaveLength(sent.length);
    expect(repeated(posted(slack).flatMap(({ key }) => key ?? []))).toEqual([]);
    expect(wrongdoings(slack)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/playground/json.ts';
import type { LocalSlack } from '../../src/playground/local-slack.ts';
import { sendRequest } from './town/asker.ts';
import { aWhile, eventually } from './town/patience.ts';
import { filledIn, insist, openForm } from './town/people.ts';
import { newSqlite, openStage } from './town/stage.ts';
import type { Town } from './town/town.ts';
import { cardsWith, notesTo, posted, repeated, wrongdoings } from './town/traces.ts';

type Fault = Parameters<LocalSlack['failNext']>[1];

interface Trouble {
  readonly name: string;
  readonly method?: string;
  readonly fault: Fault;
  readonly times: number;
  readonly arrivesAt: 'role' | 'fallback';
}

const post = (name: string, fault: Fault, times = 1, arrivesAt: Trouble['arrivesAt'] = 'role'): Trouble => ({
  name,
  fault,
  times,
  arrivesAt,
});

const TROUBLES: readonly Trouble[] = [
  post('429, once', { status: 429, retryAfter: 1 }),
  post('429, three times', { status: 429, retryAfter: 2 }, 3),
  post('500, twice', { status: 500 }, 2),
  post('a connection that breaks before the card is there', { drop: true }, 2),
  post('a connection that breaks after it', { drop: true, after: true }),
  post('500 after the card is there', { status: 503, after: true }),
  post('an answer that comes too late', { delayMs: 15_000, after: true }),
  post('fatal_error', { error: 'fatal_error' }),
  post('not_in_channel', { error: 'not_in_channel' }, 1, 'fallback'),
  post('channel_not_found', { error: 'channel_not_found' }, 1, 'fallback'),
  post('is_archived', { error: 'is_archived' }, 1, 'fallback'),
  post('restricted_action', { error: 'restricted_action' }, 1, 'fallback'),
];

/** Sends a request whose card meets this trouble; gives where it has arrived and how often the person was told. */
async function meet(
  { slack, channels, services, square, newcomer, ...town }: Town,
  trouble: Trouble,
  index: number,
) {
  const [who, word] = [newcomer(), `word${index}x`];
  const { method = 'chat.postMessage', fault, times } = trouble;
  const isCard = (args: JsonObject) =>
    args.channel === channels.baker.id && JSON.stringify(args).includes(word);
  slack.failNext(method, fault, times, isCard);
  const text = `we need forty rolls, ${word}`;
  const form = await openForm(slack, who, square, text);
  await insist({ slack, ...town }, who, filledIn(form, { text, role: 'baker' }));
  await eventually(`a note after ${trouble.name}`, () => notesTo(slack, who).length > 0, 90);
  await aWhile();
  const names = { [channels.baker.id]: 'role', [services.id]: 'fallback' };
  const places = cardsWith(posted(slack), [...Object.values(channels), services], word);
  return [trouble.name, places.map(({ channel }) => names[channel]), notesTo(slack, who).length];
}

test('however Slack fails at the card, it arrives once, and the person hears so once', async () => {
  const { town } = await openStage({ databaseUrl: newSqlite() });
  const met = await Promise.all(TROUBLES.map((trouble, index) => meet(town, trouble, index)));
  expect(met).toEqual(TROUBLES.map(({ name, arrivesAt }) => [name, [arrivesAt], 1]));
  expect(repeated(posted(town.slack).flatMap(({ key }) => key ?? []))).toEqual([]);
  expect(wrongdoings(town.slack)).toEqual([]);
});

test.each([
  ['thrown out of the channel', ({ slack, channels }: Town) => slack.remove('bot', channels.gardener)],
  ['the channel is archived', ({ slack, channels }: Town) => slack.archive(channels.gardener)],
])('%s: the request goes to the front desk, and the person is told why', async (_name, happen) => {
  const { town } = await openStage({ databaseUrl: newSqlite() });
  const { slack, services } = town;
  happen(town);
  const text = 'there is no basil left';
  const { who } = await sendRequest(town, 'gardener', text, {}, services);
  await eventually('a note', () => notesTo(slack, who).length > 0);
  await aWhile();
  expect(notesTo(slack, who).map((note) => note.text)).toEqual([
    expect.stringContaining('fallback channel, because'),
  ]);
  expect(wrongdoings(slack)).toEqual([]);
});

test('nobody can take it: it is kept, the person is told once, and it arrives when that is mended', async () => {
  const { town } = await openStage({ databaseUrl: newSqlite() });
  const { slack, channels, services, square } = town;
  for (const place of [channels.carpenter, services]) slack.remove('bot', place);
  const [who, text] = [town.newcomer(), 'a shelf fell down'];
  const form = await openForm(slack, who, square, text);
  expect(await insist(town, who, filledIn(form, { text, role: 'carpenter' }))).toBe('sent');
  await eventually('a note', () => notesTo(slack, who).length > 0);
  await aWhile();
  expect(notesTo(slack, who).map((note) => note.text)).toEqual([expect.stringContaining('has not reached')]);
  slack.invite('bot', channels.carpenter);
  await eventually('a second note', () => notesTo(slack, who).length === 2, 200);
  expect(cardsWith(posted(slack), [channels.carpenter, services], text)).toHaveLength(1);
  expect(wrongdoings(slack)).toEqual([]);
});

test('a channel that was archived with cards in it: who works on them is served, and nothing is tried for ever', async () => {
  const { town } = await openStage({ databaseUrl: newSqlite() });
  const { slack, channels, workers } = town;
  const { who, card } = await sendRequest(town, 'plumber', 'the tap in the kitchen drips');
  slack.archive(channels.plumber);
  await slack.click(workers.plumber, card, 'request:resolve');
  await eventually('a note that it is resolved', () => notesTo(slack, who).length === 2);
  await aWhile(20);
  const redraws = slack.calls.filter(
    ({ method, arguments: { channel } }) => method === 'chat.update' && channel === card.channel,
  );
  expect(redraws.length).toBeLessThanOrEqual(2);
});

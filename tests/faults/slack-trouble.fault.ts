import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/playground/json.ts';
import type { LocalSlack } from '../../src/playground/local-slack.ts';
import { aWhile, eventually } from './patience.ts';
import { filledIn, insist, openForm } from './people.ts';
import { newSqlite, openStage } from './stage.ts';
import { cardsWith, notesTo, posted, repeated, wrongdoings } from './traces.ts';

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

test.each(TROUBLES)('$name: the card arrives once, and the person hears so once', async (trouble) => {
  const { town } = await openStage({ databaseUrl: newSqlite() });
  const { slack, channels, desk, square } = town;
  const [who, word] = [town.newcomer(), 'wordabcx'];
  const { method = 'chat.postMessage', fault, times } = trouble;
  const isCard = (args: JsonObject) =>
    args.channel === channels.baker.id && JSON.stringify(args).includes(word);
  slack.failNext(method, fault, times, isCard);

  const text = `we need forty rolls, ${word}`;
  const form = await openForm(slack, who, square, text);
  expect(await insist(town, who, filledIn(form, { text, role: 'baker' }))).toBe('sent');

  const notes = () => notesTo(slack, who);
  await eventually('a note that it has arrived', () => notes().length > 0, 60);
  await aWhile();
  const place = trouble.arrivesAt === 'role' ? channels.baker : desk;
  const all = posted(slack);
  expect(cardsWith(all, [...Object.values(channels), desk], word).map(({ channel }) => channel)).toEqual([
    place.id,
  ]);
  expect(notes()).toHaveLength(1);
  expect(repeated(all.flatMap(({ key }) => key ?? []))).toEqual([]);
  expect(wrongdoings(slack)).toEqual([]);
});

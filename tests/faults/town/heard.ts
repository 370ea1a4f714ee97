import type { Channel, PostedMessage } from '../../../src/playground/local-slack.ts';
import type { Conversation, Spoken } from './conversation.ts';
import type { Town } from './town.ts';

const has = (content: unknown, word: string): boolean => JSON.stringify(content).includes(word);

/** Messages of the app that can be read now, in one thread or place, with this word. */
function readIn(town: Town, channel: Channel, word: string, threadTs?: string): readonly PostedMessage[] {
  return town.slack
    .messages(channel)
    .filter(({ botId }) => botId !== undefined)
    .filter((it) => threadTs === undefined || it.threadTs === threadTs)
    .filter(({ text, blocks }) => has([text, blocks], word));
}

/** What the other side reads of it, thread by thread: that of the person who asked, or of each card so far. */
function copies(
  town: Town,
  talk: Conversation,
  { side, word }: Spoken,
): readonly (readonly PostedMessage[])[] {
  return side === 'holders'
    ? [readIn(town, town.slack.directMessageChannel(talk.asker), word)]
    : talk.places.map(({ channel, card }) => readIn(town, channel, word, card.ts));
}

/** Where words of the person who asked went instead: they are answered as a question. */
const answersTo = (town: Town, { asker }: Conversation): string =>
  town.slack
    .messages(town.slack.directMessageChannel(asker))
    .map(({ botId, threadTs = '', text }) => `${botId ? 'app' : 'person'} ${threadTs} ${text.slice(0, 90)}`)
    .join(' | ');

/** What is wrong with how something that was said is read now; null where nothing is. */
export function fault(town: Town, talk: Conversation, spoken: Spoken): string | null {
  const { word, isGone, isInside, edition, side, hop } = spoken;
  const threads = copies(town, talk, spoken);
  const found = threads.flat();
  if (isInside || isGone) return found.length === 0 ? null : `${word} is read, though taken back or inside`;
  if (found.length === 0) return `${word} of ${side}, said at ${hop}, is lost: ${answersTo(town, talk)}`;
  if (threads.some((thread) => thread.length > 1)) return `${word} of ${side}, said at ${hop}, is read twice`;
  const isLatest = edition === null || found.some(({ blocks }) => has(blocks, `edition${edition}e`));
  return isLatest ? null : `${word} is not read as it was changed`;
}

/** Places in which the app has ever written a word, that should not have it: whoever reads there was not meant. */
export function strayPlaces(town: Town, talk: Conversation, { word, isInside }: Spoken): readonly string[] {
  const dm = town.slack.directMessageChannel(talk.asker).id;
  const meant = isInside ? [] : [dm, ...talk.places.map(({ channel }) => channel.id)];
  return town.slack.calls
    .filter(({ method, arguments: args }) => method.startsWith('chat.') && has(args, word))
    .map(({ arguments: args }) => String(args.channel))
    .filter((channel) => !meant.includes(channel));
}

/** Words of one side in the order in which the other one reads them. */
export function order(town: Town, talk: Conversation): readonly string[] {
  return readIn(town, town.slack.directMessageChannel(talk.asker), 'talk').flatMap(
    ({ text, blocks }) => /talk\d{5}x/.exec(JSON.stringify([text, blocks])) ?? [],
  );
}

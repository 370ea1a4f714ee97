import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, Delivery, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { sendRequest } from './asker.ts';
import { filledIn, formAfter, insist, PASS_FORM, putAway, rolesOffered } from './people.ts';
import type { Random } from './random.ts';
import { ROLES, type RoleSlug, type Town } from './town.ts';

/** Something that was said, as whoever said it knows it. */
export interface Spoken {
  /** Stands in it, and in nothing else. */
  readonly word: string;
  readonly side: 'asker' | 'holders';
  readonly message: PostedMessage;
  /** Where the request was when it was said. */
  readonly hop: number;
  /** Begins with a sign that keeps it inside. */
  readonly isInside: boolean;
  /** As last edited; null where it never was. */
  edition: number | null;
  isGone: boolean;
}

/** One request, and what its two sides say about it. */
export interface Conversation {
  readonly asker: User;
  readonly isConfidential: boolean;
  readonly text: string;
  readonly notice: PostedMessage;
  readonly said: Spoken[];
  /** All channels that have had it, in order; the last one has it. */
  readonly places: { role: RoleSlug; channel: Channel; card: PostedMessage }[];
}

const isOurs = ({ botId }: PostedMessage) => botId !== undefined;
const words = ({ text, blocks }: PostedMessage) => JSON.stringify([text, blocks]);

export async function begin(town: Town, role: RoleSlug, text: string, isConfidential = false) {
  const channel = isConfidential ? town.closed : town.channels[role];
  const { who: asker, card } = await sendRequest(town, role, text, { confidential: isConfidential }, channel);
  const notice = await town.slack.waitForMessage(town.slack.directMessageChannel(asker), isOurs, 60_000);
  const places = [{ role, channel, card }];
  return { asker, isConfidential, text, notice, said: [], places } satisfies Conversation as Conversation;
}

/** As Slack does, but without giving up: again and again until it is acknowledged; and now and then once more. */
async function untilHeard(town: Town, random: Random, tell: () => Promise<Delivery>): Promise<void> {
  let delivery = await tell();
  for (let count = 1; !delivery.acked; count += 1) {
    await sleep(200);
    delivery = await town.slack.redeliver(delivery, count);
  }
  if (random.chance(0.3)) await town.slack.redeliver(delivery, 1);
}

/** People of both sides speak in turn, change what they said, take it back, pass the request on, until told to stop. */
export async function converse(
  town: Town,
  random: Random,
  talk: Conversation,
  nextWord: () => string,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const dice = random.next();
    if (dice < 0.4) await say(town, random, talk, 'asker', nextWord());
    else if (dice < 0.7) await say(town, random, talk, 'holders', nextWord());
    else if (dice < 0.78) await say(town, random, talk, 'holders', nextWord(), true);
    else if (dice < 0.88) await edit(town, random, talk);
    else if (dice < 0.93) await takeBack(town, random, talk);
    else if (!talk.isConfidential) await passOn(town, random, talk);
    await sleep(random.below(150));
  }
}

async function say(
  town: Town,
  random: Random,
  talk: Conversation,
  side: Spoken['side'],
  word: string,
  isInside = false,
): Promise<void> {
  const { slack } = town;
  const place = talk.places.at(-1);
  if (!place) return;
  const isAsker = side === 'asker';
  const text = `${isInside ? '! ' : ''}see <https://git.example.com/${word}?a=1|this> and \`x\``;
  const where = isAsker ? slack.directMessageChannel(talk.asker) : place.channel;
  const by = isAsker ? talk.asker : town.workers[place.role];
  const threadTs = (isAsker ? talk.notice : place.card).ts;
  const message = await slack.write(by, where, text, { threadTs, raw: true });
  talk.said.push({ word, side, message, hop: talk.places.length, isInside, edition: null, isGone: false });
  await untilHeard(town, random, () => slack.echo(message));
}

/** One that is still read where the request is. */
function one({ said, places }: Conversation, random: Random): Spoken | undefined {
  const here = said.filter((it) => it.hop === places.length && !it.isGone && !it.isInside);
  return here.length === 0 ? undefined : here[random.below(here.length)];
}

async function edit(town: Town, random: Random, talk: Conversation): Promise<void> {
  const spoken = one(talk, random);
  if (!spoken) return;
  const edition = (spoken.edition ?? 0) + 1;
  spoken.edition = edition;
  const { channel, ts, threadTs = '', user } = spoken.message;
  const at = `${Math.ceil(Date.now() / 1000)}.${String(edition).padStart(6, '0')}`;
  const event = {
    ...{ type: 'message', subtype: 'message_changed', hidden: true, channel, ts: at, event_ts: at },
    channel_type: channel.startsWith('D') ? 'im' : 'channel',
    message: {
      ...{ type: 'message', user, ts, thread_ts: threadTs, edited: { user, ts: at } },
      text: `see ${spoken.word}, edition${edition}e`,
    },
  };
  await untilHeard(town, random, () => town.slack.deliverEvent(event));
}

async function takeBack(town: Town, random: Random, talk: Conversation): Promise<void> {
  const spoken = one(talk, random);
  if (!spoken) return;
  spoken.isGone = true;
  await untilHeard(town, random, () => town.slack.echoChange(spoken.message, 'message_deleted'));
}

/** Whoever works on two requests has one form on the screen at a time. */
const busy = new Set<string>();

/** Its people pass it on, and speak on where its new card is. */
async function passOn(town: Town, random: Random, talk: Conversation): Promise<void> {
  const role = talk.places.at(-1)?.role;
  const who = role === undefined ? undefined : town.workers[role].id;
  if (who === undefined || busy.has(who)) return;
  busy.add(who);
  await passOnBy(town, random, talk).finally(() => busy.delete(who));
}

async function passOnBy(town: Town, random: Random, talk: Conversation): Promise<void> {
  const { slack, workers, channels } = town;
  const place = talk.places.at(-1);
  const others = ROLES.filter((role) => !talk.places.some((it) => it.role === role));
  if (!place || others.length === 0) return;
  const who = workers[place.role];
  const click = () => slack.click(who, slack.current(place.card) ?? place.card, 'request:pass');
  const form = await formAfter(slack, who, PASS_FORM, click);
  const [first] = form === null ? [] : rolesOffered(form, [random.pick(others as [RoleSlug])]);
  if (form === null || first === undefined) return putAway(slack, who);
  const role = first as RoleSlug;
  const outcome = await insist(town, who, filledIn(form, { text: 'not our trade', role }));
  await putAway(slack, who);
  if (outcome !== 'sent') return;
  const isCard = (it: PostedMessage) =>
    isOurs(it) && it.threadTs === undefined && words(it).includes(talk.text);
  const card = await slack.waitForMessage(channels[role], isCard, 300_000);
  talk.places.push({ role, channel: channels[role], card });
}

import type { Channel, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { filledIn, insist, openForm, press, putAway, type Wishes } from './people.ts';
import type { Random } from './random.ts';
import { ROLES, type RoleSlug, type Town } from './town.ts';

/** What became of one request, as the person who asked knows it. */
export interface Asked {
  readonly who: User;
  /** Stands in the request's text, and in no other. */
  readonly word: string;
  readonly role: RoleSlug;
  /** `sent`: the form closed. `unknown`: no answer came, and the person gave up. `withdrawn`: not sent, or not taken. */
  readonly fate: 'sent' | 'unknown' | 'withdrawn';
}

const TEXTS: Readonly<Record<RoleSlug, string>> = {
  baker: 'the bread is burnt again',
  gardener: 'the hedge grows over the path',
  plumber: 'the tap in the kitchen drips',
  carpenter: 'the door of the store room sticks',
};

/** One person asks one role, and the card is there: what most tests begin with. */
export async function sendRequest(
  town: Town,
  role: RoleSlug,
  text: string,
  more: Wishes = {},
  arrivesIn: Channel = town.channels[role],
): Promise<{ readonly who: User; readonly card: PostedMessage }> {
  const { slack, square } = town;
  const who = town.newcomer();
  const form = await openForm(slack, who, square, text);
  const outcome = await insist(town, who, filledIn(form, { ...more, text, role }));
  if (outcome !== 'sent') throw new Error(`"${text}" was not taken.`);
  const isCard = (message: PostedMessage) => JSON.stringify(message.blocks).includes(text);
  return { who, card: await slack.waitForMessage(arrivesIn, isCard, 60_000) };
}

const FATES = { sent: 'sent', refused: 'withdrawn', unheard: 'unknown' } as const;

/** One person asks for one thing; some think better of it, and some give up when nobody answers. */
export async function ask(town: Town, random: Random, word: string): Promise<Asked> {
  const { slack, square } = town;
  const [who, role] = [town.newcomer(), random.pick(ROLES)];
  const text = `${TEXTS[role]}, ${word}`;
  const form = await openForm(slack, who, square, text);
  const values = filledIn(form, { text, role });
  const dice = random.next();
  if (dice < 0.1) {
    await putAway(slack, who);
    return { who, word, role, fate: 'withdrawn' };
  }
  const outcome = dice < 0.2 ? await press(town, who, values) : await insist(town, who, values, ['sent']);
  await putAway(slack, who);
  return { who, word, role, fate: FATES[outcome] };
}

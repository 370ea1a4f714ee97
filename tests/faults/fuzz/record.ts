import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../../src/playground/json.ts';
import type {
  Channel,
  Delivery,
  LocalSlack,
  OpenView,
  PostedMessage,
  User,
} from '../../../src/playground/local-slack.ts';
import { filledIn, formFor } from '../../helpers/front-desk.ts';

/** A few people who have done a bit of everything, and what Slack has delivered of it. */
export interface Recording {
  readonly deliveries: readonly Delivery[];
  /** What the app has shown, with the values of its buttons. */
  readonly shown: readonly unknown[];
}

const TEXT = 'someone committed an AWS key';

export async function record(slack: LocalSlack): Promise<Recording> {
  const ann = slack.addUser({ name: 'ann' });
  const everybody = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  for (const name of ['security', 'ask-anything', 'platform'])
    slack.addChannel({ name, members: [ann], botIsMember: true });
  const deliveries: Delivery[] = [];
  const did = async (doing: Promise<Delivery>) => void deliveries.push(await doing);
  await ask(slack, ann, everybody, did);
  await sendForm(slack, ann, everybody, did);
  await sleep(1500); // until the card is posted
  for (const shown of visible(slack, ann)) await touchAll(slack, ann, shown, did);
  for (const shown of visible(slack, ann)) await touchAll(slack, ann, shown, did);
  return { deliveries: deliveries.filter(({ envelope }) => envelope), shown: visible(slack, ann) };
}

type Did = (doing: Promise<Delivery>) => Promise<void>;

async function ask(slack: LocalSlack, who: User, where: Channel, did: Did): Promise<void> {
  const words = [
    'platform-engineer',
    'help',
    'requests',
    'stats',
    'here',
    'gaps',
    'growth',
    'skills of platform engineer',
  ];
  for (const text of words) await did(slack.command(who, where, '/role', text));
  const message = await slack.write(who, where, TEXT);
  await did(slack.mention(who, where, TEXT));
  await did(slack.directMessage(who, 'platform engineer'));
  await did(slack.openHome(who));
  await did(slack.openHome(who, 'messages'));
  await did(slack.changeContext(who, where));
  await did(slack.runStep('find_owner', { text: TEXT }, who));
  await did(slack.runStep('look_up_role', { role: 'platform-engineer' }, who));
  await did(slack.compose(who, 'https://roles.example.com/role/platform-engineer').catch(() => nothing));
  await did(slack.shortcut(who, 'find_role'));
  await did(slack.shortcut(who, 'route_message', message));
}

async function sendForm(slack: LocalSlack, who: User, where: Channel, did: Did): Promise<void> {
  await did(slack.command(who, where, '/role', `ask ${TEXT}`));
  await did(slack.submit(who, filledIn(await formFor(slack, who), { text: TEXT })));
}

const nothing: Delivery = { acked: false, late: false, ms: 0 };

function visible(slack: LocalSlack, who: User): readonly (PostedMessage | OpenView)[] {
  const messages = slack.channels().flatMap((channel) => slack.messages(channel));
  const views = [slack.home(who), slack.modal(who)].flatMap((view) => view ?? []);
  return [...views, ...messages.filter(({ botId }) => botId !== undefined), ...slack.ephemerals(who)];
}

/** Presses each button once, types into each menu; what opens is filled in and sent off, or closed. */
async function touchAll(
  slack: LocalSlack,
  who: User,
  shown: PostedMessage | OpenView,
  did: Did,
): Promise<void> {
  for (const { type, action_id: id, options } of elementsIn(shown)) {
    if (typeof id !== 'string') continue;
    const choice = Array.isArray(options) ? options[0]?.value : 'platform-engineer';
    if (type === 'external_select') await did(slack.suggest(who, shown, id, 'platform').catch(() => nothing));
    await did(slack.click(who, shown, id, { choice }).catch(() => nothing));
    await sleep(30);
    const form = slack.modal(who);
    if (form && form !== shown && form.view.submit) await did(slack.submit(who, {}).catch(() => nothing));
    if (form && form !== shown && slack.modal(who)) await did(slack.closeView(who));
  }
}

function elementsIn(value: unknown): JsonObject[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(elementsIn);
  return 'action_id' in value && 'type' in value ? [value as JsonObject, ...inner] : inner;
}

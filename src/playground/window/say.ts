import type { Delivery } from '../delivery/delivery.ts';
import type { LocalSlack } from '../interface.ts';
import type { Channel } from '../workspace/messages/channel.ts';
import type { User } from '../workspace/people/people.ts';
import { asSent, type Directory } from './showing/typed-text.ts';
import type { Outcome } from './wire.ts';

export interface Said {
  readonly by: User;
  readonly where: Channel;
  readonly text: string;
  readonly threadTs?: string | undefined;
}

export function outcomeOf({ acked, reason, body }: Delivery): Outcome {
  return { ok: acked, ...(reason === undefined ? {} : { reason }), ...(body === undefined ? {} : { body }) };
}

export const no = (reason: string): Outcome => ({ ok: false, reason });

function directory(slack: LocalSlack): Directory {
  const named = slack.channels().filter(({ kind }) => kind === 'public' || kind === 'private');
  return {
    users: new Map(slack.users().map(({ id, name }) => [name, id])),
    groups: new Map(slack.groups().map(({ id, handle }) => [handle, id])),
    channels: new Map(named.map(({ id, name }) => [name, id])),
  };
}

async function command(slack: LocalSlack, { by, where, text, threadTs }: Said): Promise<Outcome> {
  const [name = '', ...rest] = text.split(/\s+/);
  const commands = slack.manifest.commands.map((known) => known.name);
  if (!commands.includes(name)) return no(`${name} is no command here. There is ${commands.join(', ')}.`);
  if (threadTs !== undefined)
    return no(
      `${name} does not work in threads, as everywhere in Slack. Mention @${slack.manifest.botName} instead.`,
    );
  const sent = asSent(rest.join(' '), directory(slack));
  const delivery = await slack.command(by, where, name, sent, { raw: true });
  return delivery.acked ? outcomeOf(delivery) : no(`${name} failed: ${delivery.reason ?? 'no answer'}.`);
}

function unheard({ acked, reason }: Delivery): Outcome {
  return acked ? { ok: true } : no(`This was posted, but the app did not take it: ${reason ?? 'no answer'}.`);
}

/** Somebody presses Enter: a slash command, a mention, a message to the app, or one among people. */
export async function say(slack: LocalSlack, said: Said): Promise<Outcome> {
  const { by, where, threadTs } = said;
  const text = said.text.trim();
  if (text === '') return no('There is nothing to send yet.');
  if (/^\/\S/.test(text)) return command(slack, { ...said, text });
  const sent = asSent(text, directory(slack));
  const options = { raw: true, ...(threadTs === undefined ? {} : { threadTs }) };
  if (where.kind === 'im') return unheard(await slack.directMessage(by, sent, options));
  if (sent.includes(`<@${slack.botUserId}>`)) return unheard(await slack.mention(by, where, sent, options));
  await slack.write(by, where, sent, options);
  return { ok: true };
}

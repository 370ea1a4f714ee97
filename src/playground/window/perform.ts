import type { LocalSlack } from '../interface.ts';
import type { Clickable } from '../people/doing/click.ts';
import type { Channel } from '../workspace/messages/channel.ts';
import type { PostedMessage } from '../workspace/messages/message.ts';
import type { User } from '../workspace/people/people.ts';
import { no, outcomeOf, say } from './say.ts';
import { seenBy } from './showing/shown-messages.ts';
import type { Room } from './showing/snapshot.ts';
import type { Deed, Outcome, Surface } from './wire.ts';

function channelOf(slack: LocalSlack, id: string): Channel {
  const channel = slack.channels().find((one) => one.id === id);
  if (channel === undefined) throw new Error('This channel does not exist any more.');
  return channel;
}

interface Place {
  readonly channel: string;
  readonly ts: string;
}

function messageAt(slack: LocalSlack, me: User, { channel, ts }: Place): PostedMessage {
  const found = seenBy(slack, me, channelOf(slack, channel)).find((message) => message.ts === ts);
  if (found === undefined) throw new Error('This message is gone.');
  return found;
}

function clickable(slack: LocalSlack, me: User, on: Surface): Clickable {
  if (on.kind === 'message') return messageAt(slack, me, on);
  const view = on.kind === 'modal' ? slack.modal(me) : slack.home(me);
  if (view === undefined) throw new Error('This is not on the screen any more.');
  return view;
}

function markRead({ slack, reads }: Room, me: User, channel: string): Outcome {
  const last = seenBy(slack, me, channelOf(slack, channel)).at(-1);
  return { ok: last !== undefined && reads.mark(me.id, channel, last.ts) };
}

async function done(room: Room, me: User, deed: Deed): Promise<Outcome> {
  const { slack } = room;
  switch (deed.kind) {
    case 'say':
      return say(slack, { ...deed, by: me, where: channelOf(slack, deed.channel) });
    case 'click': {
      const { actionId, on, blockId, choice, values = {} } = deed;
      const clicked = clickable(slack, me, on);
      return outcomeOf(await slack.click(me, clicked, actionId, { blockId, choice, values }));
    }
    case 'suggest':
      return outcomeOf(await slack.suggest(me, clickable(slack, me, deed.on), deed.actionId, deed.typed));
    case 'submit':
      return outcomeOf(await slack.submit(me, deed.values));
    case 'closeModal':
      await slack.closeView(me);
      return { ok: true };
    case 'shortcut': {
      const message = deed.message && messageAt(slack, me, deed.message);
      return outcomeOf(await slack.shortcut(me, deed.callbackId, message));
    }
    case 'openHome':
      return outcomeOf(await slack.openHome(me));
    case 'openMessages':
      return outcomeOf(await slack.openHome(me, 'messages'));
    case 'read':
      return markRead(room, me, deed.channel);
    case 'teach':
      if (room.author === null) return no('There are no documents to write in here.');
      return { ok: true, body: room.author.teach(deed.text, deed.role) };
  }
}

/** Does what a window asks for. What a person cannot do here comes back as a sentence. */
export async function perform(room: Room, me: User, deed: Deed): Promise<Outcome> {
  try {
    return await done(room, me, deed);
  } catch (error) {
    return no(error instanceof Error ? error.message : String(error));
  }
}

import type { LocalSlack } from '../../interface.ts';
import { sees } from '../../people/stage.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { OpenView } from '../../workspace/messages/open-view.ts';
import type { User } from '../../workspace/people/people.ts';
import type { AuthorService } from '../author/author.ts';
import type { AuthorView } from '../author/author-wire.ts';
import type { Cast } from '../cast.ts';
import type { Reads } from '../reads.ts';
import type { AppOffer, ChannelLine, Person, ShownView, Snapshot, TourStep } from '../wire.ts';
import { shownBlocks } from './shown-blocks.ts';
import { inChannel, inThread, seenBy } from './shown-messages.ts';

export interface Room {
  readonly slack: LocalSlack;
  readonly cast: Cast;
  readonly reads: Reads;
  readonly tour: readonly TourStep[];
  /** Null where nobody answers from documents. */
  readonly author: AuthorService | null;
}

/** What a window looks at. */
export interface Sight {
  readonly me: User;
  /** A channel's name or id, `@app` for the direct messages with the app, or `@documents`. */
  readonly channel: string;
  readonly thread: string;
  /** What an author asks; empty for nothing. */
  readonly ask: string;
}

function people({ slack, cast }: Room): readonly Person[] {
  const titles = new Map(cast.members.map((member) => [member.user.id, member]));
  return slack.users().map(({ id, name: handle, guest, bot }) => {
    const known = titles.get(id);
    const title = bot ? slack.manifest.description : (known?.title ?? '');
    return {
      id,
      handle,
      name: known?.fullName ?? (bot ? slack.manifest.appName : handle),
      title,
      guest,
      bot,
    };
  });
}

function appOffer({ manifest, botUserId, suggestedPrompts }: LocalSlack, me: User): AppOffer {
  const shortcuts = (type: string) => manifest.shortcuts.filter((shortcut) => shortcut.type === type);
  return {
    id: botUserId,
    name: manifest.appName,
    homeTab: manifest.homeTab,
    writable: manifest.messagesTab === 'on',
    commands: manifest.commands,
    prompts: suggestedPrompts(me)?.prompts ?? [],
    messageShortcuts: shortcuts('message'),
    globalShortcuts: shortcuts('global'),
  };
}

function channelLine({ slack, reads }: Room, me: User, channel: Channel): ChannelLine {
  const direct = channel.kind === 'im';
  const last = reads.last(me.id, channel.id);
  const unread = seenBy(slack, me, channel).filter(({ ts, user }) => ts > last && user !== me.id);
  const mine = slack.groups().filter(({ users }) => users.includes(me.id));
  const names = [`<@${me.id}>`, ...mine.map(({ id }) => `<!subteam^${id}`)];
  const naming = unread.filter(({ text }) => direct || names.some((name) => text.includes(name)));
  return {
    id: channel.id,
    name: direct ? slack.manifest.appName : channel.name,
    kind: direct ? 'app' : channel.kind === 'public' ? 'public' : 'private',
    joined: channel.members.has(me.id),
    members: channel.members.size,
    people: [...channel.members],
    hasApp: channel.members.has(slack.botUserId),
    unread: unread.length,
    mentions: naming.length,
  };
}

/** A direct message is part of everybody's sidebar from the start, though nobody has written yet. */
function channelsOf({ slack }: Room, me: User): readonly Channel[] {
  slack.directMessageChannel(me);
  return slack
    .channels()
    .filter((channel) => !channel.archived && sees(channel, me))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function openChannel(channels: readonly Channel[], wanted: string): Channel | undefined {
  const named = (name: string) => channels.find((one) => one.kind !== 'im' && one.name === name);
  if (wanted === '@app') return channels.find(({ kind }) => kind === 'im');
  return named(wanted) ?? channels.find(({ id }) => id === wanted) ?? named('general') ?? channels[0];
}

function shownView(slack: LocalSlack, view: OpenView | undefined): ShownView | null {
  return view === undefined ? null : { id: view.id, hash: view.hash, view: shownBlocks(slack, view.view) };
}

function authorView({ author }: Room, { channel, ask }: Sight): AuthorView | null {
  if (author === null || channel !== '@documents') return null;
  return { ...author.overview(), explanation: ask.trim() === '' ? null : author.explain(ask) };
}

function brokenCount({ author }: Room): number | null {
  if (author === null) return null;
  const errors = author.overview().problems.filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ path }) => path)).size;
}

/** Everything that one window shows now. */
export function snapshotOf(room: Room, sight: Sight): Snapshot {
  const { me, channel, thread } = sight;
  const { slack, cast, tour } = room;
  const channels = channelsOf(room, me);
  const author = authorView(room, sight);
  const open = author ? undefined : openChannel(channels, channel);
  const seen = open === undefined ? [] : seenBy(slack, me, open);
  return {
    workspace: cast.workspace,
    me: me.id,
    people: people(room),
    groups: slack.groups().map(({ id, handle }) => ({ id, handle })),
    app: appOffer(slack, me),
    channels: channels.map((one) => channelLine(room, me, one)),
    open: open?.id ?? '',
    messages: inChannel(slack, seen),
    thread: thread === '' ? [] : inThread(slack, seen, thread),
    modal: shownView(slack, slack.modal(me)),
    home: shownView(slack, slack.home(me)),
    complaints: slack.refusals.map(({ method, error, detail }) => ({ what: `${method}: ${error}`, detail })),
    tour,
    broken: brokenCount(room),
    author,
  };
}

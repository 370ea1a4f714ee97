import type { ChannelLine, Snapshot } from '../../window/wire.ts';
import { h, hidden } from '../kit/h.ts';
import { icon } from '../kit/icon.ts';
import type { Win } from '../kit/win.ts';
import { avatar } from './messages/avatar.ts';

const isOpen = (win: Win, { id }: ChannelLine) => win.shown().open === id;

function unreadWords({ unread, mentions }: ChannelLine): string {
  if (unread === 0) return '';
  return mentions > 0 ? `, ${mentions} unread for you` : `, ${unread} unread`;
}

function line(win: Win, channel: ChannelLine): HTMLElement {
  const { kind, name, unread, mentions } = channel;
  const go = () => win.go({ at: kind === 'app' ? '@app' : name, thread: '', tab: 'messages', list: false });
  const app = win.shown().people.find(({ bot }) => bot);
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: unread > 0 ? 'channel unread' : 'channel',
        'aria-current': isOpen(win, channel) ? 'page' : null,
        'data-focus': `channel ${name}`,
        onclick: go,
      },
      kind === 'app' ? avatar(app, 'small') : icon(kind === 'public' ? 'hash' : 'lock'),
      h('span', { class: 'channel-name' }, name),
      mentions > 0 && h('span', { class: 'count', 'aria-hidden': 'true' }, String(mentions)),
      unread > 0 && hidden(unreadWords(channel)),
    ),
  );
}

function group(win: Win, title: string, channels: readonly ChannelLine[]): HTMLElement | false {
  if (channels.length === 0) return false;
  return h('section', {}, h('h2', {}, title), h('ul', {}, ...channels.map((channel) => line(win, channel))));
}

/** For authors: what the bot reads, and what it makes of it. */
function documentsLine(win: Win, { broken, author }: Snapshot): HTMLElement | false {
  if (broken === null) return false;
  const go = () => win.go({ at: '@documents', thread: '', tab: 'messages', list: false });
  const props = {
    type: 'button',
    class: 'channel',
    'aria-current': author ? 'page' : null,
    'data-focus': 'documents',
  };
  const line = h(
    'button',
    { ...props, onclick: go },
    icon('document'),
    h('span', { class: 'channel-name' }, 'Documents'),
    broken > 0 && h('span', { class: 'count', 'aria-hidden': 'true' }, String(broken)),
    broken > 0 && hidden(`, ${broken} broken`),
  );
  return h('section', {}, line);
}

/** The channels of the person, unread ones in bold; those they have not joined folded away. */
export function drawSidebar(win: Win, snapshot: Snapshot): HTMLElement {
  const { channels } = snapshot;
  const rooms = channels.filter(({ kind }) => kind !== 'app');
  const others = rooms.filter(({ joined }) => !joined);
  const folded = h(
    'details',
    { class: 'others', open: others.some((one) => isOpen(win, one)) },
    h('summary', {}, `More channels (${others.length})`),
    h('ul', {}, ...others.map((channel) => line(win, channel))),
  );
  return h(
    'div',
    { class: 'sidebar-inner' },
    documentsLine(win, snapshot),
    group(
      win,
      'Channels',
      rooms.filter(({ joined }) => joined),
    ),
    others.length > 0 && folded,
    group(
      win,
      'Apps',
      channels.filter(({ kind }) => kind === 'app'),
    ),
  );
}

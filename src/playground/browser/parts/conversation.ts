import { h } from '../h.ts';
import { icon } from '../icon.ts';
import { keep } from '../keep-list.ts';
import { namesOf } from '../names.ts';
import { toList } from '../to-list.ts';
import type { Win } from '../win.ts';
import { avatar } from './avatar.ts';
import { composer, type Drafts } from './composer.ts';
import { showHome } from './home.ts';
import type { MessageMemory } from './message.ts';
import { showMessages } from './message-list.ts';

export interface Pane {
  readonly element: HTMLElement;
  show(): void;
}

function tabs(win: Win): HTMLElement | false {
  const { app } = win.shown();
  if (!app.homeTab) return false;
  const { tab } = win.place();
  const one = (name: 'home' | 'messages', label: string) =>
    h(
      'button',
      {
        role: 'tab',
        type: 'button',
        'aria-selected': String(tab === name),
        'data-focus': name,
        onclick: () => win.go({ tab: name }),
      },
      label,
    );
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': app.name },
    one('home', 'Home'),
    one('messages', 'Messages'),
  );
}

function header(win: Win): HTMLElement {
  const { channels, open, people, app } = win.shown();
  const channel = channels.find(({ id }) => id === open);
  const direct = channel?.kind === 'app';
  const bot = people.find(({ id }) => id === app.id);
  const about = direct
    ? (bot?.title ?? '')
    : `${channel?.members ?? 0} members, ${channel?.hasApp ? `with ${app.name}` : `without ${app.name}`}`;
  return h(
    'div',
    { class: 'pane-header-inner' },
    toList(win),
    direct ? avatar(bot, 'small') : icon(channel?.kind === 'private' ? 'lock' : 'hash'),
    h('div', { class: 'pane-title' }, h('h2', {}, channel?.name ?? ''), h('small', {}, about)),
    direct && tabs(win),
  );
}

/** A channel, or the app's own pages. */
export function conversation(win: Win, memory: MessageMemory, drafts: Drafts): Pane {
  const top = h('header', { class: 'pane-header' });
  const list = h('ol', { class: 'messages', 'aria-label': 'Messages' });
  const scroller = h(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Conversation' },
    list,
  );
  const writing = h('div', { class: 'writing' });
  const home = h('div', { class: 'home', tabindex: 0, role: 'tabpanel', 'aria-label': 'Home' });
  const element = h('main', { class: 'main' }, top, scroller, writing, home);
  return {
    element,
    show: () => {
      const { channels, open, app, messages, me, author } = win.shown();
      element.hidden = author !== null;
      if (author) return;
      const channel = channels.find(({ id }) => id === open);
      const atHome = channel?.kind === 'app' && app.homeTab && win.place().tab === 'home';
      keep(top, [channel, app, win.place().tab], () => header(win));
      scroller.hidden = atHome;
      writing.hidden = atHome || (channel?.kind === 'app' && !app.writable);
      home.hidden = !atHome;
      if (atHome) showHome(home, win, namesOf(win.shown()));
      else showMessages(list, win, { messages, inThread: false, memory });
      const label = channel?.kind === 'app' ? `Message ${app.name}` : `Message #${channel?.name ?? ''}`;
      keep(writing, [open, me], () => composer(win, { label, channel: open }, drafts));
    },
  };
}

import type { Person } from '../../../window/wire.ts';
import { h } from '../../kit/h.ts';
import { icon } from '../../kit/icon.ts';
import { keep } from '../../kit/keep-list.ts';
import { menu } from '../../kit/menu.ts';
import { namesOf } from '../../kit/names.ts';
import { toList } from '../../kit/to-list.ts';
import type { Win } from '../../kit/win.ts';
import { composer, type Drafts } from '../composer.ts';
import { showHome } from '../home.ts';
import { avatar } from './avatar.ts';
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
    direct ? tabs(win) : actAsMember(win, channel?.people ?? []),
  );
}

/** Every role can be played to its end: where the person is not one of those who are asked here, somebody else is. */
function actAsMember(win: Win, here: readonly string[]): HTMLElement | false {
  const { people, me } = win.shown();
  const members = people.filter(({ id, bot, guest }) => !bot && !guest && here.includes(id));
  const [first, ...others] = members;
  if (first === undefined || members.some(({ id }) => id === me)) return false;
  const become = ({ handle }: Person) => win.go({ as: handle, thread: '' });
  const items = members.map((one) => ({ label: one.name, detail: one.title, onchoose: () => become(one) }));
  const face = [h('span', {}, others.length === 0 ? `Act as ${first.name}` : 'Act as …')];
  if (others.length > 0)
    return menu({ class: 'button', label: 'Act as somebody from here', face, items, focusKey: 'member' });
  return h(
    'button',
    { class: 'button', type: 'button', 'data-focus': 'member', onclick: () => become(first) },
    ...face,
  );
}

/** What to ask, where nobody has said anything yet. */
function greeting(win: Win): HTMLElement {
  const { app, open } = win.shown();
  const ask = (text: string) => void win.act({ kind: 'say', channel: open, text });
  const buttons = app.prompts.map(({ title, message }) =>
    h('button', { class: 'button', type: 'button', onclick: () => ask(message) }, title),
  );
  const words = `Ask ${app.name} who does what, here or in a channel. Nobody else reads what you write here.`;
  return h(
    'div',
    { class: 'greeting' },
    h('p', {}, words),
    buttons.length > 0 && h('p', {}, 'Questions to try:'),
    h('div', { class: 'greeting-prompts' }, ...buttons),
  );
}

/** The app answers direct messages in a thread: that opens with the first answer to what was just written. */
function createAnswerOpener(win: Win): () => void {
  let place = '';
  let last = '';
  return () => {
    const { messages, me, open } = win.shown();
    const answered = messages.findLast(({ author, replies }) => author === me && replies > 0)?.ts ?? '';
    const isNew = place === `${me} ${open}` && answered > last;
    place = `${me} ${open}`;
    last = answered;
    if (isNew && win.place().thread !== answered) win.go({ thread: answered });
  };
}

/** A channel, or the app's own pages. */
export function conversation(win: Win, memory: MessageMemory, drafts: Drafts): Pane {
  const top = h('header', { class: 'pane-header' });
  const list = h('ol', { class: 'messages', 'aria-label': 'Messages' });
  const hello = h('div');
  const scroller = h(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Conversation' },
    hello,
    list,
  );
  const openAnswer = createAnswerOpener(win);
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
      const label = channel?.kind === 'app' ? `Message ${app.name}` : `Message #${channel?.name ?? ''}`;
      keep(writing, [open, me], () => composer(win, { label, channel: open }, drafts));
      const isEmpty = channel?.kind === 'app' && messages.length === 0;
      keep(hello, [isEmpty, app.prompts], () => (isEmpty ? greeting(win) : h('div')));
      if (atHome) showHome(home, win, namesOf(win.shown()));
      else showMessages(list, win, { messages, inThread: false, memory }); // last: it scrolls to the end of what is left
      if (channel?.kind === 'app' && !atHome) openAnswer();
    },
  };
}

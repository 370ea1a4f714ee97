import { h } from './kit/h.ts';
import { keep } from './kit/keep-list.ts';
import { currentTheme } from './kit/theme.ts';
import type { Win } from './kit/win.ts';
import { announcer } from './parts/announcer.ts';
import { documents } from './parts/authors/documents.ts';
import { conversation } from './parts/messages/conversation.ts';
import { createMessageMemory } from './parts/messages/message.ts';
import { thread } from './parts/messages/thread.ts';
import { modalScreen } from './parts/modal.ts';
import { notices } from './parts/notices.ts';
import { drawSidebar } from './parts/sidebar.ts';
import { drawTopBar } from './parts/top-bar.ts';
import { tour } from './parts/tour/tour.ts';

/** All parts of the page. */
export interface Screen {
  /** Shows in every part what has changed. */
  show(): void;
  notice(text: string): void;
}

function title(win: Win): string {
  const { workspace, me, people, channels, open, author } = win.shown();
  const channel = author ? 'Documents' : (channels.find(({ id }) => id === open)?.name ?? workspace);
  return `${channel} · ${people.find(({ id }) => id === me)?.name ?? ''} · Rolecall playground`;
}

/** Which pane a phone shows. */
function paneOf(win: Win): string {
  const { list, thread: ts } = win.place();
  if (list) return 'list';
  return ts === '' ? 'main' : 'thread';
}

/** Puts the parts of the page together. */
export function createScreen(win: Win): Screen {
  const [memory, drafts] = [createMessageMemory(), new Map<string, string>()];
  const top = h('header', { class: 'top' });
  const side = h('nav', { class: 'sidebar', 'aria-label': 'Channels' });
  const [panes, corner] = [[conversation, thread].map((pane) => pane(win, memory, drafts)), notices(win)];
  const parts = [...panes, documents(win), tour(win), corner, announcer(win), modalScreen(win)];
  const app = h('div', { class: 'app' }, top, side, ...parts.map(({ element }) => element));
  document.body.replaceChildren(app);
  const show = () => {
    const { workspace, me, people, channels, open, broken, author } = win.shown();
    app.dataset.screen = paneOf(win);
    document.title = title(win);
    keep(top, [workspace, me, people, currentTheme(), win.place()], () => drawTopBar(win, show));
    keep(side, [channels, open, me, broken, author !== null], () => drawSidebar(win, win.shown()));
    for (const part of parts) part.show();
  };
  return { show, notice: corner.say };
}

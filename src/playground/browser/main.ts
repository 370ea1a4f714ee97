import type { Snapshot } from '../window/wire.ts';
import { createConnection, type Line } from './connection.ts';
import { h } from './h.ts';
import { keep } from './keep-list.ts';
import { announcer } from './parts/announcer.ts';
import { conversation } from './parts/conversation.ts';
import { createMessageMemory } from './parts/message.ts';
import { modalScreen } from './parts/modal.ts';
import { notices } from './parts/notices.ts';
import { drawSidebar } from './parts/sidebar.ts';
import { thread } from './parts/thread.ts';
import { drawTopBar } from './parts/top-bar.ts';
import { tourCard } from './parts/tour.ts';
import { type Place, placeHash, readPlace } from './place.ts';
import { currentTheme, themeNow } from './theme.ts';
import type { Win } from './win.ts';

/** Puts the parts of the page together. Returns what shows a snapshot in all of them. */
function furnish(win: Win, say: { notice: (text: string) => void }): () => void {
  const [memory, drafts] = [createMessageMemory(), new Map<string, string>()];
  const top = h('header', { class: 'top' });
  const side = h('nav', { class: 'sidebar', 'aria-label': 'Channels' });
  const corner = notices(win);
  say.notice = corner.say;
  const parts = [
    conversation(win, memory, drafts),
    thread(win, memory, drafts),
    tourCard(win),
    corner,
    announcer(win),
    modalScreen(win),
  ];
  const app = h('div', { class: 'app' }, top, side, ...parts.map(({ element }) => element));
  document.body.replaceChildren(app);
  const show = () => {
    const { workspace, me, people, channels, open } = win.shown();
    app.dataset.screen = win.place().list ? 'list' : win.place().thread !== '' ? 'thread' : 'main';
    document.title = `${channels.find(({ id }) => id === open)?.name ?? workspace} · ${people.find(({ id }) => id === me)?.name ?? ''} · Rolecall playground`;
    keep(top, [workspace, me, people, currentTheme(), win.place()], () => drawTopBar(win, show));
    keep(side, [channels, open, me], () => drawSidebar(win, win.shown()));
    for (const part of parts) part.show();
  };
  return show;
}

/** Reads what is on the screen: the person who looks at a channel has read it. */
function markRead(win: Win): void {
  const { channels, open } = win.shown();
  const unread = channels.find(({ id }) => id === open)?.unread ?? 0;
  if (unread > 0 && document.visibilityState === 'visible' && !win.place().list)
    void win.act({ kind: 'read', channel: open });
}

function unseen(): never {
  throw new Error('A part of the page was asked to show itself before there was anything to show.');
}

async function start(): Promise<void> {
  themeNow();
  const connection = createConnection(readPlace(location.hash).key);
  let line: Line = 'open';
  let shown: Snapshot | null = null;
  let show: (() => void) | null = null;
  // One look at a time; calls while one waits for its turn are answered by that one.
  let turn: Promise<void> = Promise.resolve();
  let queued: Promise<void> | null = null;
  const say = { notice: (_text: string) => {} };
  const place = () => readPlace(location.hash);
  const look = async () => {
    const at = place();
    const snapshot = await connection.look(at);
    if (snapshot === null || placeHash(at) !== placeHash(place())) return;
    shown = snapshot;
    show ??= furnish(win, say);
    show();
    markRead(win);
  };
  const win: Win = {
    place,
    shown: () => shown ?? unseen(),
    line: () => line,
    go: (change) => {
      location.hash = placeHash({ ...place(), ...change });
    },
    act: async (deed) => {
      const outcome = await connection.act(place().as, deed);
      if (!outcome.ok && outcome.reason) say.notice(outcome.reason);
      return outcome;
    },
    notice: (text) => say.notice(text),
    refresh: () => {
      queued ??= turn.then(() => {
        queued = null;
        turn = look();
        return turn;
      });
      return queued;
    },
  };
  const opened = (before: Place) => {
    const now = place();
    if (now.tab === 'home' && (before.tab !== 'home' || before.as !== now.as))
      void win.act({ kind: 'openHome' });
  };
  let before: Place = { ...place(), tab: 'messages' };
  const moved = () => {
    void win.refresh();
    opened(before);
    before = place();
  };
  addEventListener('hashchange', moved);
  addEventListener('visibilitychange', () => void win.refresh());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    themeNow();
    show?.();
  });
  moved();
  await connection.listen(
    () => void win.refresh(),
    (now) => {
      line = now;
      if (shown === null && now === 'stale')
        document.body.replaceChildren(
          h(
            'p',
            { class: 'empty' },
            'This page needs the whole address that the playground printed in the terminal.',
          ),
        );
      show?.();
    },
  );
}

void start();

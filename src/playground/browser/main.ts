import { type Connection, createConnection } from './connection.ts';
import { createWin, type LiveWin } from './create-win.ts';
import { h } from './h.ts';
import { type Place, readPlace } from './place.ts';
import { createScreen } from './screen.ts';
import { themeNow } from './theme.ts';

/** Slack tells the app each time that somebody opens its Home tab. */
function tellOfHome(win: LiveWin, before: Place): void {
  const { tab, as } = win.place();
  if (tab === 'home' && (before.tab !== 'home' || before.as !== as)) void win.act({ kind: 'openHome' });
}

function followAddress(win: LiveWin): void {
  let before: Place = { ...win.place(), tab: 'messages' };
  const moved = () => {
    void win.refresh();
    tellOfHome(win, before);
    before = win.place();
  };
  addEventListener('hashchange', moved);
  moved();
}

function followTheme(win: LiveWin): void {
  themeNow();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    themeNow();
    win.redraw();
  });
}

async function followServer(win: LiveWin, connection: Connection): Promise<void> {
  await connection.listen(() => void win.refresh(), win.lineIs);
  const words = 'This page needs the whole address that the playground printed in the terminal.';
  if (document.querySelector('.app') === null)
    document.body.replaceChildren(h('p', { class: 'empty' }, words));
}

const connection = createConnection(readPlace(location.hash).key);
const win = createWin(connection, createScreen);
followTheme(win);
followAddress(win);
void followServer(win, connection);

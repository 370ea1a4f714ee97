import { type Connection, createConnection } from './connection.ts';
import { createWin, type LiveWin } from './kit/create-win.ts';
import { h } from './kit/h.ts';
import { type Place, readPlace } from './kit/place.ts';
import { themeNow } from './kit/theme.ts';
import { createScreen } from './screen.ts';

/** Slack tells the app each time that somebody opens its Home tab, or their messages with it. */
function tellOfHome(win: LiveWin, before: Place | null): void {
  const page = (place: Place | null) => (place?.tab === 'home' ? 'home' : (place?.at ?? ''));
  const { as } = win.place();
  const [now, then] = [page(win.place()), page(before)];
  if (now === then && as === before?.as) return;
  if (now === 'home') void win.act({ kind: 'openHome' });
  if (now === '@app') void win.act({ kind: 'openMessages' });
}

function followAddress(win: LiveWin): void {
  let before: Place | null = null;
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

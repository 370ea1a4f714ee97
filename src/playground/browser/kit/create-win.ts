import type { Snapshot } from '../../window/wire.ts';
import type { Connection, Line } from '../connection.ts';
import type { Screen } from '../screen.ts';
import { inTurn } from './in-turn.ts';
import { placeHash, readPlace } from './place.ts';
import type { Win } from './win.ts';

export interface LiveWin extends Win {
  /** The line has been lost or found. */
  lineIs(now: Line): void;
  /** Shows what is known already once more, in other colors for instance. */
  redraw(): void;
}

function unseen(): never {
  throw new Error('A part of the page was asked to show itself before there was anything to show.');
}

/** What is on the screen counts as read by the person who looks at it. */
function markRead(win: Win): void {
  const { channels, open } = win.shown();
  const unread = channels.find(({ id }) => id === open)?.unread ?? 0;
  const looking = document.visibilityState === 'visible' && !win.place().list;
  if (unread > 0 && looking) void win.act({ kind: 'read', channel: open });
}

/** The state of one window: what it shows, and whether its line is open. Where it is stands in the address. */
export function createWin(connection: Connection, screenFor: (win: Win) => Screen): LiveWin {
  let shown: Snapshot | null = null;
  let screen: Screen | null = null;
  let line: Line = 'open';
  const place = () => readPlace(location.hash);
  const refresh = inTurn(async () => {
    const at = place();
    const snapshot = await connection.look(at);
    if (snapshot === null || placeHash(at) !== placeHash(place())) return;
    shown = snapshot;
    screen ??= screenFor(win);
    screen.show();
    markRead(win);
  });
  const win: LiveWin = {
    place,
    shown: () => shown ?? unseen(),
    line: () => line,
    go: (change) => {
      location.hash = placeHash({ ...place(), ...change });
    },
    shift: (change) => {
      history.replaceState(null, '', placeHash({ ...place(), ...change }));
      void refresh();
    },
    act: async (deed) => {
      const outcome = await connection.act(place().as, deed);
      if (!outcome.ok && outcome.reason) screen?.notice(outcome.reason);
      return outcome;
    },
    notice: (text) => screen?.notice(text),
    refresh,
    lineIs: (now) => {
      line = now;
      screen?.show();
    },
    redraw: () => screen?.show(),
  };
  return win;
}

import { drawBlocks } from '../blocks/blocks.ts';
import { jsonsOf } from '../blocks/read-json.ts';
import { createHeld } from '../blocks/stand.ts';
import { h } from '../kit/h.ts';
import { keep } from '../kit/keep-list.ts';
import type { Names } from '../kit/names.ts';
import type { Win } from '../kit/win.ts';

/** The app's Home tab, which it publishes when somebody opens it. */
export function showHome(parent: HTMLElement, win: Win, names: Names): void {
  const { home, me, app } = win.shown();
  const on = { kind: 'home' } as const;
  keep(parent, [home, me], () => {
    if (home === null) return h('p', { class: 'empty' }, `${app.name} has not published anything here yet.`);
    const held = createHeld();
    return drawBlocks(jsonsOf(home.view.blocks), {
      surface: 'home',
      names,
      held,
      errors: {},
      click: (blockId, actionId, choice) =>
        win.act({ kind: 'click', on, blockId, actionId, choice, values: held.all() }),
      suggest: (blockId, actionId, typed) => win.act({ kind: 'suggest', on, blockId, actionId, typed }),
    });
  });
}

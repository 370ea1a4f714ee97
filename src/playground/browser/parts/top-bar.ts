import { h } from '../kit/h.ts';
import { icon } from '../kit/icon.ts';
import { menu } from '../kit/menu.ts';
import { placeHash } from '../kit/place.ts';
import { nextTheme, themeNow } from '../kit/theme.ts';
import type { Win } from '../kit/win.ts';
import { avatar } from './messages/avatar.ts';

function personMenu(win: Win): HTMLElement {
  const { people, me } = win.shown();
  const mine = people.find(({ id }) => id === me);
  const items = people
    .filter(({ bot }) => !bot)
    .map(({ id, handle, name, title, guest }) => ({
      label: name,
      detail: guest ? `${title}, guest` : title,
      chosen: id === me,
      onchoose: () => win.go({ as: handle, thread: '' }),
    }));
  const face = [
    avatar(mine, 'small'),
    h('span', {}, h('span', { class: 'acting' }, 'Acting as '), mine?.name ?? ''),
    icon('down'),
  ];
  return menu({
    class: 'person',
    label: 'Act as somebody else',
    face,
    items,
    focusKey: 'person',
  });
}

/** A window for somebody else, to see both sides of a conversation. */
function secondWindow(win: Win): HTMLElement {
  const { people, me } = win.shown();
  const other = people.find(({ id, bot, guest }) => !bot && !guest && id !== me);
  const href = placeHash({ ...win.place(), as: other?.handle ?? '', thread: '', list: false });
  return h(
    'a',
    {
      class: 'bar-button',
      href,
      target: '_blank',
      rel: 'noopener',
      title: `A second window, as ${other?.name ?? 'somebody else'}`,
    },
    icon('window'),
    h('span', {}, 'Second window'),
  );
}

function themeSwitch(redraw: () => void): HTMLElement {
  const to = nextTheme();
  const label = `Switch to ${to}`;
  const onclick = () => {
    themeNow(to);
    redraw();
  };
  return h(
    'button',
    {
      class: 'bar-button',
      type: 'button',
      'aria-label': label,
      title: label,
      'data-focus': 'theme',
      onclick,
    },
    icon(to === 'dark' ? 'moon' : 'sun'),
  );
}

export function drawTopBar(win: Win, redraw: () => void): HTMLElement {
  return h(
    'div',
    { class: 'top-inner' },
    h(
      'div',
      { class: 'brand' },
      h('span', { class: 'mark', 'aria-hidden': 'true' }, 'R'),
      h(
        'span',
        {},
        h('h1', {}, win.shown().workspace),
        h('small', {}, 'Rolecall playground · on this machine only'),
      ),
    ),
    h('div', { class: 'row' }, secondWindow(win), themeSwitch(redraw), personMenu(win)),
  );
}

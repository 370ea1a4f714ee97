import { type Child, h } from './h.ts';
import { hidePopup, showPopup } from './popup.ts';

export interface MenuItem {
  readonly label: string;
  readonly detail?: string;
  /** Ticked; leave out where items are no choice. */
  readonly chosen?: boolean;
  onchoose(): void;
}

export interface MenuOptions {
  readonly class: string;
  readonly label: string;
  readonly face: readonly Child[];
  readonly items: readonly MenuItem[];
  readonly focusKey?: string;
}

function itemOf({ label, detail, chosen, onchoose }: MenuItem, close: () => void): HTMLElement {
  const choose = () => {
    close();
    onchoose();
  };
  return h(
    'div',
    {
      class: 'menu-item',
      role: chosen === undefined ? 'menuitem' : 'menuitemradio',
      'aria-checked': chosen === undefined ? null : String(chosen),
      tabindex: -1,
      onclick: choose,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      },
    },
    h('span', {}, label),
    detail !== undefined && h('small', {}, detail),
  );
}

/** Arrow keys walk, Home and End jump, Escape and Tab close. */
function walk(event: KeyboardEvent, list: HTMLElement, close: (focus: boolean) => void): void {
  const items = [...list.children] as HTMLElement[];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const to = steps[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') close(event.key === 'Escape');
  else if (to !== undefined) items[(to + items.length) % items.length]?.focus();
  if (event.key === 'Escape' || to !== undefined) event.preventDefault();
}

/** A button that opens a short list of things to do. */
export function menu({ class: style, label, face, items, focusKey }: MenuOptions): HTMLElement {
  const list = h('div', { class: 'menu', popover: 'manual', role: 'menu', 'aria-label': label });
  const opener = h(
    'button',
    {
      class: style,
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': face.some((child) => child instanceof HTMLElement) ? null : label,
      title: label,
      'data-focus': focusKey,
    },
    ...face,
  );
  const isOpen = () => opener.getAttribute('aria-expanded') === 'true';
  const close = (focus = true) => {
    if (!isOpen()) return;
    hidePopup(list);
    opener.setAttribute('aria-expanded', 'false');
    if (focus) opener.focus();
  };
  const open = () => {
    list.replaceChildren(...items.map((item) => itemOf(item, close)));
    showPopup(list, opener);
    opener.setAttribute('aria-expanded', 'true');
    (
      list.querySelector<HTMLElement>('[aria-checked="true"]') ??
      (list.firstElementChild as HTMLElement | null)
    )?.focus();
  };
  opener.addEventListener('click', () => (isOpen() ? close() : open()));
  list.addEventListener('keydown', (event) => walk(event, list, close));
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null) && relatedTarget !== opener) close(false);
  });
  return h('span', { class: 'menu-holder' }, opener, list);
}

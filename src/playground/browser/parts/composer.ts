import { h } from '../h.ts';
import { icon } from '../icon.ts';
import { listbox } from '../listbox.ts';
import type { MenuItem } from '../menu.ts';
import { menu } from '../menu.ts';
import type { Win } from '../win.ts';
import { completions } from './completion.ts';

export interface ComposerOptions {
  readonly label: string;
  readonly channel: string;
  readonly threadTs?: string;
}

/** What is typed and not sent yet stays with its channel or thread. */
export type Drafts = Map<string, string>;

function shortcutMenu(win: Win): HTMLElement | false {
  const items = win.shown().app.globalShortcuts.map(
    ({ callbackId, name }): MenuItem => ({
      label: name,
      detail: win.shown().app.name,
      onchoose: () => void win.act({ kind: 'shortcut', callbackId }),
    }),
  );
  return items.length > 0 && menu({ class: 'tool', label: 'Shortcuts', face: [icon('spark')], items });
}

/** Where people write: Enter sends, Shift+Enter starts a new line. */
export function composer(
  win: Win,
  { label, channel, threadTs }: ComposerOptions,
  drafts: Drafts,
): HTMLElement {
  const place = `${win.place().as} ${channel} ${threadTs ?? ''}`;
  const field = h('textarea', {
    rows: 1,
    'aria-label': label,
    'aria-autocomplete': 'list',
    placeholder: label,
    'data-composer': threadTs ? 'thread' : 'channel',
  });
  field.value = drafts.get(place) ?? '';
  const list = listbox(field, 'Suggestions');
  const submit = h(
    'button',
    { class: 'send', type: 'submit', 'aria-label': 'Send', title: 'Send' },
    icon('send'),
  );

  const typed = () => {
    drafts.set(place, field.value);
    const lines = completions(field.value, field.selectionStart, win.shown(), put);
    if (lines.length > 0) list.show(lines, '');
    else list.hide();
  };
  function put(insert: string, from: number): void {
    field.setRangeText(insert, from, field.selectionStart, 'end');
    list.hide();
    drafts.set(place, field.value);
  }
  const send = async () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    list.hide();
    drafts.delete(place);
    const { ok } = await win.act({ kind: 'say', channel, text, threadTs });
    if (!ok && field.value === '') field.value = text;
  };
  field.addEventListener('input', typed);
  field.addEventListener('blur', () => list.hide());
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (list.isOpen() && step !== undefined) list.move(step);
    else if (list.isOpen() && event.key === 'Escape') list.hide();
    else if (list.isOpen() && (event.key === 'Tab' || event.key === 'Enter') && list.pick()) list.hide();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void send();
    else return;
    event.preventDefault();
  });
  const onsubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return h(
    'form',
    { class: 'composer', onsubmit },
    field,
    h(
      'div',
      { class: 'composer-bar' },
      shortcutMenu(win),
      h('span', { class: 'composer-hint' }, 'Enter sends · / for commands · @ for people'),
      submit,
    ),
    list.element,
  );
}

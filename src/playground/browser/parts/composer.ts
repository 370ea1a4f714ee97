import { h } from '../kit/h.ts';
import { icon } from '../kit/icon.ts';
import { type Listbox, listbox } from '../kit/listbox.ts';
import { type MenuItem, menu } from '../kit/menu.ts';
import type { Win } from '../kit/win.ts';
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

function writingField(label: string, inThread: boolean): HTMLTextAreaElement {
  const names = { 'aria-label': label, placeholder: label, 'aria-autocomplete': 'list' };
  return h('textarea', { rows: 1, ...names, 'data-composer': inThread ? 'thread' : 'channel' });
}

function sendButton(): HTMLElement {
  return h('button', { class: 'send', type: 'submit', 'aria-label': 'Send', title: 'Send' }, icon('send'));
}

/** True where the key was meant for the suggestions. */
function suggestionKey(list: Listbox, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!list.isOpen()) return false;
  if (step !== undefined) list.move(step);
  else if (key === 'Escape') list.hide();
  else return (key === 'Tab' || key === 'Enter') && list.pick();
  return true;
}

/** Where people write: Enter sends, Shift+Enter starts a new line. */
export function composer(
  win: Win,
  { label, channel, threadTs }: ComposerOptions,
  drafts: Drafts,
): HTMLElement {
  const place = `${win.place().as} ${channel} ${threadTs ?? ''}`;
  const field = writingField(label, threadTs !== undefined);
  const list = listbox(field, 'Suggestions');
  field.value = drafts.get(place) ?? '';

  const put = (insert: string, from: number) => {
    field.setRangeText(insert, from, field.selectionStart, 'end');
    drafts.set(place, field.value);
    list.hide();
  };
  const typed = () => {
    drafts.set(place, field.value);
    const lines = completions(field.value, field.selectionStart, win.shown(), put);
    if (lines.length > 0) list.show(lines, '');
    else list.hide();
  };
  const send = async () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    drafts.delete(place);
    list.hide();
    const { ok } = await win.act({ kind: 'say', channel, text, threadTs });
    if (!ok && field.value === '') field.value = text;
  };
  const press = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    const taken = suggestionKey(list, event.key);
    if (!taken && sends) void send();
    if (taken || sends) event.preventDefault();
  };
  const onsubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  field.addEventListener('input', typed);
  field.addEventListener('blur', () => list.hide());
  field.addEventListener('keydown', press);
  const hint = h('span', { class: 'composer-hint' }, 'Enter sends · / for commands · @ for people');
  const bar = h('div', { class: 'composer-bar' }, shortcutMenu(win), hint, sendButton());
  return h('form', { class: 'composer', onsubmit }, field, bar, list.element);
}

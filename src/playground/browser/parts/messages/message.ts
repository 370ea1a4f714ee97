import type { ShownMessage } from '../../../window/wire.ts';
import { drawBlocks } from '../../blocks/blocks.ts';
import { mrkdwn } from '../../blocks/mrkdwn.ts';
import { createHeld, type Held, type Stand } from '../../blocks/stand.ts';
import { h } from '../../kit/h.ts';
import { icon } from '../../kit/icon.ts';
import { menu } from '../../kit/menu.ts';
import { type Names, namesOf } from '../../kit/names.ts';
import { tool } from '../../kit/tool.ts';
import { clockTime, fullTime } from '../../kit/when.ts';
import type { Win } from '../../kit/win.ts';
import { attached } from './attached.ts';
import { avatar } from './avatar.ts';

export interface MessageLook {
  readonly message: ShownMessage;
  /** Written by the same person right after: shown without name and picture. */
  readonly follows: boolean;
  readonly inThread: boolean;
}

/** What is chosen in the messages of a window stays while they are drawn anew. */
export interface MessageMemory {
  heldOf(ts: string): Held;
}

export function createMessageMemory(): MessageMemory {
  const held = new Map<string, Held>();
  return {
    heldOf: (ts) => {
      const kept = held.get(ts) ?? createHeld();
      held.set(ts, kept);
      return kept;
    },
  };
}

function standOf(win: Win, { channel, ts }: ShownMessage, names: Names, held: Held): Stand {
  const on = { kind: 'message', channel, ts } as const;
  return {
    surface: 'message',
    names,
    held,
    errors: {},
    click: (blockId, actionId, choice) =>
      win.act({ kind: 'click', on, blockId, actionId, choice, values: held.all() }),
    suggest: (blockId, actionId, typed) => win.act({ kind: 'suggest', on, blockId, actionId, typed }),
  };
}

function body(win: Win, message: ShownMessage, names: Names, memory: MessageMemory): HTMLElement {
  const fromApp = names.person(message.author)?.bot === true;
  if (fromApp && message.blocks.length > 0)
    return drawBlocks(message.blocks, standOf(win, message, names, memory.heldOf(message.ts)));
  const edited = message.edited && h('small', { class: 'edited' }, ' (edited)');
  return h('div', { class: 'blocks' }, h('div', { class: 'lines' }, ...mrkdwn(message.text, names), edited));
}

function heading(message: ShownMessage, names: Names): HTMLElement {
  const author = names.person(message.author);
  return h(
    'div',
    { class: 'message-heading' },
    h('strong', { class: 'author' }, author?.name ?? message.author),
    author?.bot === true && h('span', { class: 'badge' }, 'APP'),
    author?.guest === true && h('span', { class: 'badge' }, 'GUEST'),
    h('time', { title: fullTime(message.ts) }, clockTime(message.ts)),
  );
}

function tools(win: Win, message: ShownMessage, inThread: boolean): HTMLElement | false {
  const { messageShortcuts } = win.shown().app;
  if (message.ephemeral) return false;
  const at = { channel: message.channel, ts: message.ts };
  const items = messageShortcuts.map(({ callbackId, name }) => ({
    label: name,
    detail: win.shown().app.name,
    onchoose: () => void win.act({ kind: 'shortcut', callbackId, message: at }),
  }));
  const more = { class: 'tool', label: 'More actions', face: [icon('more')], items, focusKey: 'more' };
  const reply = () => win.go({ thread: message.threadTs ?? message.ts });
  if (inThread && items.length === 0) return false;
  return h(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'Message actions' },
    !inThread && tool('Reply in thread', 'reply', reply),
    items.length > 0 && menu(more),
  );
}

function replies(
  win: Win,
  { ts, replies: count, repliers, lastReply }: ShownMessage,
  names: Names,
): HTMLElement | false {
  if (count === 0) return false;
  return h(
    'button',
    { class: 'replies', type: 'button', 'data-focus': 'replies', onclick: () => win.go({ thread: ts }) },
    ...repliers.slice(0, 3).map((id) => avatar(names.person(id), 'small')),
    h('strong', {}, count === 1 ? '1 reply' : `${count} replies`),
    h('span', {}, `last at ${clockTime(lastReply ?? ts)}`),
  );
}

/** One message, as the person of this window sees it. */
export function drawMessage(
  win: Win,
  { message, follows, inThread }: MessageLook,
  memory: MessageMemory,
): HTMLElement {
  const names = namesOf(win.shown());
  const author = names.person(message.author);
  return h(
    'li',
    {
      class: `message${follows ? ' follows' : ''}${message.ephemeral ? ' ephemeral' : ''}`,
      'data-ts': message.ts,
    },
    h(
      'div',
      { class: 'gutter' },
      follows
        ? h('time', { class: 'late', title: fullTime(message.ts) }, clockTime(message.ts))
        : avatar(author),
    ),
    h(
      'div',
      { class: 'message-body' },
      message.ephemeral && h('div', { class: 'only-you' }, icon('eye'), 'Only visible to you'),
      follows ? h('span', { class: 'hidden' }, author?.name ?? '') : heading(message, names),
      body(win, message, names, memory),
      ...attached(message, standOf(win, message, names, memory.heldOf(message.ts))),
      !inThread && replies(win, message, names),
    ),
    tools(win, message, inThread),
  );
}

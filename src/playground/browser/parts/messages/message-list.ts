import type { ShownMessage } from '../../../window/wire.ts';
import { h } from '../../kit/h.ts';
import { type Kept, keepList } from '../../kit/keep-list.ts';
import { dayOf } from '../../kit/when.ts';
import type { Win } from '../../kit/win.ts';
import { drawMessage, type MessageMemory } from './message.ts';

const CLOSE_S = 300;

function follows(message: ShownMessage, before: ShownMessage | undefined): boolean {
  if (before === undefined || before.ephemeral || message.ephemeral) return false;
  // What begins with a title of its own stands on its own.
  if (message.blocks[0]?.type === 'header') return false;
  return before.author === message.author && Number(message.ts) - Number(before.ts) < CLOSE_S;
}

function dayLine(day: string): Kept {
  return { key: `day ${day}`, look: day, draw: () => h('li', { class: 'day' }, h('span', {}, day)) };
}

/** Draws messages with the days between them, and stays at the end where the end was in sight. */
export function showMessages(
  list: HTMLElement,
  win: Win,
  {
    messages,
    inThread,
    memory,
  }: { messages: readonly ShownMessage[]; inThread: boolean; memory: MessageMemory },
): void {
  const { me } = win.shown();
  const shortcuts = win.shown().app.messageShortcuts;
  const items = messages.flatMap((message, index): Kept[] => {
    const before = messages[index - 1];
    const day = dayOf(message.ts, new Date());
    const newDay = !inThread && (before === undefined || dayOf(before.ts, new Date()) !== day);
    const look = { message, inThread, follows: !newDay && follows(message, before) };
    const item = {
      key: message.ts,
      look: JSON.stringify([look, me, shortcuts]),
      draw: () => drawMessage(win, look, memory),
    };
    return newDay ? [dayLine(day), item] : [item];
  });
  const scroller = list.parentElement ?? list;
  const place = `${win.place().as} ${messages[0]?.channel} ${inThread ? messages[0]?.ts : ''}`;
  const moved = scroller.dataset.place !== place;
  const last = messages.at(-1);
  const isMine = last?.author === me && last.ts > (scroller.dataset.last ?? '');
  staysAtEnd(scroller, list);
  if (moved || isMine) scroller.dataset.end = 'yes';
  scroller.dataset.place = place;
  scroller.dataset.last = last?.ts ?? '';
  keepList(list, items);
  toEnd(scroller);
}

const NEAR_PX = 120;

function toEnd(scroller: HTMLElement): void {
  if (scroller.dataset.end === 'yes') scroller.scrollTop = scroller.scrollHeight;
}

/** What is at its end stays there when more is written, or when the room gets smaller, as by a keyboard or the tour. */
function staysAtEnd(scroller: HTMLElement, list: HTMLElement): void {
  if (scroller.dataset.end !== undefined) return;
  scroller.dataset.end = 'yes';
  scroller.addEventListener('scroll', () => {
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    scroller.dataset.end = left < NEAR_PX ? 'yes' : 'no';
  });
  const observer = new ResizeObserver(() => toEnd(scroller));
  for (const element of [scroller, list]) observer.observe(element);
}

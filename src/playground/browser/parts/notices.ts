import type { Complaint } from '../../window/wire.ts';
import { h } from '../kit/h.ts';
import { keep } from '../kit/keep-list.ts';
import { tool } from '../kit/tool.ts';
import type { Win } from '../kit/win.ts';

export interface Notices {
  readonly element: HTMLElement;
  say(text: string): void;
  show(): void;
}

const LONG_ENOUGH_MS = 7000;

const lines = {
  gone: 'The playground does not answer. Start it again in the terminal, as before.',
  stale: 'The playground has been started anew. Open the address that it printed in the terminal.',
} as const;

function complaintBox(complaints: readonly Complaint[], dismiss: () => void): HTMLElement {
  const last = complaints.at(-1);
  const items = complaints.map(({ what, detail }) => h('li', {}, h('strong', {}, what), ` ${detail}`));
  const words =
    complaints.length === 1
      ? 'Slack would not have taken this:'
      : `Slack would not have taken ${complaints.length} things. The last:`;
  return h(
    'div',
    { class: 'notice wrong' },
    h('details', {}, h('summary', {}, `${words} ${last?.what ?? ''}`), h('ul', {}, ...items)),
    tool('Dismiss', 'close', dismiss),
  );
}

/** Short words in a corner: what could not be done, what Slack would refuse, and whether the line is open. */
export function notices(win: Win): Notices {
  const line = h('div');
  const complaints = h('div');
  const said = h('div', { role: 'status', 'aria-live': 'polite' });
  let dismissed = 0;
  const show = () => {
    const { complaints: all } = win.shown();
    const fresh = all.slice(dismissed);
    const dismiss = () => {
      dismissed = all.length;
      show();
    };
    const now = win.line();
    keep(line, now, () =>
      now === 'open' ? h('div') : h('div', { class: 'notice wrong', role: 'alert' }, lines[now]),
    );
    keep(complaints, fresh, () => (fresh.length === 0 ? h('div') : complaintBox(fresh, dismiss)));
  };
  return {
    element: h('div', { class: 'notices' }, line, complaints, said),
    say: (text) => {
      const notice = h('div', { class: 'notice' }, text);
      said.append(notice);
      setTimeout(() => notice.remove(), LONG_ENOUGH_MS);
    },
    show,
  };
}

import { h } from '../../kit/h.ts';
import { keep } from '../../kit/keep-list.ts';
import { tool } from '../../kit/tool.ts';
import type { Win } from '../../kit/win.ts';
import { composer, type Drafts } from '../composer.ts';
import type { Pane } from './conversation.ts';
import type { MessageMemory } from './message.ts';
import { showMessages } from './message-list.ts';

/** The thread of one message, beside its channel. */
export function thread(win: Win, memory: MessageMemory, drafts: Drafts): Pane {
  const close = () => win.go({ thread: '' });
  const where = h('small');
  const top = h(
    'header',
    { class: 'pane-header' },
    h(
      'div',
      { class: 'pane-header-inner' },
      h('div', { class: 'pane-title' }, h('h2', {}, 'Thread'), where),
      tool('Close thread', 'close', close),
    ),
  );
  const list = h('ol', { class: 'messages', 'aria-label': 'Thread' });
  const scroller = h(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Replies' },
    list,
  );
  const writing = h('div', { class: 'writing' });
  const element = h('aside', { class: 'thread', 'aria-label': 'Thread' }, top, scroller, writing);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });
  return {
    element,
    show: () => {
      const { thread: messages, open, channels, me } = win.shown();
      const { thread: ts } = win.place();
      element.hidden = ts === '';
      if (ts === '') return;
      const channel = channels.find(({ id }) => id === open);
      where.textContent = channel?.kind === 'app' ? channel.name : `#${channel?.name ?? ''}`;
      keep(writing, [open, ts, me], () =>
        composer(win, { label: 'Reply', channel: open, threadTs: ts }, drafts),
      );
      showMessages(list, win, { messages, inThread: true, memory }); // last: it scrolls to the end of what is left
    },
  };
}

import type { ShownMessage } from '../../window/wire.ts';
import { h } from '../h.ts';
import { namesOf } from '../names.ts';
import type { Win } from '../win.ts';

export interface Announcer {
  readonly element: HTMLElement;
  show(): void;
}

/** What has been read out long ago need not stay. */
const MOST = 20;

/** Tells screen readers what others write where the person is, by the words that Slack would read out too. */
export function announcer(win: Win): Announcer {
  const element = h('div', {
    class: 'hidden',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': 'New messages',
  });
  let place = '';
  let last = '';
  const words = ({ author, text, ephemeral }: ShownMessage) =>
    `${namesOf(win.shown()).person(author)?.name ?? ''}${ephemeral ? ', only visible to you' : ''}: ${text}`;
  return {
    element,
    show: () => {
      const { messages, thread, open, me } = win.shown();
      const all = [...messages, ...thread.slice(1)].sort((a, b) => (a.ts < b.ts ? -1 : 1));
      const fresh = all.filter(({ ts, author }) => ts > last && author !== me);
      const here = `${me} ${open} ${win.place().thread}`;
      if (place === here) element.append(...fresh.map((message) => h('p', {}, words(message))));
      else element.replaceChildren();
      while (element.childElementCount > MOST) element.firstElementChild?.remove();
      place = here;
      last = all.at(-1)?.ts ?? '';
    },
  };
}

import type { ShownMessage } from '../../window/wire.ts';
import { mrkdwn } from '../blocks/mrkdwn.ts';
import { h } from '../kit/h.ts';
import { namesOf } from '../kit/names.ts';
import type { Win } from '../kit/win.ts';

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
  /** As it is read on the page: names in place of ids, and none of Slack's markup. */
  const words = ({ author, text, ephemeral }: ShownMessage) => {
    const names = namesOf(win.shown());
    const said = h('div', {}, ...mrkdwn(text.replaceAll('\n', ' '), names)).textContent ?? '';
    return `${names.person(author)?.name ?? ''}${ephemeral ? ', only visible to you' : ''}: ${said}`;
  };
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

import { andMoreLine } from '../../answers/page/and-more.ts';
import { bold, bullets, type Part, text } from '../../answers/page/page.ts';
import type { ChangedRole } from '../../care/notifier.ts';
import type { RoleChange } from '../../catalog/role-changes.ts';
import type { Messages } from '../../messages/messages.ts';
import { shorten } from '../kit/safe-text.ts';
import { type Message, partsMessage } from '../page/message.ts';

type Say = Messages['news'];

const MOST_LINES = 10;
const LONGEST = 140;

/** What documents say of roles otherwise than before: ten lines, and how many more there are. */
export function roleNews(roles: readonly ChangedRole[], { news: say }: Messages): Message {
  let left = MOST_LINES;
  const parts = roles.flatMap(({ name, slug, changes }): Part[] => {
    const shown = changes.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    const lines = shown.map((change) => [changeLine(change, say)]);
    return [text(bold(name), ` (/role ${slug})`), bullets(lines)];
  });
  const more = roles.reduce((sum, { changes }) => sum + changes.length, 0) - (MOST_LINES - left);
  return partsMessage([text(say.title), ...parts, ...andMoreLine(more, say.andMore)]);
}

function changeLine({ how, fact: { kind, title, text }, before }: RoleChange, say: Say): string {
  const about = say.kind(kind);
  const what = title === '' ? about : `${about}: ${short(title)}`;
  const said = text === '' ? '' : ` (${short(text)})`;
  if (how === 'added') return say.added(title === '' ? `${about}: ${short(text)}` : `${what}${said}`);
  return how === 'removed' ? say.removed(what) : say.changed(what, short(text), short(before ?? ''));
}

const short = (words: string): string => shorten(words, LONGEST);

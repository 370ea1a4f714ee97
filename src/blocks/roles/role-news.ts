import type { ChangedRole } from '../../care/notifier.ts';
import type { RoleChange } from '../../catalog/role-changes.ts';
import type { Message } from '../answers/message.ts';
import { type Paragraph, paragraphsMessage } from '../answers/paragraphs.ts';
import { shorten } from '../kit/safe-text.ts';

const MOST_LINES = 10;
const LONGEST = 140;

/** What documents say of roles otherwise than before: ten lines, and how many more there are. */
export function roleNews(roles: readonly ChangedRole[]): Message {
  let left = MOST_LINES;
  const parts = roles.flatMap(({ name, slug, changes }): Paragraph[] => {
    const shown = changes.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    const lines = shown.map((change) => [changeLine(change)]);
    return [[{ bold: name }, ` (/role ${slug})`], { bullets: lines }];
  });
  const more = roles.reduce((sum, { changes }) => sum + changes.length, 0) - (MOST_LINES - left);
  return paragraphsMessage([
    ['What our documents say otherwise than before:'],
    ...parts,
    ...(more > 0 ? [[`And ${more} more.`]] : []),
  ]);
}

function changeLine({ how, fact: { kind, title, text }, before }: RoleChange): string {
  const what = title === '' ? kind : `${kind}: ${short(title)}`;
  const said = text === '' ? '' : ` (${short(text)})`;
  if (how === 'added') return title === '' ? `New: ${kind}: ${short(text)}` : `New: ${what}${said}`;
  if (how === 'removed') return `Gone: ${what}`;
  return `Changed: ${what}, now ${quoted(text)}, before ${quoted(before ?? '')}`;
}

const short = (words: string): string => shorten(words, LONGEST);
const quoted = (words: string): string => (words === '' ? 'nothing' : `“${short(words)}”`);

import type { ContextBlock, KnownBlock } from '@slack/types';
import { text as sentence } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import type { Line } from '../../../requests/talk/talk.ts';
import { plainText } from '../../kit/plain-text.ts';
import { linkText } from '../../kit/safe-text.ts';
import type { Message } from '../../page/message.ts';
import { messageText } from '../../page/message-text.ts';
import { sentenceBlock } from '../../page/rich-text.ts';
import { firstWords } from './request-words.ts';

const LONGEST = { section: 2900, text: 3900, sections: 40 } as const;

/**
 * What somebody has said in the other thread: who, and their words as they wrote them, with links and code. `about`: the request,
 * where somebody may have several in the same place, and how they reply there.
 */
export function lineMessage(
  { author, text, files }: Pick<Line, 'author' | 'text' | 'files'>,
  { card: say, asker }: Messages,
  about: About | null = null,
): Message {
  const lead =
    about === null ? say.writes(author) : asker.writes(author, asker.yours(firstWords(about.request, asker)));
  const words = quiet(text, say.aGroup);
  const attached = files.map(({ name, link }) => `${say.file}${linkText(link, name)}`);
  const pieces = [...inPieces(words), ...(attached.length > 0 ? [attached.join('\n')] : [])];
  const blocks: KnownBlock[] = [
    sentenceBlock(...lead),
    ...pieces
      .slice(0, LONGEST.sections)
      .map(
        (piece): KnownBlock => ({ type: 'section', text: { type: 'mrkdwn', text: piece, verbatim: true } }),
      ),
    ...(about === null ? [] : [replyBlock(asker.howToReply[about.ears])]),
  ];
  return {
    text: [messageText([sentence(...lead)]), words, ...attached].join(' ').slice(0, LONGEST.text),
    blocks,
  };
}

interface About {
  readonly request: Pick<Request, 'id' | 'text'>;
  readonly ears: 'own' | 'next';
}

const replyBlock = (how: string): ContextBlock => ({ type: 'context', elements: [plainText(how, 200)] });

/** Nobody is called a second time: neither a whole channel nor a group. */
function quiet(text: string, aGroup: string): string {
  return text
    .replace(/<!(channel|here|everyone)(?:\|[^>]*)?>/g, '@$1')
    .replace(
      /<!subteam\^[^|>]*(?:\|@?([^>]*))?>/g,
      (_, handle: string | undefined) => `@${handle || aGroup}`,
    );
}

/** As long as Slack takes in one section, broken at lines where there are some; code that is broken goes on as code. */
function inPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let left = text.trim();
  let isCode = false;
  while (left !== '') {
    const room = LONGEST.section - (isCode ? FENCE.length : 0);
    const end = left.length <= room ? left.length : endOfPiece(left, room);
    const piece: string = `${isCode ? FENCE : ''}${left.slice(0, end)}`;
    isCode = (piece.split(FENCE).length - 1) % 2 === 1;
    pieces.push(isCode && end < left.length ? `${piece}${FENCE}` : piece);
    left = left.slice(end).replace(/^\n/, '');
  }
  return pieces;
}

const FENCE = '```';

/** Before the last line, word or link that does not fit. */
function endOfPiece(text: string, room: number): number {
  const head = text.slice(0, room - FENCE.length);
  const line = head.lastIndexOf('\n');
  if (line > room / 2) return line;
  const link = head.lastIndexOf('<') > head.lastIndexOf('>') ? head.lastIndexOf('<') : -1;
  const word = head.lastIndexOf(' ');
  const at = link > 0 ? link : word > 0 ? word : head.length;
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

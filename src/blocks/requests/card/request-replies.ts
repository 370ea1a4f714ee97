import { bold, linkTo, type Part, quote, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Reply } from '../../../requests/errands/errand.ts';
import type { SaidBefore, SoFar } from '../../../requests/errands/so-far/telling.ts';
import { shorten } from '../../kit/safe-text.ts';
import { type Message, partsMessage } from '../../page/message.ts';

/** What the people of the role hear in the card's thread. */
export const replyMessage = (reply: Reply, { card }: Messages): Message =>
  partsMessage(replyParts(reply, card));

type CardWords = Messages['card'];

function replyParts(reply: Reply, say: CardWords): Part[] {
  switch (reply.kind) {
    case 'added':
      return [text(...say.adds(reply.by)), quote(reply.text)];
    case 'cancelled':
      return [text(...say.hasCancelled(reply.by))];
    case 'answer-gone':
      return [text(...say.answerGone(reply.by))];
    case 'so-far':
      return soFar(reply, say);
    case 'moved-hands':
      return [text(...movedHands(reply, say))];
    case 'reopened':
      return [text(...reopened(reply, say))];
  }
}

function soFar({ why, told, left = 0, before = null, goesOn = false }: SoFar, say: CardWords): Part[] {
  const passed = why === null ? [] : [text(...say.hasPassedOn(why.by)), quote(why.reason)];
  const link = before === null ? [] : [text(linkTo(say.threadBefore, before))];
  if (told.length === 0) return [...passed, ...link];
  const most = before === null ? Number.POSITIVE_INFINITY : MOST_OF_ONE;
  const isShortened = told.some((one) => one.text.length > most);
  const cut = left > 0 || isShortened ? [text(say.soFarCut(left, isShortened))] : [];
  const title = text(bold(goesOn ? say.soFarGoesOn : say.soFar));
  return [...passed, title, ...cut, ...told.flatMap((one) => saidBefore(one, most, say)), ...link];
}

/** Somebody's words, and links to their files. */
const saidBefore = ({ by, text: words, files }: SaidBefore, most: number, say: CardWords): Part[] => [
  text(...say.says(by)),
  ...(words.trim() === '' ? [] : inPieces(shorten(words, most)).map((piece) => quote(piece))),
  ...files.map(({ name, link }) => text(say.file, linkTo(name, link))),
];

const MOST_OF_ONE = 500;
/** As much as one quotation takes. */
const PIECE = 4_900;

/** No character is broken in two. */
const inPieces = (words: string): readonly string[] => words.match(new RegExp(`.{1,${PIECE}}`, 'gsu')) ?? [];

function movedHands({ by, from, to }: Extract<Reply, { kind: 'moved-hands' }>, say: CardWords): Words {
  if (by === null && from !== null) return say.notHere(from);
  if (to !== null) return say.handed(by, from, to);
  return from === null ? say.hasIt(by) : say.tookOff(by, from);
}

/** Whoever had it last should hear that it is open again, unless they did it themselves. */
const reopened = ({ by, lastClaimant }: Extract<Reply, { kind: 'reopened' }>, say: CardWords): Words =>
  say.hasReopened(by, lastClaimant === by ? null : lastClaimant);

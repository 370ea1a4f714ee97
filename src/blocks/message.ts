import type { Button, ContextBlock, KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { Choice, Page } from '../answers/page.ts';
import { plainText } from '../answers/plain-text.ts';
import { ACTION, askActionId } from './action-ids.ts';
import { button } from './button.ts';
import { feedbackButtons, rowsWithFeedback } from './feedback-buttons.ts';
import { compareButton, wrongButton } from './open-buttons.ts';
import { pageBlocks, sourcesBlock } from './page-blocks.ts';
import { encodeQuestion } from './question-value.ts';
import { startButton } from './request-start.ts';
import { richTextBlocks } from './rich-text.ts';
import { escapedText } from './safe-text.ts';

/** A message as Slack takes it: blocks for the eye, `text` for notifications and screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

const LONGEST_TEXT = 3900;
const MOST_BUTTONS = 20;

/** Where an answer is read. In a private place, a request that starts there quotes nothing of itself. */
export interface Place {
  readonly isPrivatePlace: boolean;
  /** What the person typed, whom the answer may ask whether it was helpful. */
  readonly asked?: string;
}
const PUBLIC_PLACE: Place = { isPrivatePlace: false };

/** An answer only its asker sees: with a button to share it, where it is worth sharing. */
export function privateMessage(answer: Answer, place: Place = PUBLIC_PLACE): Message {
  return message(answer, place, shareButton(answer.page));
}

/** An answer everybody in the channel or thread sees. */
export function publicMessage(answer: Answer, place: Place = PUBLIC_PLACE): Message {
  return message(answer, place, []);
}

/** A private answer made public by the person with this user id. */
export function sharedMessage(answer: Answer, userId: string): Message {
  const { text, blocks } = publicMessage(answer);
  const who: ContextBlock = {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `Shared by <@${userId}>` }],
  };
  return { text, blocks: /^[UW][A-Z0-9]+$/.test(userId) ? [...blocks, who] : blocks };
}

/** One plain sentence, such as an apology. */
export function sentenceMessage(sentence: string): Message {
  const spans = [{ text: sentence }];
  return { text: escapedText(sentence, LONGEST_TEXT), blocks: richTextBlocks([{ kind: 'text', spans }]) };
}

function message(answer: Answer, place: Place, more: readonly Button[]): Message {
  const { page } = answer;
  const buttons = [...offerButtons(page, place), ...askButtons(page), ...aboutButtons(page), ...more];
  const rows = rowsWithFeedback(buttons, feedbackButtons(answer, place.asked ?? null));
  return {
    text: escapedText(plainText(page), LONGEST_TEXT),
    blocks: [...pageBlocks(page), ...rows, ...sourcesBlock(page)],
  };
}

/** The first step of a request, where the answer is who may own it. Of two that may, neither stands out. */
function offerButtons({ offers = [] }: Page, { isPrivatePlace }: Place): Button[] {
  const starts = offers.flatMap(
    (offer, index) =>
      startButton({ ...offer, channelName: offer.channel, isPrivate: isPrivatePlace }, index) ?? [],
  );
  const [only] = starts;
  return only && starts.length === 1 ? [{ ...only, style: 'primary' }] : starts;
}

const askButtons = ({ choices }: Page): Button[] => choices.slice(0, MOST_BUTTONS).flatMap(askButton);

function askButton({ label, question }: Choice, index: number): Button[] {
  const value = encodeQuestion(question);
  return value === null ? [] : [button(label, askActionId(index), value)];
}

/** What can be done about the answer as it is: say that it is wrong, or compare others. */
function aboutButtons({ shareable, from }: Page): Button[] {
  if (shareable?.kind === 'compare') return compareButton('Compare others', shareable);
  return shareable === null ? [] : wrongButton(shareable, from);
}

function shareButton({ shareable }: Page): Button[] {
  const value = shareable && encodeQuestion(shareable);
  return value ? [button('Share in channel', ACTION.share, value)] : [];
}

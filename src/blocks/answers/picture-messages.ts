import { messagesIn } from '../../messages/messages.ts';
import { altText, type Picture } from '../../pictures/picture.ts';
import { type ReasonWords, reasonWords } from '../requests/form/slack-reasons.ts';
import type { Message } from './message.ts';
import { sentenceMessage } from './message.ts';
import { paragraphsMessage } from './paragraphs.ts';

/** The answer to the command, given before anything is drawn. */
export const pictureComing = (): Message =>
  sentenceMessage('I am drawing it now. It comes in our direct message.');

const LONGEST_ALT = 1000;
/** For whoever does not see the picture; as much of it as Slack keeps with a file. */
export const fileAltText = (picture: Picture): string => altText(picture, LONGEST_ALT);

const NO_FILES: ReasonWords = {
  why: 'this workspace takes no files from apps',
  mend: 'Whoever looks after the workspace can allow them.',
};
const NO_ROOM: ReasonWords = {
  why: 'this workspace has no room for more files',
  mend: 'Whoever looks after the workspace can make room.',
};
const REASONS: Readonly<Record<string, ReasonWords>> = {
  file_uploads_disabled: NO_FILES,
  file_uploads_except_images_disabled: NO_FILES,
  storage_limit_reached: NO_ROOM,
  file_storage_limit_reached: NO_ROOM,
  ratelimited: { why: 'Slack asks me to wait', mend: 'Please try again in a minute.' },
};

const MOST_SENTENCES = 40;

/** What the picture would have shown, in words, and why there is none. `reason`: Slack's error code. */
export function pictureInWords({ title, sentences }: Picture, reason: string): Message {
  const { why, mend } = (Object.hasOwn(REASONS, reason) && REASONS[reason]) || elsewhere(reason);
  const shown = sentences.slice(0, MOST_SENTENCES).map((sentence) => [sentence]);
  const left = sentences.length - shown.length;
  return paragraphsMessage([
    [`I could not send you the picture, because ${why}. ${mend} Here is what it shows:`],
    [{ bold: title }],
    { bullets: shown },
    ...(left > 0 ? [[`And ${left} more.`]] : []),
  ]);
}

function elsewhere(reason: string): ReasonWords {
  if (reason === 'missing_scope') return reasonWords(reason, messagesIn('en'));
  return {
    why: `Slack did not take it (${reason})`,
    mend: 'Please try again; whoever runs Rolecall can see more in its log.',
  };
}

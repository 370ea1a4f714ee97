import { andMoreLine } from '../../answers/page/and-more.ts';
import { bold, bullets, text } from '../../answers/page/page.ts';
import type { Messages } from '../../messages/messages.ts';
import { altText, type Picture } from '../../pictures/picture.ts';
import { type Message, partsMessage, sentenceMessage } from '../page/message.ts';
import { type ReasonWords, reasonWords } from '../requests/form/slack-reasons.ts';

/** The answer to the command, given before anything is drawn. */
export const pictureComing = ({ pictures }: Messages): Message => sentenceMessage(pictures.coming);

const LONGEST_ALT = 1000;
/** For whoever does not see the picture; as much of it as Slack keeps with a file. */
export const fileAltText = (picture: Picture, { drawings }: Messages): string =>
  altText(picture, LONGEST_ALT, drawings);

/** Slack's error codes. */
const REASONS: Readonly<Record<string, 'noFiles' | 'noRoom' | 'slowDown'>> = {
  file_uploads_disabled: 'noFiles',
  file_uploads_except_images_disabled: 'noFiles',
  storage_limit_reached: 'noRoom',
  file_storage_limit_reached: 'noRoom',
  ratelimited: 'slowDown',
};

const MOST_SENTENCES = 40;

/** What the picture would have shown, in words, and why there is none. `reason`: Slack's error code. */
export function pictureInWords({ title, sentences }: Picture, reason: string, say: Messages): Message {
  const { why, mend } = reasonOf(reason, say);
  const shown = sentences.slice(0, MOST_SENTENCES).map((sentence) => [sentence]);
  const left = sentences.length - shown.length;
  return partsMessage([
    text(say.pictures.inWords(why, mend)),
    text(bold(title)),
    bullets(shown),
    ...andMoreLine(left, say.pictures.andMore),
  ]);
}

function reasonOf(code: string, say: Messages): ReasonWords {
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (known) return say.pictures[known];
  return code === 'missing_scope' ? reasonWords(code, say) : say.pictures.other(code);
}

import { type Part, plain, type Span } from '../../answers/page/page.ts';
import { textLines } from '../../answers/page/plain-text.ts';
import type { Language } from '../../messages/messages.ts';
import { escapedText, quietLines } from '../kit/safe-text.ts';
import { isUserId } from '../kit/user-id.ts';

const LONGEST = 3900;

/** Parts as the `text` of a message, which notifications and screen readers say: at most 3,900 characters. */
export function messageText(parts: readonly Part[], language: Language = 'en'): string {
  let said = '';
  for (const span of textLines(parts, language).flatMap((line) => [...line, plain('\n')])) {
    const words = spanText(span, LONGEST - said.length);
    if (said.length + words.length > LONGEST) break;
    said += words;
  }
  return said.trim();
}

/** People are named whole or not at all. */
const spanText = ({ text, userId }: Span, most: number): string =>
  userId !== undefined && isUserId(userId) ? `<@${userId}>` : escapedText(quietLines(text), most);

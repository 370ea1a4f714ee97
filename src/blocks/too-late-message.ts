import { buttonRow } from './button.ts';
import type { Message } from './message.ts';
import { drawParagraphs, writeParagraphs } from './paragraphs.ts';
import { type Start, startButton } from './request-start.ts';

/** The form could not be opened in time: another press opens it. */
export function tooLateMessage({ role, text, isPrivate }: Start): Message {
  const words = [['Slack was too slow to open the form, and nothing was sent. Press the button to open it.']];
  const button = startButton({
    role,
    text: text ?? '',
    channelName: role === null ? 'form' : null,
    isPrivate,
  });
  return {
    text: writeParagraphs(words),
    blocks: [drawParagraphs(words), ...buttonRow(button ? [button] : [])],
  };
}

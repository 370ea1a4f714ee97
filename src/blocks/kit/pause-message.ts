import type { KnownBlock, View } from '@slack/types';
import { type Message, sentenceMessage } from '../answers/message.ts';

const PAUSED = 'I am paused while the people who run me look after something.';

/** Somebody did something while Rolecall is paused. `words`: what its people want to be known besides; may be empty. */
export function pauseMessage(words: string): Message {
  return sentenceMessage(
    `${sentences(words)} Nothing you just did has been kept or sent. Please try again later.`,
  );
}

/** The same under a field of a form that was sent off. */
export const pauseError = (words: string): string =>
  `${sentences(words)} What you entered is still here: press the button again later.`;

/** The same in place of the Home tab. */
export function pauseHome(words: string): View {
  const { blocks = [] } = sentenceMessage(`${sentences(words)} Open this tab again later.`);
  return { type: 'home', blocks: blocks as KnownBlock[] };
}

const sentences = (words: string): string => (words === '' ? PAUSED : `${PAUSED} ${words}`);

import type { KnownBlock, View } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { type Message, sentenceMessage } from '../page/message.ts';

type Say = Messages['pause'];

/** Somebody did something while Rolecall is paused. `words`: what its people want to be known besides; may be empty. */
export const pauseMessage = (words: string, say: Say): Message =>
  sentenceMessage(`${sentences(words, say)} ${say.notKept}`);

/** The same under a field of a form that was sent off. */
export const pauseError = (words: string, say: Say): string => `${sentences(words, say)} ${say.stillHere}`;

/** The same in place of the Home tab. */
export function pauseHome(words: string, say: Say): View {
  const { blocks = [] } = sentenceMessage(`${sentences(words, say)} ${say.openLater}`);
  return { type: 'home', blocks: blocks as KnownBlock[] };
}

const sentences = (words: string, { paused }: Say): string => (words === '' ? paused : `${paused} ${words}`);

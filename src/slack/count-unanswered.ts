import type { Answer } from '../answers/answer.ts';
import type { Desk } from './desk.ts';
import { tidyUp } from './tidy-up.ts';

/** Counts a question that nobody could be named for, which help and lists are not; the words are not kept. */
export async function countUnanswered(
  { kind, confidence }: Answer,
  { store, now, log }: Desk,
): Promise<void> {
  if (kind === 'nothing' && confidence === 0) await tidyUp(() => store.tallies.add('unanswered', now()), log);
}

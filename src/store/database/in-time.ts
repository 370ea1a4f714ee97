import { setImmediate as turn } from 'node:timers/promises';
import { timeLeft } from '../../delivery.ts';

/** How long work may still take. The time is measured by a clock that nobody sets. */
export interface Time {
  /** Whether it is not worth trying again. */
  isOver(): boolean;
  /** Whether nobody waits for it any more. */
  isGivenUp(): boolean;
}

export type InTime = <T>(work: (time: Time) => Promise<T>) => Promise<T>;

/** Milliseconds. Slack waits for three seconds, in which more has to be done; what is left of them may be less. */
const HASTE = 1800;
/** For how long somebody else may be in the way of what nobody waits for. */
const PATIENCE = 5000;

export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** Rejects with TooLate when it takes too long; the work may go on, and finds out. */
export const hastily: InTime = async (work) => {
  const haste = Math.min(HASTE, timeLeft());
  const isOver = deadline(haste);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), haste);
  });
  try {
    return await Promise.race([work({ isOver, isGivenUp: isOver }), late]);
  } finally {
    clearTimeout(timer);
  }
};

/** However long it takes, once nobody is in the way. SQLite works in this very thread, so whatever else waits goes first. */
export const patiently: InTime = async (work) => {
  await turn();
  return work({ isOver: deadline(PATIENCE), isGivenUp: () => false });
};

function deadline(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() >= end;
}

import type { Day } from '../catalog/dates/day.ts';
import { type Eyes, versionOf } from '../people/eyes.ts';
import type { Library } from '../search/library.ts';
import { createMostRecent, type MostRecent } from '../search/most-recent.ts';
import type { Answer } from './answer.ts';
import { answerReading, type Length } from './answer-question.ts';
import { finished } from './finished.ts';
import type { Asker, Reading, ThreadContext } from './question.ts';

export type Asked = readonly [string, Length, ThreadContext | null, Asker | null, Eyes];

export interface Answered {
  readonly answer: Answer;
  readonly isAboutAsker: boolean;
}

/** What answers are made from, as it is at this moment. */
export interface Present {
  library(): Library;
  /** Null where answers do not tell how old their documents are. */
  day(): Day | null;
  read(text: string, thread: ThreadContext | null, asker: Asker | null): Reading;
}

const LONGEST_KEPT = 60;

/** Answers texts. A short one outside a thread has the answer that it had, and so have texts that ask the same. */
export function createRecall({ library, day, read }: Present): (...asked: Asked) => Answered {
  const [byText, byReading] = [createKept<Answered>(library, day), createKept<Answer>(library, day)];
  const eyesKey = createEyesKey();
  const answerTo = (reading: Reading, length: Length, eyes: Eyes): Answer => {
    const { question, guessed, isPersonal = false, isAboutAsker = false } = reading;
    const key = JSON.stringify([length, question, guessed, isPersonal, isAboutAsker, eyesKey(eyes)]);
    const context = { ...eyes, today: day() ?? '' };
    const make = () => finished(answerReading(reading, library(), length, context), library(), day());
    return byReading(key, make);
  };
  const answered = (...[text, length, thread, asker, eyes]: Asked): Answered => {
    const reading = read(text, thread, asker);
    return { answer: answerTo(reading, length, eyes), isAboutAsker: reading.isAboutAsker ?? false };
  };
  return (...asked) => {
    const [text, length, thread, asker, eyes] = asked;
    return thread !== null || asker !== null || text.length > LONGEST_KEPT
      ? answered(...asked)
      : byText(`${length} ${eyesKey(eyes)} ${text}`, () => answered(...asked));
  };
}

const MOST_KEPT = 300;

/** The last few of what was made from the library, as long as that is the same and the day lasts. */
function createKept<T>(library: () => Library, today: () => Day | null): (key: string, make: () => T) => T {
  const kept: MostRecent<string, T> = createMostRecent(MOST_KEPT);
  let madeFrom: Library | null = null;
  let madeOn: Day | null = null;
  return (key, make) => {
    if (madeFrom !== library() || madeOn !== today()) kept.clear();
    [madeFrom, madeOn] = [library(), today()];
    const one = kept.get(key) ?? make();
    kept.set(key, one);
    return one;
  };
}

/** Names who sees what, so that an answer is kept for those alone who may see it. */
function createEyesKey(): (eyes: Eyes) => string {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (eyes) => {
    const { known, isHidden } = eyes;
    if (known === null) return isHidden ? 'hidden' : '';
    const number = numbers.get(known) ?? ++last;
    numbers.set(known, number);
    return `${number} ${versionOf(eyes)}`;
  };
}

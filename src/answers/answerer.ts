import type { Day } from '../catalog/day.ts';
import type { Library } from '../search/library.ts';
import { withAge } from './age-line.ts';
import type { Answer } from './answer.ts';
import { answerQuestion, answerReading, type Length } from './answer-question.ts';
import type { Asker, Question, Reading, ThreadContext } from './question.ts';
import { sharedIntents } from './reading/intent-model.ts';
import { readQuestion } from './reading/read-question.ts';
import { withMarks } from './with-marks.ts';

/** The one counter at which every surface asks. */
export interface Answerer {
  /** Reads a text in the light of its thread, and answers it. */
  ask(text: string, length: Length, thread: ThreadContext | null, asker?: Asker | null): Answer;
  /** What a text was read as. */
  read(text: string, thread: ThreadContext | null, asker?: Asker | null): Reading;
  /** Answers a question that needs no reading: a button's. */
  answer(question: Question, length: Length): Answer;
}

const MOST_KEPT = 300;
const LONGEST_KEPT = 60;

/**
 * `library` is asked anew each time, so that a reload counts from the next question on. The same short text outside a
 * thread ("/role platform-engineer") always has the same answer, so the last few are kept, as long as the library is and
 * the day lasts. Without `today`, answers do not tell how old their documents are.
 */
export function createAnswerer(library: () => Library, today: (() => Day) | null = null): Answerer {
  let answeredFrom: Library | null = null;
  let answeredOn: Day | null = null;
  const kept = new Map<string, Answer>();
  const aged = (answer: Answer) => {
    const { catalog } = library();
    return withMarks(today ? withAge(answer, catalog.reviews, today()) : answer, catalog);
  };
  const reading = (text: string, thread: ThreadContext | null, asker: Asker | null = null) =>
    readQuestion(text, library(), sharedIntents(), { thread, asker });
  const read = (text: string, length: Length, thread: ThreadContext | null, asker: Asker | null = null) =>
    aged(answerReading(reading(text, thread, asker), library(), length));
  return {
    read: reading,
    ask(text, length, thread, asker = null) {
      if (thread !== null || asker !== null || text.length > LONGEST_KEPT)
        return read(text, length, thread, asker);
      const day = today?.() ?? null;
      if (answeredFrom !== library() || answeredOn !== day) kept.clear();
      answeredFrom = library();
      answeredOn = day;
      const key = `${length} ${text}`;
      const answer = kept.get(key) ?? read(text, length, null);
      kept.delete(key);
      kept.set(key, answer);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
    answer: (question, length) => aged(answerQuestion(question, library(), length)),
  };
}

/** What the thread knows after this answer: a new role starts afresh, the same role keeps what was not spoken of. */
export function contextAfter(answer: Answer, before: ThreadContext | null): ThreadContext | null {
  if (answer.role === null) return before;
  const kept = before?.role === answer.role ? before : null;
  const [line] = answer.evidence;
  const known = {
    section: answer.section,
    others: answer.alternatives,
    source: line ? { path: line.path, line: line.line } : null,
  };
  if (answer.kind !== 'levels') {
    return { role: answer.role, levels: kept?.levels ?? [], topic: kept?.topic ?? null, ...known };
  }
  return { role: answer.role, levels: answer.levels, topic: answer.topic, ...known };
}

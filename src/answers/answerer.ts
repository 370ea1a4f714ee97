import type { Day } from '../catalog/day.ts';
import type { Library } from '../search/library.ts';
import { createMostRecent } from '../search/most-recent.ts';
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
  /** The same for somebody: what they have said of themselves is fetched only where it may matter. */
  askAs(text: string, length: Length, thread: ThreadContext | null, asker: FindAsker): Promise<Answer>;
  /** What a text was read as. */
  read(text: string, thread: ThreadContext | null, asker?: Asker | null): Reading;
  /** Answers a question that needs no reading: a button's. */
  answer(question: Question, length: Length): Answer;
}

export type FindAsker = () => Promise<Asker | null>;

interface Answered {
  readonly answer: Answer;
  readonly isAboutAsker: boolean;
}

const MOST_KEPT = 300;
const LONGEST_KEPT = 60;

/**
 * `library` is asked anew each time, so that a reload counts from the next question on. The same short text outside a
 * thread ("/role platform-engineer") always has the same answer, and so have different texts that ask the same; the last
 * few are kept, as long as the library is and the day lasts. Without `today`, answers do not tell how old their documents are.
 */
export function createAnswerer(library: () => Library, today: (() => Day) | null = null): Answerer {
  let answeredFrom: Library | null = null;
  let answeredOn: Day | null = null;
  const byText = createMostRecent<string, Answered>(MOST_KEPT);
  const byReading = createMostRecent<string, Answer>(MOST_KEPT);
  const forgetOld = () => {
    const day = today?.() ?? null;
    if (answeredFrom !== library() || answeredOn !== day)
      for (const kept of [byText, byReading]) kept.clear();
    answeredFrom = library();
    answeredOn = day;
  };
  const aged = (answer: Answer) => {
    const { catalog } = library();
    return withMarks(today ? withAge(answer, catalog.reviews, today()) : answer, catalog);
  };
  const read = (text: string, thread: ThreadContext | null, asker: Asker | null = null) =>
    readQuestion(text, library(), sharedIntents(), { thread, asker });
  const answerTo = (reading: Reading, length: Length): Answer => {
    const key = JSON.stringify([length, reading.question, reading.guessed, reading.isPersonal ?? false]);
    const answer = byReading.get(key) ?? aged(answerReading(reading, library(), length));
    byReading.set(key, answer);
    return answer;
  };
  const answered = (text: string, length: Length, thread: ThreadContext | null, asker: Asker | null) => {
    const reading = read(text, thread, asker);
    return { answer: answerTo(reading, length), isAboutAsker: reading.isAboutAsker ?? false };
  };
  const recall = (text: string, length: Length, thread: ThreadContext | null, asker: Asker | null) => {
    forgetOld();
    if (thread !== null || asker !== null || text.length > LONGEST_KEPT)
      return answered(text, length, thread, asker);
    const key = `${length} ${text}`;
    const found = byText.get(key) ?? answered(text, length, null, null);
    byText.set(key, found);
    return found;
  };
  return {
    read,
    ask: (text, length, thread, asker = null) => recall(text, length, thread, asker).answer,
    async askAs(text, length, thread, findAsker) {
      const { answer, isAboutAsker } = recall(text, length, thread, null);
      const asker = isAboutAsker ? await findAsker() : null;
      return asker?.role ? recall(text, length, thread, asker).answer : answer;
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

import type { Day } from '../catalog/upkeep/day.ts';
import { type Eyes, WITHOUT_SLACK } from '../people/eyes.ts';
import type { Library } from '../search/library.ts';
import { createMostRecent } from '../search/most-recent.ts';
import type { Answer } from './answer.ts';
import { answerQuestion, answerReading, type Length, withLead } from './answer-question.ts';
import type { ViewContext } from './finding/lived.ts';
import {
  answerPreferred,
  isClose,
  type Preferred,
  preferredReading,
} from './kinds/route/preferred-answer.ts';
import { withAge } from './page/age-line.ts';
import { text } from './page/page.ts';
import { withMarks } from './page/with-marks.ts';
import type { Asker, Question, Reading, ThreadContext } from './question.ts';
import { sharedIntents } from './reading/model/intent-model.ts';
import { readQuestion } from './reading/read-question.ts';

/** The one counter at which every surface asks. */
export interface Answerer {
  /** Reads a text in the light of its thread, and answers it. */
  ask(text: string, length: Length, thread: ThreadContext | null, asker?: Asker | null, eyes?: Eyes): Answer;
  /**
   * The same for somebody, somewhere: what they have said of themselves, and which roles the place prefers, is fetched only
   * where it may matter.
   */
  askAs(
    text: string,
    length: Length,
    thread: ThreadContext | null,
    asker: FindAsker,
    eyes?: Eyes,
    findPreferred?: FindPreferred,
  ): Promise<Answer>;
  /** Whose a text is, in a place that prefers some roles; says whether that is why it is theirs. */
  route(typed: string, findPreferred: FindPreferred): Promise<{ answer: Answer; isPreferred: boolean }>;
  /** What a text was read as. */
  read(text: string, thread: ThreadContext | null, asker?: Asker | null): Reading;
  /** Answers a question that needs no reading: a button's. */
  answer(question: Question, length: Length, eyes?: Eyes): Answer;
}

export type FindAsker = () => Promise<Asker | null>;
/** Slugs of the roles that the place prefers. */
export type FindPreferred = () => Promise<readonly string[]>;

const prefersNobody: FindPreferred = async () => [];

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
  const intents = sharedIntents(); // learned now: the first question is to be answered in time
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
    const { catalog, say, language } = library();
    const aged = today ? withAge(answer, catalog.reviews, today(), say) : answer;
    return withMarks({ ...aged, page: { ...aged.page, language } }, catalog);
  };
  const read = (text: string, thread: ThreadContext | null, asker: Asker | null = null) =>
    readQuestion(text, library(), intents, { thread, asker });
  const numbers = new WeakMap<object, number>();
  let last = 0;
  /** Names who sees what, so that an answer is kept for those alone who may see it. */
  const keyOf = ({ known, isHidden, onCall, lately }: Eyes): string => {
    if (known === null) return isHidden ? 'hidden' : '';
    const number = numbers.get(known) ?? ++last;
    numbers.set(known, number);
    return `${number} ${onCall?.minute() ?? ''} ${lately?.version ?? ''}`;
  };
  const context = (eyes: Eyes): ViewContext => ({ ...eyes, today: today?.() ?? '' });
  const answerTo = (reading: Reading, length: Length, eyes: Eyes): Answer => {
    const { question, guessed, isPersonal = false, isAboutAsker = false } = reading;
    const key = JSON.stringify([length, question, guessed, isPersonal, isAboutAsker, keyOf(eyes)]);
    const found = byReading.get(key) ?? aged(answerReading(reading, library(), length, context(eyes)));
    byReading.set(key, found);
    return found;
  };
  const answer: Answerer['answer'] = (question, length, eyes = WITHOUT_SLACK) =>
    aged(answerQuestion(question, library(), length, context(eyes)));
  /** The same question where a place prefers these roles; null where that changes nothing. */
  const preferredOver = ({ question }: Reading, preferred: Preferred, length: Length, eyes: Eyes) => {
    const one = preferredReading(question, preferred);
    const found =
      one !== null
        ? withLead(text(library().say.found.tookFirst), answerQuestion(one, library(), length, context(eyes)))
        : question.kind === 'route'
          ? answerPreferred(question.typed, preferred, library())
          : null;
    return found && aged(found);
  };
  type Asked = readonly [string, Length, ThreadContext | null, Asker | null, Eyes];
  const answered = (...[text, length, thread, asker, eyes]: Asked): Answered => {
    const reading = read(text, thread, asker);
    return { answer: answerTo(reading, length, eyes), isAboutAsker: reading.isAboutAsker ?? false };
  };
  const recall = (...[text, length, thread, asker, eyes]: Asked): Answered => {
    forgetOld();
    if (thread !== null || asker !== null || text.length > LONGEST_KEPT)
      return answered(text, length, thread, asker, eyes);
    const key = `${length} ${keyOf(eyes)} ${text}`;
    const found = byText.get(key) ?? answered(text, length, null, null, eyes);
    byText.set(key, found);
    return found;
  };
  return {
    read,
    ask: (text, length, thread, asker = null, eyes = WITHOUT_SLACK) =>
      recall(text, length, thread, asker, eyes).answer,
    async askAs(text, length, thread, findAsker, eyes = WITHOUT_SLACK, findPreferred = prefersNobody) {
      const { answer: first, isAboutAsker } = recall(text, length, thread, null, eyes);
      const asker = isAboutAsker ? await findAsker() : null;
      const given = asker?.role ? recall(text, length, thread, asker, eyes).answer : first;
      const preferred = isClose(given, text) ? await findPreferred() : [];
      if (preferred.length === 0) return given;
      return preferredOver(read(text, thread, asker), new Set(preferred), length, eyes) ?? given;
    },
    async route(typed, findPreferred) {
      const given = answer({ kind: 'route', typed }, 'brief');
      const preferred = isClose(given, typed) ? await findPreferred() : [];
      const own = preferred.length === 0 ? null : answerPreferred(typed, new Set(preferred), library());
      return { answer: own ?? given, isPreferred: own !== null };
    },
    answer,
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

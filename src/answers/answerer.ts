import type { Day } from '../catalog/dates/day.ts';
import { type Eyes, WITHOUT_SLACK } from '../people/eyes.ts';
import type { Library } from '../search/library.ts';
import type { Answer } from './answer.ts';
import { answerQuestion, type Length, withLead } from './answer-question.ts';
import type { ViewContext } from './finding/holders-for.ts';
import { finished } from './finished.ts';
import { type Asked, createRecall, type Present } from './kept-answers.ts';
import {
  answerPreferred,
  isClose,
  type Preferred,
  preferredReading,
  wantedOf,
} from './kinds/route/preferred-answer.ts';
import { text } from './page/page.ts';
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

/**
 * `library` is asked anew each time, so that a reload counts from the next question on. The same short text outside a
 * thread ("/role platform-engineer") always has the same answer, and so have different texts that ask the same; the last
 * few are kept. Without `today`, answers do not tell how old their documents are.
 */
export function createAnswerer(library: () => Library, today: (() => Day) | null = null): Answerer {
  const intents = sharedIntents(); // learned now: the first question is to be answered in time
  const day = () => today?.() ?? null;
  const read: Answerer['read'] = (text, thread, asker = null) =>
    readQuestion(text, library(), intents, { thread, asker });
  const present = { library, day, read };
  const recall = createRecall(present);
  const answer: Answerer['answer'] = (question, length, eyes = WITHOUT_SLACK) =>
    finished(answerQuestion(question, library(), length, contextOf(eyes, day())), library(), day());
  return {
    read,
    answer,
    ask: (text, length, thread, asker = null, eyes = WITHOUT_SLACK) =>
      recall(text, length, thread, asker, eyes).answer,
    async askAs(text, length, thread, findAsker, eyes = WITHOUT_SLACK, findPreferred = prefersNobody) {
      const { answer: first, isAboutAsker } = recall(text, length, thread, null, eyes);
      const asker = isAboutAsker ? await findAsker() : null;
      const asked = [text, length, thread, asker, eyes] as const;
      const given = asker?.role ? recall(...asked).answer : first;
      return isClose(given, text) ? answerHere(given, asked, await findPreferred(), present) : given;
    },
    async route(typed, findPreferred) {
      const given = answer({ kind: 'route', typed }, 'brief');
      const preferred = isClose(given, typed) ? await findPreferred() : [];
      const own = preferred.length === 0 ? null : answerPreferred(typed, new Set(preferred), library());
      return { answer: own ?? given, isPreferred: own !== null };
    },
  };
}

const contextOf = (eyes: Eyes, day: Day | null): ViewContext => ({ ...eyes, today: day ?? '' });

/** What is answered in a place that prefers these roles. */
function answerHere(
  given: Answer,
  [text, length, thread, asker, eyes]: Asked,
  preferred: readonly string[],
  { library, day, read }: Present,
): Answer {
  if (preferred.length === 0) return given;
  const { question } = read(text, thread, asker);
  const context = contextOf(eyes, day());
  const found = answerWhere(new Set(preferred), question, library(), length, context);
  return found === null ? given : finished(found, library(), day());
}

/** The answer where a place prefers these roles; null where that changes nothing. */
function answerWhere(
  preferred: Preferred,
  question: Question,
  library: Library,
  length: Length,
  context: ViewContext,
): Answer | null {
  const one = preferredReading(question, preferred);
  if (one !== null)
    return withLead(text(library.say.route.tookFirst), answerQuestion(one, library, length, context));
  const wanted = wantedOf(question);
  return wanted === null ? null : answerPreferred(wanted, preferred, library);
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

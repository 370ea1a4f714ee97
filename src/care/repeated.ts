import { createHash } from 'node:crypto';
import { stem, wordsIn } from '../search/words/terms.ts';
import type { Verdict } from './feedback.ts';

/** A question that came more than once, and was not answered or not rightly. */
export interface Repeated {
  /** The same for the same words, up to case, punctuation and endings: 12 capital letters and digits. */
  readonly id: string;
  /** As it was asked last. */
  readonly text: string;
  readonly times: number;
}

/** Words that people agreed to have read: questions sent along with feedback, and requests. */
interface Told {
  readonly text: string;
  readonly at: number;
}

interface KnownTeaching {
  readonly request: string;
  readonly text: string;
  readonly isPublic: boolean;
  readonly at: number;
  readonly state: string;
  readonly isTaught?: boolean;
}

const FEWEST = 2;

/**
 * The most frequent first. Left out are those that somebody who runs Rolecall has settled after they were last asked.
 * Requests from private places are nobody's to read, so they do not count.
 */
export function repeatedQuestions(
  verdicts: readonly Verdict[],
  corrections: readonly KnownTeaching[],
): Repeated[] {
  const told: Told[] = [
    ...verdicts
      .filter(isMissed)
      .flatMap(({ question, at }) => (question === null ? [] : [{ text: question, at }])),
    ...corrections.filter(({ isTaught, isPublic, state }) => !isTaught && isPublic && state === 'open'),
  ].toSorted((a, b) => a.at - b.at);
  const taught = new Map(corrections.flatMap((it) => (it.isTaught ? [[it.request, it.at]] : [])));
  return [...groupsOf(told)]
    .flatMap(([id, all]) => {
      const last = all.at(-1);
      const isSettled = last !== undefined && last.at <= (taught.get(id) ?? Number.NEGATIVE_INFINITY);
      return last && all.length >= FEWEST && !isSettled ? [{ id, text: last.text, times: all.length }] : [];
    })
    .toSorted((a, b) => b.times - a.times);
}

function groupsOf(told: readonly Told[]): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const one of told.filter(({ text }) => wordsIn(text).length > 0)) {
    const id = questionId(one.text);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return groups;
}

const isMissed = ({ helpful, kind, reason }: Verdict): boolean =>
  !helpful && (kind === 'nothing' || reason === 'not-in-documents' || reason === 'wrong-role');

/** What a question is known by: short enough for a block id, and no words of it. */
function questionId(text: string): string {
  const words = wordsIn(text).map(stem).join(' ');
  return `T${createHash('sha256').update(words).digest('hex').slice(0, 11).toUpperCase()}`;
}

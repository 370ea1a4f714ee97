import type { Source } from '../documents/problem.ts';
import type { Page } from './page/page.ts';
import type { Section } from './question.ts';

export const ANSWER_KINDS = [
  'role',
  'section',
  'levels',
  'compare',
  'route',
  'who',
  'fact',
  'verdict',
  'unwritten',
  'people',
  'choose',
  'nothing',
] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

export type Verdict = 'yes' | 'no' | 'unwritten';

/** A line of a document that an answer rests on. */
export interface Evidence extends Source {
  readonly text: string;
}

/** An answer: the facts, for programs, and the page, for people. */
export interface Answer {
  readonly kind: AnswerKind;
  /** Slug of the role it is about, or null. */
  readonly role: string | null;
  readonly section: Section | null;
  readonly levels: readonly number[];
  readonly topic: string | null;
  /** "#channel" of the role, where the documents name one. */
  readonly channel: string | null;
  /** The roles named as owner: one when sure, two when it is close, none when not, or when no owner was asked for. */
  readonly doors: readonly string[];
  /** 0 to 1: how sure Rolecall is that this is what was asked; of owners, how likely it is one of those named. */
  readonly confidence: number;
  /** Slugs of the next likely roles, in order. */
  readonly alternatives: readonly string[];
  /** What it rests on; where one line answers, it comes first. */
  readonly evidence: readonly Evidence[];
  /** Slugs of all roles that have what was asked for, the best first. */
  readonly roles: readonly string[];
  /** Of a question of yes or no. */
  readonly verdict: Verdict | null;
  readonly page: Page;
}

/** An answer with everything absent that `facts` leaves out. */
export function answerOf(facts: Pick<Answer, 'kind' | 'page'> & Partial<Answer>): Answer {
  return {
    role: null,
    section: null,
    levels: [],
    topic: null,
    channel: null,
    doors: [],
    alternatives: [],
    evidence: [],
    roles: [],
    verdict: null,
    ...facts,
    confidence: Math.round((facts.confidence ?? 1) * 1000) / 1000,
  };
}

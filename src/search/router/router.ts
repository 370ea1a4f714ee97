import type { Statement } from '../../catalog/role.ts';
import { stemsOf } from '../stems.ts';
import { type SparseMatrix, score } from './sparse-matrix.ts';
import { trainLinear } from './train-linear.ts';
import { vectorize } from './vectorize.ts';

/** A question with its owner; null where nobody here owns it. */
export interface Lesson {
  readonly text: string;
  /** Slug. */
  readonly role: string | null;
  readonly weight: number;
  /** The example question it comes from; null for a line of a document. */
  readonly example: Statement | null;
}

/** A role that may own what was asked. Confidences of all roles, and of nobody, add up to 1. */
export interface Owner {
  /** Slug. */
  readonly role: string;
  readonly confidence: number;
}

export interface Verdict {
  /** All roles, the likeliest first. */
  readonly owners: readonly Owner[];
  /** How likely it is that nobody here owns it. */
  readonly nobody: number;
  /** Slug of the role to which a similar text was corrected, where that counted. */
  readonly corrected?: string;
}

/** Nobody is suggested once "nobody here" reaches this share of the best role's confidence. */
const NOBODY = 0.45;

/** The role to suggest, or null where it is more honest to say that nobody here seems to own it. */
export function likelyOwner({ owners, nobody }: Verdict): Owner | null {
  const [best] = owners;
  return best && nobody <= best.confidence * NOBODY ? best : null;
}

/** Tells from a text who owns it, by the example questions it was trained with. */
export interface Router {
  route(text: string): Verdict;
}

const UNTOLD: Verdict = { owners: [], nobody: 1 };

/** Has learned nothing: whatever is asked, nobody here owns it. */
export const untrainedRouter: Router = {
  route: () => UNTOLD,
};

interface Model {
  readonly role: string | null;
  readonly weights: Float32Array;
}

/** Training takes about a microsecond for each pair of a lesson and a role; beyond this it would hold up the start. */
const MOST_WORK = 400_000;

/** Can so many lessons be learned in a few seconds? A company of a thousand roles is served by the words of its documents. */
export function isTeachable(lessons: readonly Lesson[]): boolean {
  return lessons.length * new Set(lessons.map((lesson) => lesson.role)).size <= MOST_WORK;
}

/**
 * Trains one model for each role, and one for nobody. Hands the processor back in between, so that a bot goes on
 * answering, and tells how far it is, from 0 to 1; it ends where `progressed` throws.
 */
export async function trainRouter(
  lessons: readonly Lesson[],
  progressed: (share: number) => void = () => undefined,
): Promise<Router> {
  if (lessons.length === 0) return untrainedRouter;
  const { vectors, vectorizer } = await vectorize(lessons.map((lesson) => lesson.text));
  const examples = { vectors, weights: lessons.map((lesson) => lesson.weight) };
  const models: Model[] = [];
  const roles = new Set(lessons.map((lesson) => lesson.role));
  for (const role of roles) {
    progressed(models.length / roles.size);
    await new Promise((resolve) => setImmediate(resolve));
    const isIts = lessons.map((lesson) => lesson.role === role);
    models.push({ role, weights: trainLinear(examples, isIts, vectorizer.size) });
  }
  return { route: (text) => (tellsNothing(text) ? UNTOLD : judge(vectorizer.vectorOf(text), models)) };
}

/** Numbers and small words alone ("17% of 4380") tell nothing of an owner. */
const tellsNothing = (text: string): boolean => stemsOf(text.replace(/\d+/g, '')).size === 0;

/** How sharply a lead in score turns into confidence; fitted on questions held out of training. */
const SHARPNESS = 4;

function judge(vector: SparseMatrix, models: readonly Model[]): Verdict {
  const powers = models.map(({ role, weights }) => ({
    role,
    power: Math.exp(SHARPNESS * score(vector, 0, weights)),
  }));
  const sum = powers.reduce((total, { power }) => total + power, 0) || 1;
  const owners = powers.flatMap(({ role, power }) =>
    role !== null ? [{ role, confidence: power / sum }] : [],
  );
  const known = owners.reduce((total, { confidence }) => total + confidence, 0);
  return {
    owners: owners.sort((a, b) => b.confidence - a.confidence || (a.role < b.role ? -1 : 1)),
    nobody: models.length === 0 ? 1 : 1 - known,
  };
}

import type { Statement } from '../../catalog/role.ts';
import { stemsOf } from '../stems.ts';
import { featuresOf, type Vocabulary, vectorize } from './features.ts';
import { type SparseVector, score } from './sparse-vector.ts';
import { trainLinear } from './train-linear.ts';

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
  /** The example question of this role that resembles the text most, or null where none does. */
  resembling(text: string, role: string): Statement | null;
}

/** Numbers and small words alone ("17% of 4380") tell nothing of an owner. */
const NUMBERS = /\d+/g;
const UNTOLD: Verdict = { owners: [], nobody: 1 };

/** Has learned nothing: whatever is asked, nobody here owns it. */
export const untrainedRouter: Router = {
  route: () => UNTOLD,
  resembling: () => null,
};

interface Model {
  readonly role: string | null;
  readonly weights: Float32Array;
}

/** Trains one model for each role, and one for nobody. Hands the processor back in between, so that a bot goes on answering. */
export async function trainRouter(lessons: readonly Lesson[]): Promise<Router> {
  if (lessons.length === 0) return untrainedRouter;
  const { vocabulary, vectors } = vectorize(lessons.map((lesson) => lesson.text));
  const examples = vectors.map((vector, index) => ({ vector, weight: lessons[index]?.weight ?? 1 }));
  const models: Model[] = [];
  for (const role of new Set(lessons.map((lesson) => lesson.role))) {
    await new Promise((resolve) => setImmediate(resolve));
    const isIts = lessons.map((lesson) => lesson.role === role);
    models.push({ role, weights: trainLinear(examples, isIts, vocabulary.size) });
  }
  const scratch = new Float32Array(vocabulary.size + 1);
  return {
    route: (text) =>
      stemsOf(text.replace(NUMBERS, '')).size === 0
        ? UNTOLD
        : judge(vocabulary.vectorOf(featuresOf(text)), models),
    resembling: (text, role) => mostResembling(text, role, { lessons, vectors, vocabulary, scratch }),
  };
}

/** How sharply a lead in score turns into confidence; fitted on questions held out of training. */
const SHARPNESS = 4;

function judge(vector: SparseVector, models: readonly Model[]): Verdict {
  const powers = models.map(({ role, weights }) => ({
    role,
    power: Math.exp(SHARPNESS * score(vector, weights)),
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

interface Memory {
  readonly lessons: readonly Lesson[];
  readonly vectors: readonly SparseVector[];
  readonly vocabulary: Vocabulary;
  /** All zero between two uses. */
  readonly scratch: Float32Array;
}

const LEAST_RESEMBLANCE = 0.12;

function mostResembling(
  text: string,
  role: string,
  { lessons, vectors, vocabulary, scratch }: Memory,
): Statement | null {
  const asked = vocabulary.vectorOf(featuresOf(text));
  asked.indices.forEach((index, at) => {
    scratch[index] = asked.values[at] as number;
  });
  let best: Statement | null = null;
  let bestScore = LEAST_RESEMBLANCE;
  lessons.forEach(({ example, role: owner }, index) => {
    if (!example || owner !== role) return;
    const resemblance = score(vectors[index] as SparseVector, scratch);
    if (resemblance > bestScore) [best, bestScore] = [example, resemblance];
  });
  for (const index of asked.indices) scratch[index] = 0;
  return best;
}

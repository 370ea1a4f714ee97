import { createLinearModels, type LinearLesson } from '../model/linear-model.ts';
import type { Signals } from '../weigh.ts';
import type { Nobodys } from './everyday.ts';
import { type LearnedStore, learnOnce } from './learned-store.ts';
import { EXAMPLE, type Lesson } from './lessons.ts';

/** What was learned from example questions. */
export interface Taught {
  judge(text: string): Pick<Signals, 'learned' | 'nobodyLearned' | 'nobodyDeclared'>;
}

const NOTHING = { nobodyLearned: 0, nobodyDeclared: 0 };

/** Without examples, documents speak for themselves. */
export function untaught(roles: number): Taught {
  const judged = { ...NOTHING, learned: new Float32Array(roles) };
  return { judge: () => judged };
}

/** Lines of documents count less than examples: they are not how people ask. */
const LINE = 0.7;
/** With so many examples a role is well known. */
const MANY = 30;
/** So many texts are learned from; of a very large company, not all lines of its documents. */
const MOST_LESSONS = 120_000;

/**
 * Learns to tell the roles that have examples from everybody else, by their lines and examples. How much that counts
 * grows with the number of a role's examples, so that a role that has some is not preferred to one that has none.
 */
export async function teach(
  lessons: readonly Lesson[],
  slugs: readonly string[],
  nobodys: Nobodys,
  store: LearnedStore,
  progressed: (share: number) => void,
): Promise<Taught> {
  const degrees = degreesOf(lessons, slugs);
  const columns = slugs.flatMap((_, role) => ((degrees[role] as number) > 0 ? [role] : []));
  if (columns.length === 0) return untaught(slugs.length);
  const texts = linearLessons(lessons, slugs, columns, nobodys);
  const models = createLinearModels(await learnOnce(texts, columns.length + 1, store, progressed));
  const teaching = degrees.reduce((sum, degree) => sum + degree, 0) / slugs.length;
  const declared = degreeOf(nobodys.declared.length);
  return {
    judge(text) {
      const sums = new Float32Array(columns.length + 2);
      models.addTo(text, sums);
      const learned = new Float32Array(slugs.length);
      columns.forEach((role, column) => {
        learned[role] = ((sums[column] as number) + 1) * (degrees[role] as number);
      });
      const nobody = (sums[columns.length] as number) + 1;
      return { learned, nobodyLearned: nobody * teaching, nobodyDeclared: nobody * declared };
    },
  };
}

function degreesOf(lessons: readonly Lesson[], slugs: readonly string[]): Float32Array {
  const counts = new Map<string, number>();
  for (const { role, example } of lessons) if (example) counts.set(role, (counts.get(role) ?? 0) + 1);
  return Float32Array.from(slugs, (slug) => degreeOf(counts.get(slug) ?? 0));
}

/**
 * How much what was learned from so many examples counts: 0 without, 0.04 with one, 1 with thirty, 3.6 with six hundred.
 * Measured by how much weight serves best beside the documents: few examples are worth less than the words in them.
 */
const degreeOf = (examples: number): number => (Math.log1p(examples) / Math.log1p(MANY)) ** 2;

/** Those of roles without examples stand for "somebody else". */
function linearLessons(
  lessons: readonly Lesson[],
  slugs: readonly string[],
  columns: readonly number[],
  nobodys: Nobodys,
): LinearLesson[] {
  const column = new Map(columns.map((role, at) => [slugs[role] as string, at]));
  const else_ = columns.length + 1;
  const examples = lessons.filter(({ example }) => example !== null);
  const lines = thinned(
    lessons.filter(({ example }) => example === null),
    MOST_LESSONS - examples.length - nobodys.declared.length - nobodys.borrowed.length,
  );
  const owned = [...lines, ...examples].map(
    ({ text, role, weight }): LinearLesson => ({
      text,
      column: column.get(role) ?? else_,
      weight: weight * LINE,
    }),
  );
  const total = owned.reduce((sum, { weight }) => sum + weight, 0) / slugs.length;
  const borrowed = Math.min(1, total / nobodys.borrowed.length);
  const nobody = columns.length;
  return [
    ...owned,
    ...nobodys.declared.map((text) => ({ text, column: nobody, weight: EXAMPLE * LINE })),
    ...nobodys.borrowed.map((text) => ({ text, column: nobody, weight: borrowed })),
  ];
}

function thinned<T>(list: readonly T[], most: number): readonly T[] {
  const step = list.length / Math.max(1, most);
  return step <= 1
    ? list
    : list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

import { givingWay, type Steps } from '../../../in-slices.ts';
import { addRow, createPostings, type Postings } from './postings.ts';
import { type Examples, type LinearModel, trainLinear } from './train-linear.ts';
import { createVectorizer, type Vocabulary, vectorize } from './vectorize.ts';

/** A text, its owner (a column; the last one stands for nobody), and how much it counts. */
export interface LinearLesson {
  readonly text: string;
  readonly column: number;
  readonly weight: number;
}

/** On whose side of its border a text lies, for each column: about 1 on its own side, −1 on the other. */
export interface LinearModels {
  addTo(text: string, sums: Float32Array): void;
}

/** All that was learned, as arrays of numbers: it can be kept in a file. */
export interface LearnedWeights extends Vocabulary {
  /** By the number of a feature: for which columns it speaks, and how much. */
  readonly postings: Postings;
  /** One for each column. */
  readonly biases: Float32Array;
}

/** With so many rows in all, training takes a few seconds; where there would be more, each owner sees some of the others' only. */
const MOST_ROWS = 2_500_000;
/** More of the others teach an owner next to nothing. */
const MOST_OTHERS = 4000;

/** Hands the processor back in between, and tells how far it is, from 0 to 1; it ends where `progressed` throws. */
export async function learnWeights(
  lessons: readonly LinearLesson[],
  columns: number,
  progressed: (share: number) => void,
): Promise<LearnedWeights> {
  const { vectors, vocabulary } = await vectorize(lessons.map(({ text }) => text));
  const examples = { vectors, weights: Float32Array.from(lessons, ({ weight }) => weight) };
  const rows = rowsByColumn(lessons, columns);
  const most = Math.min(MOST_OTHERS, Math.ceil(MOST_ROWS / columns));
  const places = new Int32Array(vocabulary.features.length).fill(-1);
  const models: LinearModel[] = [];
  for (let column = 0; column < columns; column++) {
    progressed(column / columns);
    await new Promise((resolve) => setImmediate(resolve));
    const own = rows[column] ?? [];
    models.push(await givingWay(trainOne(column, lessons, own, examples, most, places)));
  }
  return { ...vocabulary, ...(await givingWay(together(models, vocabulary.features.length))) };
}

function rowsByColumn(lessons: readonly LinearLesson[], columns: number): number[][] {
  const rows = Array.from({ length: columns }, (): number[] => []);
  lessons.forEach(({ column }, row) => {
    rows[column]?.push(row);
  });
  return rows;
}

/** Of too many others, every so manieth is taken, and counts for those left out. */
function trainOne(
  column: number,
  lessons: readonly LinearLesson[],
  own: readonly number[],
  examples: Examples,
  most: number,
  places: Int32Array,
): Steps<LinearModel> {
  const step = Math.max(1, (lessons.length - own.length) / most);
  const others: number[] = [];
  let next = 0;
  let seen = 0;
  for (let row = 0; row < lessons.length; row++) {
    if (lessons[row]?.column === column) continue;
    if (seen++ < next) continue;
    others.push(row);
    next += step;
  }
  return trainLinear(examples, own, others, places);
}

function* together(
  models: readonly LinearModel[],
  size: number,
): Steps<Pick<LearnedWeights, 'postings' | 'biases'>> {
  const postings = yield* createPostings(size, function* (tell) {
    for (const [column, { features, weights }] of models.entries()) {
      features.forEach((feature, place) => {
        tell(feature, column, weights[place] as number);
      });
      yield;
    }
  });
  return { postings, biases: Float32Array.from(models, ({ bias }) => bias) };
}

export function createLinearModels(learned: LearnedWeights): LinearModels {
  const vectorizer = createVectorizer(learned);
  const { postings, biases } = learned;
  return {
    addTo(text, sums) {
      biases.forEach((bias, column) => {
        sums[column] = (sums[column] as number) + bias;
      });
      const { indices, values } = vectorizer.vectorOf(text);
      indices.forEach((feature, at) => {
        addRow(postings, feature, values[at] as number, sums);
      });
    },
  };
}

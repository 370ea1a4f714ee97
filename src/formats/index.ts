import type { Document } from '../documents/document.ts';
import { charter } from './charter.ts';
import { unknownFormat } from './format-problems.ts';
import { framework } from './framework.ts';
import { personas } from './personas.ts';
import { profile } from './profile.ts';
import { readReview } from './review-fields.ts';
import { reviews } from './reviews.ts';
import type { Format, Reading } from './role-entry.ts';
import { routing } from './routing.ts';
import { skillMatrix, untitledMatrix } from './skill-matrix.ts';

/** All formats; the first that recognises a document reads it. To add one, write it in a file of its own and list it here. */
export const formats: readonly Format[] = [
  routing,
  reviews,
  framework,
  personas,
  skillMatrix,
  charter,
  profile,
  untitledMatrix,
];

/** One document → what it says about roles. A document of no known shape gives one problem that says what was looked for. */
export function readDocument(document: Document): Reading {
  const format = formats.find((one) => one.recognises(document));
  if (format !== undefined) return withReview(format.read(document), document);
  const shapes = formats.map(({ name, shape }) => `${name} (${shape})`);
  return { entries: [], outOfScope: [], problems: [unknownFormat(document, shapes)] };
}

/** Whatever its format, a document may say when somebody last found it right. */
function withReview(reading: Reading, { data, path }: Document): Reading {
  const own = readReview(data, path);
  return {
    ...reading,
    reviews: [...own.reviews, ...(reading.reviews ?? [])],
    problems: [...reading.problems, ...own.problems],
  };
}

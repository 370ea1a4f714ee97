import type { Day } from '../catalog/dates/day.ts';
import type { Library } from '../search/library.ts';
import type { Answer } from './answer.ts';
import { withAge } from './page/age-line.ts';
import { withMarks } from './page/with-marks.ts';

/** With the age of its documents where the day is known, its language, and the marks that the documents have. */
export function finished(answer: Answer, { catalog, say, language }: Library, day: Day | null): Answer {
  const aged = day === null ? answer : withAge(answer, catalog.reviews, day, say);
  return withMarks({ ...aged, page: { ...aged.page, language } }, catalog);
}

import { createAnswerer } from '../answers/answerer.ts';
import type { Library } from '../search/library.ts';
import { createLibrary } from '../search/library.ts';
import { type Lesson, trainRouter } from '../search/router/router.ts';
import { judge, type LabelledQuestion, type Outcome } from './evaluate.ts';

const FOLDS = 5;

/**
 * Each example question, answered by a router that has seen all examples but every fifth, this one among those left
 * out. The figures flatter a little where one person wrote many examples: their wording is on both sides.
 */
export async function crossValidate(library: Library, lessons: readonly Lesson[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = ({ example }: Lesson, index: number) => example !== null && index % FOLDS === fold;
    const router = await trainRouter(lessons.filter((lesson, index) => !isHeldOut(lesson, index)));
    const folded = createLibrary(library.catalog, router);
    const answerer = createAnswerer(() => folded);
    for (const lesson of lessons.filter(isHeldOut))
      outcomes.push(judge(labelOf(lesson), answerer.ask(lesson.text, 'full', null)));
  }
  return outcomes;
}

function labelOf({ text, role }: Lesson): LabelledQuestion {
  return { q: text, kind: role === null ? 'none' : 'route', role, accept: role === null ? [] : [role] };
}

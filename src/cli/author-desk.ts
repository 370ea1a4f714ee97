import { resolve } from 'node:path';
import type { Problem } from '../documents/problem.ts';
import type { AuthorDesk } from '../playground/window/author-desk.ts';
import type { DocumentProblem } from '../playground/window/author-wire.ts';
import type { Rolecall } from '../rolecall.ts';
import { explain } from './explain.ts';

/** What authors see in the playground of the documents that the bot answers from. */
export function authorDesk(rolecall: Rolecall, contentDir: string): AuthorDesk {
  return {
    overview: () => ({
      folder: resolve(contentDir),
      problems: errorsFirst(rolecall.catalog().problems, rolecall.kept()),
      learning: rolecall.learning(),
      roles: rolecall.catalog().roles.map(({ name, sources }) => ({ name, documents: sources })),
    }),
    explain: (text) => explain(text, rolecall.answerer, rolecall.library()),
    onChange: rolecall.onChange,
  };
}

function errorsFirst(problems: readonly Problem[], kept: readonly string[]): DocumentProblem[] {
  const isError = ({ severity }: Problem) => Number(severity === 'error');
  return problems
    .toSorted((a, b) => isError(b) - isError(a))
    .map((problem) => ({ ...problem, kept: isError(problem) === 1 && kept.includes(problem.path) }));
}

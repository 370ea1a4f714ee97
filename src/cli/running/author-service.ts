import { resolve } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import { type Day, dayOf, dayWords } from '../../catalog/dates/day.ts';
import { freshness } from '../../catalog/dates/freshness.ts';
import { reviewProblems } from '../../catalog/dates/overdue.ts';
import type { Settings } from '../../config.ts';
import type { Problem } from '../../documents/problem.ts';
import { program } from '../../installation.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { AuthorService } from '../../playground/window/author/author.ts';
import type { DocumentProblem, RoleDocuments } from '../../playground/window/author/author-wire.ts';
import type { Rolecall } from '../../rolecall.ts';
import { teachRole } from '../files/teach-role.ts';
import { explain } from '../knowledge/explain.ts';
import { untaughtProblem } from '../knowledge/untaught.ts';

/** What authors see in the playground of the documents that the bot answers from. */
export function authorService(
  rolecall: Rolecall,
  { contentDir, isSample }: Pick<Settings, 'contentDir' | 'isSample'>,
  now: () => number,
): AuthorService {
  return {
    overview: () => ({
      folder: resolve(contentDir),
      writable: !isSample,
      problems: errorsFirst(problemsOf(rolecall.catalog(), dayOf(now())), rolecall.kept()),
      printsAll: `${program} check`,
      learning: rolecall.learning(),
      roles: roleDocuments(rolecall.catalog(), dayOf(now())),
    }),
    explain: (text) => explain(text, rolecall.answerer, rolecall.library()),
    teach: (text, slug) => {
      const role = rolecall.library().role(slug);
      if (role === undefined) throw new Error('This role is not in the documents any more.');
      if (isSample)
        throw new Error('These are the documents of the sample company. Write your own first: init.');
      return teachRole(contentDir, role, text);
    },
    onChange: rolecall.onChange,
  };
}

const problemsOf = (catalog: Catalog, today: Day): Problem[] => [
  ...catalog.problems,
  ...reviewProblems(catalog, today),
  ...untaughtProblem(catalog),
];

function errorsFirst(problems: readonly Problem[], kept: readonly string[]): DocumentProblem[] {
  const isError = ({ severity }: Problem) => Number(severity === 'error');
  return problems
    .toSorted((a, b) => isError(b) - isError(a))
    .map((problem) => ({ ...problem, kept: isError(problem) === 1 && kept.includes(problem.path) }));
}

function roleDocuments({ roles, reviews }: Catalog, today: Day): RoleDocuments[] {
  const age = (path: string): string | null => {
    const review = reviews.get(path);
    const state = review ? freshness(review, today) : null;
    if (state === null) return null;
    const isLate = state.state === 'overdue' && state.dueOn !== null;
    return isLate
      ? `overdue for review since ${dayWords(state.dueOn, today)}`
      : `reviewed ${messagesIn('en').time.ago(state.age)}`;
  };
  return roles.map(({ slug, name, sources }) => ({
    slug,
    name,
    documents: sources.map((path) => ({ path, age: age(path) })),
  }));
}

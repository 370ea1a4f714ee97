import { type Problem, problemLine } from '../../documents/problem.ts';

/** Notes of one kind can be as many as there are documents: the first says what it is, and one line that there are more. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const notes = problems.filter(isOwnWords);
  const [first, ...more] = notes;
  const paths = [...new Set(more.map(({ path }) => path))];
  const shown = problems.filter((problem) => problem === first || !isOwnWords(problem)).map(problemLine);
  return more.length === 0 ? shown : [...shown, `${moreWords(paths)} All of it: check --json`];
}

const MOST_NAMED = 5;

function moreWords(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_NAMED).join(', ');
  const left = paths.length - MOST_NAMED;
  return `Told by likeness in ${paths.length} more ${paths.length === 1 ? 'document' : 'documents'}, too (note own-words): ${named}${left > 0 ? ` and ${left} more` : ''}.`;
}

const isOwnWords = ({ severity, rule }: Problem): boolean => severity === 'note' && rule === 'own-words';

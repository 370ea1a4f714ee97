import { expect, test } from 'vitest';
import { problemLines } from '../../../src/cli/knowledge/problem-lines.ts';
import { type Problem, problemLine } from '../../../src/documents/problem.ts';

const likeness = (path: string): Problem => ({
  path,
  line: 3,
  severity: 'note',
  rule: 'own-words',
  message: 'Told by likeness.',
});
const late: Problem = { path: 'b.md', line: 1, severity: 'warning', rule: 'overdue', message: 'Late.' };

test.each([
  [[late], []],
  [[likeness('a.md'), late], []],
  [[likeness('a.md'), late, likeness('b.md')], ['1 more document, too (note own-words): b.md.']],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(likeness), ['7 more documents', 'b, c, d, e, f and 2 more.']],
])('%#: the same note of many documents is told once, with their number', (problems, more) => {
  const lines = problemLines(problems);
  const firsts = problems.filter((one, at) => one.rule !== 'own-words' || at === 0);
  expect(lines.slice(0, firsts.length)).toEqual(firsts.map(problemLine));
  expect(lines).toHaveLength(firsts.length + (more.length > 0 ? 1 : 0));
  for (const words of more) expect(lines.at(-1)).toContain(words);
});

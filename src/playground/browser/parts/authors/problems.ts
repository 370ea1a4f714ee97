import type { AuthorView, DocumentProblem } from '../../../window/author/author-wire.ts';
import { h } from '../../kit/h.ts';

/** More than anybody reads; the command line prints them all. */
const MOST = 100;

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** How many there are, in a sentence. */
export function problemCount({ problems, folder }: AuthorView): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length === 0) return `None: every document in ${folder} was read.`;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${folder}`;
}

const SEVERITIES = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

function item({ path, line, severity, rule, message, kept }: DocumentProblem): HTMLElement {
  return h(
    'li',
    { class: `problem ${severity}` },
    h(
      'div',
      { class: 'where' },
      h('strong', { class: 'severity' }, SEVERITIES[severity]),
      h('code', {}, `${path}:${line}`),
      h('span', {}, rule),
    ),
    h('p', {}, message),
    kept && h('p', { class: 'kept' }, 'Its last good version still counts.'),
  );
}

/** What is wrong, where, and what to do about it. */
export function drawProblems(author: AuthorView): HTMLElement {
  const { problems } = author;
  const more = problems.length - MOST;
  return h(
    'section',
    {},
    h('h3', {}, 'Problems'),
    h('p', { class: 'quiet' }, problemCount(author)),
    h('ul', { class: 'problems' }, ...problems.slice(0, MOST).map(item)),
    more > 0 && h('p', { class: 'quiet' }, `And ${more} more: ${author.printsAll} prints them all.`),
  );
}

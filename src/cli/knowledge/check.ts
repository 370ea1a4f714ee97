import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Answerer } from '../../answers/answerer.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import { reviewProblems } from '../../catalog/dates/overdue.ts';
import type { Role } from '../../catalog/role.ts';
import { countsOf, errorsIn, type Problem, problemLine } from '../../documents/problem.ts';
import type { Command } from '../command.ts';
import { contentFolder, openLibrary, readContent, sampleHint, settingsFor, vectorsFor } from '../content.ts';
import { counted } from '../counted.ts';
import { judge } from './evaluate.ts';
import { measureKnowledge, wordsOf } from './knowledge.ts';
import { knowledgeLines } from './knowledge-lines.ts';
import { readLabels } from './labels.ts';
import { filesNotRead, notReadLine } from './not-read.ts';

/** Labelled questions that authors keep beside their documents, so that no edit breaks an answer unnoticed. */
const QUESTIONS = 'questions.jsonl';

export const check: Command = {
  name: 'check',
  usage: 'check [--content DIR] [--json]',
  summary: 'lists every problem in the documents; exit code 1 when there is an error',
  async run(args, terminal) {
    const folder = contentFolder(args);
    const questions = join(folder, QUESTIONS);
    const opened = existsSync(questions) ? await openLibrary(args) : null; // training is spared where nothing is asked
    const catalog = opened?.library.catalog ?? (await readContent(args));
    const untaught = untaughtProblem(
      catalog.roles.filter(({ kind, routing }) => kind === 'role' && routing.examples.length === 0),
    );
    const broken = opened ? brokenAnswers(questions, opened.answerer) : [];
    const late = reviewProblems(catalog, dayOf(Date.now()));
    const problems = [...catalog.problems, ...late, ...untaught, ...broken];
    const errors = errorsIn(problems).length;
    const notRead = await filesNotRead(folder, [QUESTIONS]);
    if (args.json) terminal.out(JSON.stringify({ problems, notRead }));
    else for (const problem of problems) terminal.out(problemLine(problem));
    const known = args.json
      ? null
      : await measureKnowledge(catalog, opened?.vectors ?? (await vectorsFor(args)));
    if (known) for (const line of knowledgeLines(known)) terminal.error(line);
    const hint = sampleHint(settingsFor(args));
    if (hint) terminal.error(hint);
    const left = notReadLine(notRead);
    if (left) terminal.error(left);
    const { length } = catalog.roles;
    const counts = countsOf(problems).map(([count, severity]) => counted(count, severity));
    terminal.error([counted(length, 'role'), ...counts].join(', '));
    return errors > 0 ? 1 : 0;
  },
};

/** One line for all of them: they have one remedy. */
function untaughtProblem(roles: readonly Role[]): readonly Problem[] {
  const [first] = roles;
  if (first === undefined) return [];
  const names = roles.slice(0, 8).map(({ name }) => name);
  const listed =
    roles.length > names.length
      ? `${names.join(', ')} and ${roles.length - names.length} more`
      : names.join(', ');
  const message = `Nobody has written example questions for ${listed}, so requests find ${roles.length === 1 ? 'it' : 'them'} by ${roles.length === 1 ? 'its' : 'their'} documents alone${thinlyWritten(roles)}. Write some ten for each, then thirty, under "examples:" in a file such as routing/${first.slug}.yml.`;
  return [{ path: first.sources[0] ?? '', line: 1, severity: 'warning', rule: 'no-examples', message }];
}

/** Documents of so few words hardly tell a role from others. */
const FEW_WORDS = 60;

function thinlyWritten(roles: readonly Role[]): string {
  const thin = roles.filter((role) => wordsOf(role) < FEW_WORDS);
  const named = thin.slice(0, 3).map((role) => `${role.name}: ${wordsOf(role)}`);
  const left = thin.length - named.length;
  return thin.length === 0
    ? ''
    : `, and these say little (words; ${named.join(', ')}${left > 0 ? `, and ${left} more such roles` : ''})`;
}

function brokenAnswers(file: string, answerer: Answerer): Problem[] {
  return readLabels(file).flatMap(({ label, line }) => {
    const { right, answer } = judge(label, answerer.ask(label.q, 'full', null));
    if (right) return [];
    const got = [answer.kind, answer.role, answer.section, answer.levels.join(' and '), answer.topic]
      .filter(Boolean)
      .join(' ');
    const message = `"${label.q.slice(0, 80)}" is answered with ${got}. If that is right, correct this line; if not, something in the documents or the example questions has changed it.`;
    return [{ path: QUESTIONS, line, severity: 'error', rule: 'answer-changed', message }];
  });
}

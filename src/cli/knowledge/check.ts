import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Answerer } from '../../answers/answerer.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import { reviewProblems } from '../../catalog/dates/overdue.ts';
import { countsOf, errorsIn, type Problem } from '../../documents/problem.ts';
import type { Command } from '../command.ts';
import { contentFolder, openLibrary, readContent, sampleHint, settingsFor, vectorsFor } from '../content.ts';
import { counted } from '../counted.ts';
import { judge } from './evaluate.ts';
import { measureKnowledge } from './knowledge.ts';
import { knowledgeLines } from './knowledge-lines.ts';
import { readLabels } from './labels.ts';
import { filesNotRead, notReadLine } from './not-read.ts';
import { problemLines } from './problem-lines.ts';
import { untaughtProblem } from './untaught.ts';

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
    const broken = opened ? brokenAnswers(questions, opened.answerer) : [];
    const late = reviewProblems(catalog, dayOf(Date.now()));
    const problems = [...catalog.problems, ...late, ...untaughtProblem(catalog), ...broken];
    const errors = errorsIn(problems).length;
    const notRead = await filesNotRead(folder, [QUESTIONS]);
    if (args.json) terminal.out(JSON.stringify({ problems, notRead }));
    else for (const line of problemLines(problems)) terminal.out(line);
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

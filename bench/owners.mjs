import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../dist/answers/answerer.js';
import { loadCatalog } from '../dist/catalog/load-catalog.js';
import { createLibrary } from '../dist/search/library.js';
import { trainRouter } from '../dist/search/router/router.js';
import { createDice } from './dice.mjs';
import { printTable } from './table.mjs';

/**
 * How well owners are found with few and with many examples, on companies given by their folders:
 *
 *     node bench/owners.mjs COMPANY … [--examples 0,1,3,10,30]
 *
 * A company is a folder with `content/`, `questions.jsonl` (labelled as for `eval`) and `examples.txt` (a line "@slug",
 * then that role's example questions, a line each); without the latter, the examples in its content are dealt out.
 */
const NUMBERS = [0, 1, 3, 10, 30];

export async function readCompany(folder) {
  const catalog = await loadCatalog(join(folder, 'content'));
  const questions = readFileSync(join(folder, 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'route' || kind === 'none');
  const file = join(folder, 'examples.txt');
  const examples = existsSync(file)
    ? readExamples(file)
    : new Map(catalog.roles.map(({ slug, routing }) => [slug, routing.examples.map(({ text }) => text)]));
  return { name: folder.split('/').at(-1), catalog, questions, examples };
}

function readExamples(file) {
  const examples = new Map();
  let own = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('@')) {
      own = [];
      examples.set(line.slice(1).trim(), own);
    } else if (line.trim() !== '') own.push(line.trim());
  }
  return examples;
}

/** The company's catalog where each role has so many of the examples, drawn by chance, and nobody as many for each role. */
export function withExamples({ catalog, examples }, count, seed = 1) {
  const dice = createDice(seed);
  const roles = catalog.roles.map((role) => ({
    ...role,
    routing: {
      ...role.routing,
      examples: dealt(examples.get(role.slug) ?? [], count, dice).map((text, index) => ({
        text,
        source: { path: `routing/${role.slug}.yml`, line: index + 1 },
      })),
    },
  }));
  return { ...catalog, roles, outOfScope: dealt(catalog.outOfScope, count, dice) };
}

function dealt(list, count, dice) {
  return list
    .map((item) => ({ item, place: dice.roll() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Every question with its answer, as `ask --json` gives it, and the signals it rests on. */
export async function answersOf(company, count) {
  const catalog = withExamples(company, count);
  const router = await trainRouter(catalog);
  const library = createLibrary(catalog, router);
  const answerer = createAnswerer(() => library);
  return company.questions.map((question) => ({
    question,
    answer: answerer.ask(question.q, 'full', null),
    signals: router.signals(question.q),
    slugs: catalog.roles.map(({ slug }) => slug),
  }));
}

export function sharesOf(answers) {
  const owned = answers.filter(({ question }) => question.kind === 'route');
  const unowned = answers.filter(({ question }) => question.kind === 'none');
  const accepts = ({ question }, role) => question.accept.includes(role);
  const share = (list, isOne) => (list.length === 0 ? Number.NaN : list.filter(isOne).length / list.length);
  const isNamed = (one) => one.answer.doors.some((role) => accepts(one, role));
  const nearest = ({ answer }) =>
    [answer.role, ...answer.alternatives].filter((role) => role !== null).slice(0, 3);
  return {
    first: share(owned, isNamed),
    best: share(owned, (one) => accepts(one, nearest(one)[0])),
    within3: share(owned, (one) => nearest(one).some((role) => accepts(one, role))),
    wrong: share(owned, (one) => one.answer.doors.length === 1 && !isNamed(one)),
    two: share(owned, ({ answer }) => answer.doors.length === 2),
    silent: share(owned, ({ answer }) => answer.doors.length === 0),
    silentRightly: share(
      unowned,
      ({ answer }) => answer.kind === 'nothing' || answer.kind === 'choose' || answer.doors.length === 0,
    ),
  };
}

/** Of the answers that were stated with so much confidence, how many were right. */
export function calibrationOf(answers, edges = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]) {
  const stated = answers.filter(({ answer }) => answer.doors.length > 0);
  return edges.slice(0, -1).map((from, index) => {
    const some = stated.filter(
      ({ answer }) => answer.confidence >= from && answer.confidence < edges[index + 1],
    );
    const right = some.filter(({ answer, question }) =>
      answer.doors.some((role) => question.accept.includes(role)),
    );
    const sum = some.reduce((total, { answer }) => total + answer.confidence, 0);
    return { from, count: some.length, said: sum / some.length, right: right.length / some.length };
  });
}

const percent = (share) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);

export async function measureCompanies(folders, numbers) {
  const results = [];
  for (const folder of folders) {
    const company = await readCompany(folder);
    const most = Math.max(...[...company.examples.values()].map((list) => list.length), 0);
    for (const count of numbers.filter((number) => number <= Math.max(0, most)))
      results.push({ company: company.name, count, answers: await answersOf(company, count) });
  }
  printCompanies(results);
}

export function printCompanies(results) {
  printTable(
    'Who owns it, with so many examples a role',
    [
      'company',
      'examples',
      'named',
      'nearest',
      'within 3',
      'wrong, as sure',
      'two named',
      'silent wrongly',
      'silent rightly',
    ],
    results.map(({ company, count, answers }) => [
      company,
      count,
      ...Object.values(sharesOf(answers)).map(percent),
    ]),
  );
  printTable(
    'Calibration: of the answers stated with such a confidence, how many were right',
    ['from', 'answers', 'said', 'right'],
    calibrationOf(results.flatMap(({ answers }) => answers)).map(({ from, count, said, right }) => [
      percent(from),
      count,
      percent(said),
      percent(right),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , ...args] = process.argv;
  const at = args.indexOf('--examples');
  const numbers = at === -1 ? NUMBERS : args.splice(at, 2)[1].split(',').map(Number);
  await measureCompanies(
    args.map((folder) => resolve(folder)),
    numbers,
  );
}

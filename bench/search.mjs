import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../dist/catalog/load-catalog.js';
import { trainRouter } from '../dist/search/router/router.js';
import { ENGINES } from './engines.mjs';
import { createFigures } from './figures.mjs';
import { holdOut } from './held-out.mjs';
import { figure, microseconds, quantile, timed } from './measure.mjs';
import { printTable } from './table.mjs';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
/** Milliseconds for each engine: a slow one is asked fewer questions. */
const LONGEST = 10_000;
const WARM_UP = 100;
const LONGEST_WARM_UP = 1000;
const LESSONS = 1500;
const AIM = { training: 1000, p99: 2000 };

/** Rolecall's router beside search engines over the same lines: who finds the owner of a question, and how fast. */
export async function compareSearch(figures) {
  const split = holdOut(await loadCatalog(CONTENT));
  const measured = [];
  for (const engine of ENGINES) measured.push(await measureEngine(engine, split));
  printEngines(measured, split);
  printAims(measured[0], await timeTraining(split.catalog));
  keepRatios(figures, measured);
}

/** Our shares, and the first one beside that of the best engine. */
function keepRatios(figures, [ours, ...engines]) {
  const best = Math.max(...engines.map(({ first }) => first));
  const isBetter = 'higher';
  figures.add('search: right role', ours.first, { isBetter, noise: 0.02 });
  figures.add('search: within three', ours.within3, { isBetter, noise: 0.02 });
  figures.add('search: rightly silent', ours.rightlySilent, { isBetter, noise: 0.03 });
  figures.add('search: right role, beside the best engine', ours.first / best, { isBetter, noise: 0.05 });
}

async function measureEngine({ name, prepare }, split) {
  const { questions } = split;
  const { result: ask, milliseconds } = await timed(async () => prepare(split));
  microseconds(questions.slice(-WARM_UP), ({ text }) => ask(text), LONGEST_WARM_UP);
  const answers = [];
  const times = microseconds(questions, ({ text }) => answers.push(ask(text)), LONGEST);
  const asked = answers.map((roles, index) => ({ roles, owner: questions[index].role }));
  return { name, milliseconds, times, ...sharesOf(asked) };
}

/** No answer at all says "nobody here" too. */
function sharesOf(asked) {
  const owned = asked.filter(({ owner }) => owner !== null);
  const unowned = asked.filter(({ owner }) => owner === null);
  const isSilent = ({ roles }) => (roles[0] ?? null) === null;
  const firstThree = (roles) => [...new Set(roles.filter((role) => role !== null))].slice(0, 3);
  return {
    first: share(owned, ({ roles, owner }) => roles[0] === owner),
    within3: share(owned, ({ roles, owner }) => firstThree(roles).includes(owner)),
    wronglySilent: share(owned, isSilent),
    rightlySilent: share(unowned, isSilent),
    margin: marginOf(owned.length),
    asked: asked.length,
  };
}

/** Half of the width in which 95 of 100 such samples lie, for a share near the middle. */
const marginOf = (count) => 0.98 / Math.sqrt(count);

const share = (list, isOne) => list.filter(isOne).length / list.length;

/** The median of three, with examples from all over the lists. */
async function timeTraining(catalog) {
  const all = catalog.roles.reduce((sum, { routing }) => sum + routing.examples.length, 0);
  const isSome = (_, index) =>
    Math.floor((index * LESSONS) / all) !== Math.floor(((index - 1) * LESSONS) / all);
  const roles = catalog.roles.map((role) => ({
    ...role,
    routing: { ...role.routing, examples: role.routing.examples.filter(isSome) },
  }));
  const times = [];
  for (let run = 0; run < 3; run++)
    times.push((await timed(() => trainRouter({ ...catalog, roles, outOfScope: [] }))).milliseconds);
  return quantile(times, 0.5);
}

function printEngines(measured, { questions, lessons, lines }) {
  const unowned = questions.filter(({ role }) => role === null).length;
  console.log(
    `(c) Who owns it? ${questions.length} test questions, ${unowned} of them nobody's, held out: none of them is`,
  );
  console.log(
    `    among the ${lessons.length} lessons that Rolecall learns from, or the ${lines.length} lines that all search in.`,
  );
  printTable(
    `    Slow engines are asked as many questions as fit into ${LONGEST / 1000} s.`,
    [
      '',
      'right role',
      '±',
      'within 3',
      'silent wrongly',
      'silent rightly',
      'asked',
      'p50, µs',
      'p99, µs',
      'ready in, ms',
    ],
    measured.map(
      ({ name, first, margin, within3, wronglySilent, rightlySilent, asked, times, milliseconds }) => [
        name,
        ...[first, margin, within3, wronglySilent, rightlySilent].map(percent),
        asked,
        figure(quantile(times, 0.5)),
        figure(quantile(times, 0.99)),
        figure(milliseconds),
      ],
    ),
  );
}

const percent = (number) => `${(number * 100).toFixed(1)} %`;

function printAims({ times }, training) {
  const p99 = quantile(times, 0.99);
  printTable(
    '(c) Rolecall beside its aims',
    ['', 'measured', 'aim', ''],
    [
      ['from question to owner and line, p99, µs', figure(p99), `≤ ${AIM.p99}`, verdict(p99 <= AIM.p99)],
      [
        `training with ${LESSONS} lessons, ms`,
        figure(training),
        `< ${AIM.training}`,
        verdict(training < AIM.training),
      ],
    ],
  );
}

const verdict = (isMet) => (isMet ? 'met' : 'missed');

if (process.argv[1] === fileURLToPath(import.meta.url)) await compareSearch(createFigures());

import { resolve } from 'node:path';
import { answersOf, readCompany } from './owners.mjs';

/**
 * Fits the weights of `src/search/router/weigh.ts` (a conditional logit, by gradient descent) on companies as
 * `owners.mjs` takes them, each with 0 to 600 examples a role, whole and without every fourth role: what those owned,
 * nobody owns then. With `--leave-out`, once without each company, to see whether the weights hold for it.
 *
 *     node bench/fit.mjs COMPANY …
 */
const NUMBERS = [0, 1, 3, 10, 30, 600];
const NAMES = [
  'words',
  'subjects',
  'devotion',
  'learned',
  'nobody',
  'smallTalk',
  'nobodyLearned',
  'nobodyDeclared',
];
/** How much a question counts: companies alike, and orphans of a role that is left out little, since they are many. */
const WEIGHT = { route: 1, none: 1, orphan: 0.1 };
const STEPS = 1500;
const PACE = 0.03;

async function collect(folders) {
  const rows = [];
  for (const folder of folders) {
    const company = await readCompany(folder);
    const most = Math.max(...[...company.examples.values()].map(({ length }) => length));
    for (const count of NUMBERS.filter((number) => number <= most)) {
      for (const without of [null, count % 4]) {
        const part = without === null ? company : withoutFourth(company, without);
        const answers = await answersOf(part, count);
        rows.push(
          ...answers
            .filter(({ answer }) => isRouted(answer))
            .map((one) => rowOf(one, company.name, company.questions.length)),
        );
      }
    }
  }
  return rows;
}

/** What is read as a question about a role needs no owner. */
const isRouted = ({ kind }) => kind === 'route' || kind === 'nothing';

function withoutFourth(company, place) {
  const roles = company.catalog.roles.filter((_, index) => index % 4 !== place);
  return { ...company, catalog: { ...company.catalog, roles } };
}

function rowOf({ question, signals, slugs }, company, all) {
  const { words, subjects, devotion, learned, smallTalk, nobodyLearned, nobodyDeclared } = signals;
  const owners = slugs.flatMap((slug, index) => (question.accept.includes(slug) ? [index] : []));
  const kind = owners.length > 0 ? 'route' : question.kind === 'none' ? 'none' : 'orphan';
  return {
    company,
    owners,
    roles: slugs.map((_, index) => [
      ...[words[index], subjects[index], devotion[index], learned[index]],
      ...[0, 0, 0, 0],
    ]),
    nobody: [0, 0, 0, 0, 1, smallTalk, nobodyLearned, nobodyDeclared],
    prior: Math.log(slugs.length),
    weight: WEIGHT[kind] / all,
  };
}

function fitted(rows) {
  const weights = [3, 5, 6, 2, 1, 1, 0.4, 1.8];
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => 1e-3 * weight);
    for (const row of rows) addSlope(slope, row, weights, total);
    weights.forEach((_, at) => {
      mean[at] = 0.9 * mean[at] + 0.1 * slope[at];
      square[at] = 0.999 * square[at] + 0.001 * slope[at] ** 2;
      const pace =
        (PACE * mean[at]) / (1 - 0.9 ** step) / (Math.sqrt(square[at] / (1 - 0.999 ** step)) + 1e-9);
      weights[at] -= pace;
    });
  }
  return weights;
}

const product = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);

function addSlope(slope, { roles, nobody, owners, prior, weight }, weights, total) {
  const odds = [...roles.map((role) => product(role, weights)), product(nobody, weights) + prior];
  const most = Math.max(...odds);
  const powers = odds.map((one) => Math.exp(one - most));
  const sum = powers.reduce((all, one) => all + one, 0);
  const right = owners.length > 0 ? owners : [roles.length];
  const share = right.reduce((all, at) => all + powers[at] / sum, 0) || 1e-12;
  odds.forEach((_, at) => {
    const error = powers[at] / sum - (right.includes(at) ? powers[at] / sum / share : 0);
    const signals = at < roles.length ? roles[at] : nobody;
    signals.forEach((value, index) => {
      slope[index] += (weight / total) * error * value;
    });
  });
}

const print = (label, weights) =>
  console.log(
    `${label.padEnd(24)} ${weights.map((weight, at) => `${NAMES[at]}: ${weight.toFixed(2)}`).join(', ')}`,
  );

const folders = process.argv.slice(2).map((folder) => resolve(folder));
const rows = await collect(folders);
print('all', fitted(rows));
for (const name of new Set(rows.map(({ company }) => company)))
  print(`without ${name}`, fitted(rows.filter(({ company }) => company !== name)));

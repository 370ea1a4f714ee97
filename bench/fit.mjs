import { resolve } from 'node:path';
import { doorsOf } from '../dist/search/router/doors.js';
import { WEIGHTS, weigh } from '../dist/search/router/weigh.js';
import { fitLogit } from './conditional-logit.mjs';
import { answersOf, printCompanies, readCompany } from './owners.mjs';

/**
 * Fits the weights of `src/search/router/weigh.ts` on companies as `owners.mjs` takes them, each with 0 to 600 examples
 * a role, whole and without every fourth role: what those owned, nobody owns then. Then once without each company, which
 * is judged by the weights of the others: how well owners are found, and whether confidences hold.
 *
 *     node bench/fit.mjs COMPANY …
 */
const NUMBERS = [0, 1, 3, 10, 30, 600];
const OF_ROLES = ['words', 'subjects', 'devotion', 'meaning', 'learned'];
const NAMES = Object.keys(WEIGHTS);
/** How much a question counts: companies alike, and orphans of a role that is left out little, since they are many. */
const WEIGHT = { route: 1, none: 1, orphan: 0.1 };

async function collect(folders) {
  const rows = [];
  for (const folder of folders) {
    const company = await readCompany(folder);
    const most = Math.max(...[...company.examples.values()].map(({ length }) => length));
    for (const count of NUMBERS.filter((number) => number <= most))
      for (const without of [null, count % 4]) {
        const part = without === null ? company : withoutFourth(company, without);
        const answers = await answersOf(part, count);
        const weight = 1 / company.questions.length;
        rows.push(...answers.map((one) => ({ ...one, count, company: company.name, part: without, weight })));
      }
  }
  return rows;
}

function withoutFourth(company, place) {
  const roles = company.catalog.roles.filter((_, index) => index % 4 !== place);
  return { ...company, catalog: { ...company.catalog, roles } };
}

/** What is read as a question about a role needs no owner. */
const isRouted = ({ answer: { kind } }) => kind === 'route' || kind === 'nothing';

function choicesOf({ question, signals, slugs, weight }) {
  const owners = slugs.flatMap((slug, index) => (question.accept?.includes(slug) ? [index] : []));
  const kind = owners.length > 0 ? 'route' : question.kind === 'none' ? 'none' : 'orphan';
  const ofRole = (role) => NAMES.map((name) => (OF_ROLES.includes(name) ? signals[name][role] : 0));
  const ofNobody = NAMES.map((name) => (OF_ROLES.includes(name) ? 0 : name === 'nobody' ? 1 : signals[name]));
  const canOwn = (role) => !signals.declined.has(role) && OF_ROLES.some((name) => signals[name][role] > 0);
  return {
    choices: [...slugs.map((_, role) => ofRole(role)), ofNobody],
    prior: [...slugs.map((_, role) => (canOwn(role) ? 0 : Number.NEGATIVE_INFINITY)), Math.log(slugs.length)],
    right: owners.length > 0 ? owners : [slugs.length],
    weight: weight * WEIGHT[kind],
  };
}

const fitted = (rows) => fitLogit(rows.filter(isRouted).map(choicesOf), NAMES.length);

/** The answer as it would be with these weights. */
function judged(row, weights) {
  if (!isRouted(row)) return row;
  const named = Object.fromEntries(NAMES.map((name, at) => [name, weights[at]]));
  const verdict = weigh(row.signals, row.slugs, named);
  const { roles, confidence } = doorsOf(verdict);
  const near = verdict.owners.map(({ role }) => role);
  const kind = roles.length > 0 ? 'route' : 'nothing';
  return { ...row, answer: { kind, role: null, doors: roles, confidence, alternatives: near } };
}

const print = (label, weights) =>
  console.log(
    `${label.padEnd(24)} ${weights.map((weight, at) => `${NAMES[at]}: ${weight.toFixed(2)}`).join(', ')}`,
  );

const rows = await collect(process.argv.slice(2).map((folder) => resolve(folder)));
print('all', fitted(rows));
const results = [];
for (const company of new Set(rows.map((row) => row.company))) {
  const weights = fitted(rows.filter((row) => row.company !== company));
  print(`without ${company}`, weights);
  const own = rows.filter((row) => row.company === company && row.part === null);
  for (const count of new Set(own.map((row) => row.count))) {
    const answers = own.filter((row) => row.count === count).map((row) => judged(row, weights));
    results.push({ company, count, answers });
  }
}
printCompanies(results);

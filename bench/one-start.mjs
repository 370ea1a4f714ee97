// One cold start over one content folder, and lookups in it where asked for; prints what it measured as JSON.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswerer } from '../dist/answers/answerer.js';
import { findClaims } from '../dist/care/claims.js';
import { loadCatalog } from '../dist/catalog/load-catalog.js';
import { createLibrarian } from '../dist/rolecall.js';
import { passagesOf } from '../dist/search/passage.js';
import { inventRoles } from './company.mjs';
import { median, microseconds, quantile, timed } from './measure.mjs';
import { KINDS, questionsOf } from './questions.mjs';
import { inSlices } from './slices.mjs';

/** Rounds of different questions; their median leaves out a round in which the machine did something else. */
const ROUNDS = 5;
const QUESTIONS = 1000;
const WARM_UP = 2000;
/** Slow kinds at large sizes ask fewer questions: milliseconds for each round. */
const LONGEST_ROUND = 1500;

const [folder, count, work] = process.argv.slice(2);
const roles = inventRoles(Number(count));
const MEASURED = { read: measureReading, start: measureStart, lookups: measureStart, turns: measureTurns };
console.log(JSON.stringify(await MEASURED[work]()));

/** From documents to the catalog only: the first part of a start. */
async function measureReading() {
  const { milliseconds } = await timed(() => loadCatalog(folder));
  return { milliseconds };
}

/** All that happens before the first question can be answered, as the bot does it. */
async function measureStart() {
  const { result, longest } = await inSlices(() => timed(async () => (await createLibrarian(folder)).read()));
  const { result: library, milliseconds } = result;
  globalThis.gc();
  const { roles: found, problems } = library.catalog;
  return {
    roles: found.length,
    passages: found.reduce((sum, role) => sum + passagesOf(role).length, 0),
    problems: problems.length,
    milliseconds,
    longest,
    memory: megabytes(process.memoryUsage()),
    lookups: work === 'lookups' ? measureLookups(createAnswerer(() => library)) : [],
  };
}

/** What others wait for while the bot works on by itself: a document that teaches something new is saved; `/role gaps`. */
async function measureTurns() {
  const librarian = await createLibrarian(folder);
  const library = await librarian.read();
  const gaps = await inSlices(() => findClaims(library));
  appendFileSync(join(folder, 'skills', `${roles[0].slug}.md`), '\n- Mends the clocks of all lighthouses\n');
  const reload = await inSlices(() => librarian.read());
  return { gaps: gaps.longest, reload: reload.longest };
}

/** What the process holds on to, the classifier's number arrays (outside the heap) included. */
function megabytes({ heapUsed, external }) {
  return (heapUsed + external) / 2 ** 20;
}

function measureLookups(answerer) {
  return KINDS.map((kind) => measureKind(kind, ({ text }) => answerer.ask(text, 'full', null)));
}

function measureKind(kind, ask) {
  microseconds(questionsOf(kind, roles, WARM_UP, 0), ask, LONGEST_ROUND);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const questions = questionsOf(kind, roles, QUESTIONS, round + 1);
    return { questions, times: microseconds(questions, ask, LONGEST_ROUND) };
  });
  const at = (share) => median(rounds.map(({ times }) => quantile(times, share)));
  return { p50: at(0.5), p99: at(0.99), right: shareRight(kind, rounds[0].questions.slice(0, 100), ask) };
}

function shareRight({ isRight }, questions, ask) {
  return questions.filter((question) => isRight(ask(question), question.role)).length / questions.length;
}

import { passagesOf } from '../dist/search/passage.js';
import { lessonsOf } from '../dist/search/router/learning/lessons.js';
import { createDice } from './dice.mjs';

const EVERY = 5;

/**
 * Every fifth example question, of each role and of nobody, becomes a test. The rest stays, to learn from and to search
 * in: `catalog` and `lessons` for Rolecall, `lines` for the engines. Questions come in a mixed order.
 */
export function holdOut(catalog) {
  const tests = testsOf(examplesOf(catalog));
  const isTest = new Set(tests.map(({ example }) => example));
  const keep = (examples) => examples.filter((example) => !isTest.has(example));
  const roles = catalog.roles.map(({ routing, ...role }) => ({
    ...role,
    routing: { ...routing, examples: keep(routing.examples) },
  }));
  const rest = { ...catalog, roles, outOfScope: keep(catalog.outOfScope) };
  return {
    catalog: rest,
    lessons: lessonsOf(rest),
    lines: linesOf(rest),
    questions: shuffled(tests.map(({ text, role }) => ({ text, role }))),
  };
}

function examplesOf({ roles, outOfScope }) {
  const lessonOf = (role) => (example) => ({ text: example.text, role, example });
  return [
    ...roles.flatMap(({ slug, routing }) => routing.examples.map(lessonOf(slug))),
    ...outOfScope.map(lessonOf(null)),
  ];
}

/** A question that stands anywhere else as well is no test: it would have been seen after all. */
function testsOf(lessons) {
  const times = new Map();
  for (const { text } of lessons) times.set(key(text), (times.get(key(text)) ?? 0) + 1);
  const fit = lessons.filter(({ text }) => times.get(key(text)) === 1);
  const owners = [...new Set(fit.map(({ role }) => role))];
  return owners.flatMap((owner) =>
    fit.filter(({ role }) => role === owner).filter((_, index) => index % EVERY === EVERY - 1),
  );
}

const key = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What nobody owns is there for the engines as well, as lines of nobody. */
function linesOf({ roles, outOfScope }) {
  return [
    ...roles.flatMap(passagesOf).map(({ text, role }) => ({ text, role: role.slug })),
    ...outOfScope.map(({ text }) => ({ text, role: null })),
  ];
}

/** Neighbours were often written together, so an engine that has time for some questions only must not get the first ones. */
function shuffled(list) {
  const dice = createDice(1);
  return list
    .map((item) => ({ item, place: dice.roll() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

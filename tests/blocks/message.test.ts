import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { type Question, SECTIONS } from '../../src/answers/question.ts';
import { privateMessage, publicMessage, sharedMessage } from '../../src/blocks/answers/message.ts';
import { decodeQuestion, encodeQuestion } from '../../src/blocks/answers/question-value.ts';
import type { Role } from '../../src/catalog/role.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aFramework, aLibrary, aRole, sampleLibrary } from '../helpers/roles.ts';
import { runs } from '../helpers/runs.ts';

const source = fc.record({ path: nasty, line: fc.nat() });
const statement = fc.record({ text: nasty, source });
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some);
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 30 });

const roleFacts: fc.Arbitrary<Partial<Role> & { name: string }> = fc.record({
  name: nasty,
  mission: maybe(statement),
  summary: maybe(statement),
  properties: few(fc.record({ name: nasty, value: nasty, source })),
  responsibilities: few(fc.record({ title: nasty, primary: fc.boolean(), metric: maybe(nasty), source })),
  capabilities: few(fc.record({ name: nasty, level: maybe(nasty), details: maybe(nasty), source })),
  artifacts: few(fc.record({ name: nasty, type: maybe(nasty), source })),
  interactions: few(
    fc.record({ verb: nasty, role: nasty, frequency: maybe(nasty), notes: maybe(nasty), source }),
  ),
  skills: few(fc.record({ area: nasty, statements: few(statement), source })),
  principles: few(fc.record({ title: nasty, text: nasty, source })),
  ownership: few(fc.record({ area: nasty, text: nasty, source })),
  collaborations: few(fc.record({ with: nasty, text: nasty, source })),
  frameworks: fc.array(
    fc.record({
      title: nasty,
      levels: fc.integer({ min: 1, max: 40 }),
      source,
      topics: fc.array(
        fc.record({
          name: nasty,
          title: nasty,
          source,
          levels: fc.array(
            fc.record({
              level: fc.integer({ min: 1, max: 12 }),
              criteria: fc.array(statement, { maxLength: 15 }),
              examples: fc.array(
                fc.record({ criterion: statement, examples: fc.array(statement, { maxLength: 4 }) }),
                { maxLength: 4 },
              ),
              source,
            }),
            { maxLength: 6 },
          ),
        }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 2 },
  ),
});

const roles = fc
  .array(roleFacts, { minLength: 2, maxLength: 5 })
  .map((list) => list.map((facts, index) => aRole({ ...facts, slug: `role-${index}` })));

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.constantFrom<Question>(
    { kind: 'help' },
    { kind: 'greeting' },
    { kind: 'role', role: 'role-0' },
    { kind: 'role', role: 'gone' },
    { kind: 'rule', typed: 'are two quotes enough?' },
    {
      kind: 'verdict',
      role: 'role-0',
      towards: null,
      thing: 'tea',
      besides: '',
      isDenied: true,
      isRule: true,
    },
    { kind: 'who', thing: 'role-0, weekly', besides: '', dealing: { role: 'role-0', often: 1 / 7 } },
  ),
  fc.nat(60).map((from): Question => ({ kind: 'list', from })),
  fc
    .record({ section: fc.constantFrom(...SECTIONS), from: fc.nat(40) })
    .map((it): Question => ({ kind: 'section', role: 'role-0', ...it })),
  fc
    .array(fc.integer({ min: -1, max: 14 }), { maxLength: 3 })
    .map((levels): Question => ({ kind: 'levels', role: 'role-0', levels, topic: null, from: 0 })),
  fc.constant<Question>({ kind: 'compare', roles: ['role-0', 'role-1'] }),
  nasty.map((typed): Question => ({ kind: 'route', typed })),
  nasty.map(
    (typed): Question => ({
      kind: 'choose',
      typed,
      options: [
        { kind: 'role', role: 'role-0' },
        { kind: 'role', role: 'role-1' },
      ],
    }),
  ),
);

describe('every answer is a message that Slack takes', () => {
  test('whatever the documents say and whatever is asked', () => {
    fc.assert(
      fc.property(
        roles,
        question,
        fc.constantFrom('brief' as const, 'full' as const),
        (catalog, asked, length) => {
          const answer = createAnswerer(() => aLibrary(...catalog)).answer(asked, length);
          for (const message of [
            privateMessage(answer),
            publicMessage(answer),
            sharedMessage(answer, 'U1'),
          ]) {
            expect(validateMessage(message)).toEqual([]);
            expect(message.text.length).toBeLessThanOrEqual(4000);
          }
        },
      ),
      { numRuns: runs(50) },
    );
  });

  test('whatever a person types', () => {
    const library = sampleLibrary();
    const answerer = createAnswerer(() => library);
    fc.assert(
      fc.property(nasty, (typed) => {
        expect(validateMessage(privateMessage(answerer.ask(typed, 'full', null)))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('nothing in the text of a message can act as a mention', () => {
    fc.assert(
      fc.property(roles, (catalog) => {
        const answer = createAnswerer(() => aLibrary(...catalog)).answer(
          { kind: 'role', role: 'role-0' },
          'full',
        );
        expect(JSON.stringify(publicMessage(answer))).not.toMatch(/<[!@#]/);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('length', () => {
  test('a ladder of forty levels, a role of two hundred duties and a list of a thousand roles fit', () => {
    const grid = Object.fromEntries(
      Array.from({ length: 12 }, (_, topic) => [`topic${topic}`, { 1: Array(40).fill('word '.repeat(60)) }]),
    );
    const source = { path: 'a.md', line: 1 };
    const responsibilities = Array.from({ length: 200 }, (_, n) => ({
      title: `Duty ${n} `.repeat(20),
      primary: false,
      metric: 'm'.repeat(900),
      source,
    }));
    const big = aRole({
      name: 'Big',
      slug: 'big',
      frameworks: [aFramework('Long', 40, grid)],
      responsibilities,
    });
    const many = Array.from({ length: 1000 }, (_, n) =>
      aRole({ name: `Role number ${n} `.repeat(5), slug: `r${n}`, group: `Group ${n % 60}` }),
    );
    const library = aLibrary(big, ...many);
    const answerer = createAnswerer(() => library);
    const asked: Question[] = [
      { kind: 'levels', role: 'big', levels: [], topic: null, from: 0 },
      { kind: 'levels', role: 'big', levels: [1], topic: null, from: 0 },
      { kind: 'role', role: 'big' },
      { kind: 'section', role: 'big', section: 'responsibilities', from: 0 },
      { kind: 'list', from: 0 },
      { kind: 'list', from: 960 },
    ];
    for (const one of asked) {
      const message = privateMessage(answerer.answer(one, 'full'));
      expect(validateMessage(message)).toEqual([]);
      expect(JSON.stringify(message.blocks).length).toBeLessThan(30_000);
    }
  });
});

describe('buttons', () => {
  test('carry their question there and back', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const value = encodeQuestion(asked);
        if (value !== null) expect(decodeQuestion(value)).toEqual(asked);
      }),
    );
  });

  test.each([
    undefined,
    '',
    'not json',
    '{}',
    '{"kind":"role"}',
    '[]',
    'null',
    '{"kind":"section","role":"x","section":"salary","from":0}',
  ])('a value nobody understands (%s) leads to the help', (value) =>
    expect(decodeQuestion(value)).toEqual({ kind: 'help' }),
  );
});

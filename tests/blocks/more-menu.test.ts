import { expect, test } from 'vitest';
import type { Choice } from '../../src/answers/page/page.ts';
import type { Question } from '../../src/answers/question.ts';
import { decodeMore, moreMenu } from '../../src/blocks/answers/more-menu.ts';
import { messagesIn } from '../../src/messages/messages.ts';

const QUESTIONS: readonly Question[] = [
  { kind: 'help' },
  { kind: 'list', from: 40 },
  { kind: 'role', role: 'baker' },
  { kind: 'section', role: 'baker', section: 'metrics', from: 12 },
  { kind: 'levels', role: 'baker', levels: [], topic: null, from: 0 },
  { kind: 'levels', role: 'baker', levels: [3, 4], topic: 'Dough & Ovens', from: 2 },
  { kind: 'compare', roles: ['baker', 'cook'] },
];
const choice = (question: Question): Choice => ({ label: question.kind, question });
const valuesOf = (choices: readonly Choice[], wrong: Question | null = null) =>
  moreMenu(choices, wrong, messagesIn('en').buttons).menu?.options?.map(({ value }) => value) ?? [];

test.each(QUESTIONS)('what is chosen in the menu is what was offered: %j', (question) => {
  const [value] = valuesOf([choice(question)]);
  expect(decodeMore(value)).toEqual({ what: 'ask', question });
});

test('that an answer is wrong is said about the lines that were shown', () => {
  const question: Question = { kind: 'section', role: 'baker', section: 'skills', from: 12 };
  expect(valuesOf([], question).map(decodeMore)).toEqual([{ what: 'wrong', question }]);
});

test('a question that does not fit into a menu is left for a button', () => {
  const long = choice({ kind: 'role', role: 'x'.repeat(90) });
  const barred = choice({ kind: 'role', role: 'a|b' });
  const { menu, left } = moreMenu([long, choice({ kind: 'help' }), barred], null, messagesIn('en').buttons);
  expect(left).toEqual([long, barred]);
  expect(menu?.options).toHaveLength(1);
});

test.each([undefined, '', 'ask', 'ask|nonsense|x', 'ask|section|baker|secrets|0', 'ask|levels|baker|one|0|'])(
  'a value that nobody can read any more leads to the help: %j',
  (value) => expect(decodeMore(value).question).toEqual({ kind: 'help' }),
);

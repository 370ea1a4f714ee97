import { expect, test } from 'vitest';
import { repeatedQuestions } from '../../src/care/repeated.ts';
import { aVerdict } from '../store/care.contract.ts';

const missed = (question: string | null, at: number) =>
  aVerdict({ kind: 'nothing', role: null, question, at });
const correction = (text: string, at: number, more = {}) => ({
  ...{ request: 'R1', text, at, isPublic: true, state: 'open' },
  ...more,
});

test('the same words count together, whatever their case, punctuation and endings', () => {
  const found = repeatedQuestions(
    [missed('Who waters the plants?', 1), missed('who water the plant!!', 2), missed('Who pays?', 3)],
    [],
  );
  expect(found).toEqual([
    { id: expect.stringMatching(/^T[0-9A-F]{11}$/), text: 'who water the plant!!', times: 2 },
  ]);
});

test('requests that were corrected count along, but not those from private places', () => {
  const once = [missed('who feeds the cat', 1)];
  expect(repeatedQuestions(once, [correction('Who feeds the cat?', 2)])).toHaveLength(1);
  expect(repeatedQuestions(once, [correction('Who feeds the cat?', 2, { isPublic: false })])).toEqual([]);
});

test('neither helpful answers, nor questions that were not sent along, nor texts without words', () => {
  const helpful = { ...missed('who bakes', 1), helpful: true };
  expect(repeatedQuestions([helpful, helpful, missed(null, 1), missed(null, 2)], [])).toEqual([]);
  expect(repeatedQuestions([missed('?!', 1), missed('…', 2)], [])).toEqual([]);
});

test('what was taught is settled, until it is asked again', () => {
  const asked = [missed('who bakes', 1), missed('who bakes', 2)];
  const [question] = repeatedQuestions(asked, []);
  const taught = correction('Who bakes?', 5, { request: question?.id ?? '', isTaught: true });
  expect(repeatedQuestions(asked, [taught])).toEqual([]);
  expect(repeatedQuestions([...asked, missed('who bakes', 6)], [taught])).toHaveLength(1);
});

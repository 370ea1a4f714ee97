import { describe, expect, test } from 'vitest';
import { createRouter, likelyOwner, trainRouter } from '../../../src/search/router/router.ts';
import { aRole } from '../../helpers/roles.ts';

/** Their documents share no word with what is asked below. */
const catalog = {
  roles: [
    aRole({ name: 'Montagekoordination' }),
    aRole({ name: 'HR Adviser' }),
    aRole({ name: 'Stables Manager' }),
    aRole({ name: 'Credit Controller' }),
  ],
  problems: [],
  outOfScope: [],
  reviews: new Map(),
  owned: [],
  fallbackChannel: null,
};

describe('what is asked at work and what is said every day', () => {
  const router = createRouter(catalog);

  test.each([
    ['my payslip is wrong', 'hr-adviser'],
    ['my boss shouts at me', 'hr-adviser'],
    ['pregnant, what do I have to do', 'hr-adviser'],
    ['wann kommt mein Gehalt', 'hr-adviser'],
    ['a shop has not paid since november', 'credit-controller'],
    ['box 14 has no straw', 'stables-manager'],
  ])('"%s" has an owner, though it is short and plain', (text, owner) => {
    expect(likelyOwner(router.route(text))?.role).toBe(owner);
  });

  test.each([
    'who fancies a curry tonight',
    'my cat had kittens',
    'great weekend everyone?',
    'which film should I watch',
    'haha, so true',
    'wer hat Lust auf Kegeln',
    'schönes Wochenende',
  ])('"%s" has none', (text) => {
    expect(likelyOwner(router.route(text))).toBeNull();
  });

  test('what the company says that nobody owns, nobody owns', async () => {
    const text = 'the sauna on the roof is cold again';
    const outOfScope = [text, 'when does the sauna open'].map((text, line) => ({
      text,
      source: { path: 'out-of-scope.yml', line },
    }));
    expect(likelyOwner((await trainRouter({ ...catalog, outOfScope })).route(text))).toBeNull();
  });
});

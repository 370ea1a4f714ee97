import { describe, expect, it } from 'vitest';
import { freshness, withConfirmed } from '../../src/catalog/dates/freshness.ts';
import { overdueByOwner, reviewProblems } from '../../src/catalog/dates/overdue.ts';
import { ownerKind } from '../../src/catalog/owned/owner-kind.ts';
import type { Review } from '../../src/formats/routing/review-fields.ts';

const review = (given: Partial<Review> = {}): Review => {
  const document = given.document ?? 'a.md';
  const source = { path: document, line: 3 };
  return { document, reviewed: '2026-01-31', every: 30, owner: null, source, ...given };
};
const catalogOf = (...reviews: readonly Review[]) => ({
  reviews: new Map(reviews.map((one) => [one.document, one])),
});

describe('how a document stands', () => {
  it.each([
    ['2026-01-30', 'fresh', 0],
    ['2026-01-31', 'fresh', 0],
    ['2026-02-26', 'fresh', 26],
    ['2026-02-27', 'due', 27],
    ['2026-03-02', 'due', 30],
    ['2026-03-03', 'overdue', 31],
    ['2028-03-03', 'overdue', 762],
  ])('on %s is %s, %i days old', (today, state, age) => {
    expect(freshness(review(), today)).toEqual({ state, age, dueOn: '2026-03-02' });
  });

  it('has two weeks of notice at most, and none where it is looked at every week', () => {
    const yearly = review({ every: 365 });
    expect(freshness(yearly, '2027-01-16')?.state).toBe('fresh');
    expect(freshness(yearly, '2027-01-17')?.state).toBe('due');
    expect(freshness(review({ every: 7 }), '2026-02-06')?.state).toBe('fresh');
    expect(freshness(review({ every: 7 }), '2026-02-07')?.state).toBe('due');
  });

  it('is never overdue where nobody asks for reviews, and unknown where there was none', () => {
    expect(freshness(review({ every: null }), '2036-01-31')).toEqual({
      state: 'fresh',
      age: 3652,
      dueOn: null,
    });
    expect(freshness(review({ reviewed: null }), '2036-01-31')).toBeNull();
  });

  it('counts from the day somebody said "still right", if that is later', () => {
    const { reviews } = catalogOf(review(), review({ document: 'b.md' }), review({ document: 'c.md' }));
    const confirmed = new Map([
      ['a.md', '2026-03-01'],
      ['b.md', '2025-03-01'],
      ['gone.md', '2026-03-01'],
    ]);
    expect([...withConfirmed(reviews, confirmed).values()].map(({ reviewed }) => reviewed)).toEqual([
      '2026-03-01',
      '2026-01-31',
      '2026-01-31',
    ]);
  });
});

describe('what is overdue', () => {
  const catalog = catalogOf(
    review({ document: 'late.md', owner: '@Ann' }),
    review({ document: 'later.md', owner: '@ann', reviewed: '2025-01-31' }),
    review({ document: 'nobody.md' }),
    review({ document: 'bob.md', owner: '#bobs' }),
    review({ document: 'fresh.md', owner: '@ann', reviewed: '2026-06-01' }),
  );

  it('is given by owner, longest overdue first, and what nobody owns last', () => {
    const owned = overdueByOwner(catalog, '2026-06-02').map(({ owner, documents }) => [
      owner,
      documents.map(({ review: { document }, since }) => `${document} ${since}`),
    ]);
    expect(owned).toEqual([
      ['#bobs', ['bob.md 2026-03-02']],
      ['@ann', ['later.md 2025-03-02', 'late.md 2026-03-02']],
      [null, ['nobody.md 2026-03-02']],
    ]);
  });

  it('is a warning where the day stands', () => {
    const [first, second] = reviewProblems(catalog, '2026-06-02');
    expect(first).toEqual({
      path: 'later.md',
      line: 3,
      severity: 'warning',
      rule: 'overdue-review',
      message:
        'later.md has been overdue for review since 2 March 2025. It belongs to @ann. Read it, correct what has changed, and write "reviewed: 2026-06-02".',
    });
    expect(second?.message).toContain('since 2 March. It belongs to #bobs.');
    expect(reviewProblems(catalog, '2026-06-02').map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Nobody is named as its owner.'),
    );
  });

  it('does not hide behind a day that has not come yet', () => {
    expect(reviewProblems(catalogOf(review({ reviewed: '2062-01-31' })), '2026-06-02')).toMatchObject([
      {
        rule: 'future-review',
        message:
          'a.md is said to be reviewed on 2062-01-31, a day that has not come yet. Write the day on which somebody last found it right.',
      },
    ]);
  });
});

it.each([
  ['#docs', 'channel'],
  ['C0123ABCD', 'channel'],
  ['U0123ABCD', 'user'],
  ['S0123ABCD', 'usergroup'],
  ['@ann', 'handle'],
  ['ann@example.com', 'email'],
  ['Ann Lee', 'name'],
])('%s is reached as a %s', (owner, kind) => {
  expect(ownerKind(owner)).toBe(kind);
});

import { expect, test } from 'vitest';
import type { Verdict } from '../../src/care/feedback.ts';
import type { Store } from '../../src/store/store.ts';

export const aVerdict = (given: Partial<Verdict> = {}): Verdict => ({
  kind: 'route',
  role: 'baker',
  section: null,
  levels: [],
  helpful: false,
  reason: null,
  words: '',
  question: null,
  at: 5,
  ...given,
});

/** What every store does with what keeps documents good; `stores` gives several handles on one database. */
export function testCare(store: () => Store, openAnother: () => Promise<Store>): void {
  test('feedback comes back as it was given, oldest first, from a time on', async () => {
    const late = aVerdict({
      kind: 'levels',
      section: 'skills',
      levels: [3, 4],
      reason: 'wrong-facts',
      words: 'Zażółć\n🍞',
      question: 'who bakes?',
      at: 9,
    });
    await store().feedback.put('M2', late);
    await store().feedback.put('M1', aVerdict({ at: 4, helpful: true }));
    expect(await store().feedback.since(0)).toEqual([aVerdict({ at: 4, helpful: true }), late]);
    expect(await store().feedback.since(5)).toEqual([late]);
  });

  test('of two verdicts under one mark the later one stays, whichever arrives last', async () => {
    const why = aVerdict({ at: 7, reason: 'other', words: 'no' });
    await store().feedback.put('M1', aVerdict({ at: 5, helpful: true }));
    await store().feedback.put('M1', why);
    await store().feedback.put('M1', aVerdict({ at: 6 }));
    expect(await store().feedback.since(0)).toEqual([why]);
  });

  test('feedback is forgotten after a year', async () => {
    const year = 365 * 24 * 60 * 60_000;
    await store().feedback.put('M1', aVerdict({ at: 5 }));
    await store().feedback.put('M2', aVerdict({ at: 6 }));
    await store().tidy(year + 6);
    expect(await store().feedback.since(0)).toEqual([aVerdict({ at: 6 })]);
  });

  test('a review keeps day and person, the later word, and what it knows of reminders', async () => {
    const { reviews } = store();
    await reviews.remind(['a.md', 'b.md'], 3);
    await reviews.confirm('a.md', '2026-11-21', 'UANN', 8);
    await reviews.confirm('a.md', '2026-11-20', 'USAM', 7);
    await reviews.confirm('c.md', '2026-11-22', 'UANN', 9);
    await reviews.remind([], 9);
    expect(await reviews.list()).toEqual([
      { document: 'a.md', reviewed: '2026-11-21', reviewer: 'UANN', remindedAt: 3 },
      { document: 'b.md', reviewed: null, reviewer: null, remindedAt: 3 },
      { document: 'c.md', reviewed: '2026-11-22', reviewer: 'UANN', remindedAt: null },
    ]);
    await reviews.remind(['b.md'], null);
    expect((await reviews.list())[1]?.remindedAt).toBeNull();
  });

  test('of several who replace a snapshot, one does', async () => {
    const others = [store(), await openAnother(), await openAnother()];
    const replace = (before: number | null, content: string, at: number) =>
      Promise.all(others.map(({ snapshots }) => snapshots.replace('baker', before, content, at)));
    expect((await replace(null, '{"a":1}', 5)).filter(Boolean)).toHaveLength(1);
    expect((await replace(5, '{"a":2}', 6)).filter(Boolean)).toHaveLength(1);
    expect(await replace(5, '{"a":3}', 7)).toEqual([false, false, false]);
    expect(await store().snapshots.list()).toEqual(new Map([['baker', { content: '{"a":2}', at: 6 }]]));
  });
}

import { expect, test } from 'vitest';
import type { Criterion } from '../../src/growth/criterion.ts';
import type { Store } from '../../src/store/store.ts';

export const aCriterion = (given: Partial<Criterion> = {}): Criterion => ({
  key: 'K1',
  role: 'baker',
  roleName: 'Baker',
  topic: 'dough',
  topicTitle: 'Dough',
  level: 2,
  text: 'Kneads by hand',
  ...given,
});

/** What every store does with growth sheets; `stores` gives several handles on one database. */
export function testGrowth(store: () => Store, openAnother: () => Promise<Store>): void {
  const sheet = (person = 'UANN') => store().growth.read(person);
  const entry = async (person = 'UANN') => (await sheet(person)).entries.get('K1');

  test('of somebody who has noted nothing is empty', async () => {
    expect(await sheet()).toEqual({ aim: null, entries: new Map(), unreadable: 0 });
  });

  test('keeps ticks, evidence and the aim, with the words that the criterion had', async () => {
    const criterion = aCriterion({ text: 'Zażółć 面包 🍞 “\u202e”' });
    await store().growth.tick('UANN', criterion, true, 1);
    await store().growth.note('UANN', criterion, 'Baked 300 loaves\n🍞', 2);
    await store().growth.aimFor('UANN', { role: 'baker', level: 3 }, 3);
    expect(await sheet()).toEqual({
      aim: { role: 'baker', level: 3 },
      entries: new Map([['K1', { criterion, isTicked: true, evidence: 'Baked 300 loaves\n🍞' }]]),
      unreadable: 0,
    });
  });

  test('keeps evidence without a tick, a tick without evidence, and nothing of what was taken back', async () => {
    await store().growth.note('UANN', aCriterion(), 'Baked', 1);
    expect(await entry()).toMatchObject({ isTicked: false, evidence: 'Baked' });
    await store().growth.tick('UANN', aCriterion(), true, 1);
    await store().growth.note('UANN', aCriterion(), '', 2);
    expect(await entry()).toMatchObject({ isTicked: true, evidence: '' });
    await store().growth.tick('UANN', aCriterion(), false, 2);
    expect((await sheet()).entries.size).toBe(0);
  });

  test('follows the later of two clicks, whichever arrives last', async () => {
    const other = await openAnother();
    await other.growth.tick('UANN', aCriterion(), false, 20);
    await store().growth.tick('UANN', aCriterion(), true, 10);
    expect(await entry()).toBeUndefined();
    await store().growth.note('UANN', aCriterion(), 'first', 15);
    await other.growth.note('UANN', aCriterion(), 'second', 16);
    await store().growth.tick('UANN', aCriterion(), true, 21);
    expect(await entry()).toMatchObject({ isTicked: true, evidence: 'second' });
  });

  test('loses nothing when two windows write at once', async () => {
    const other = await openAnother();
    const keys = Array.from({ length: 8 }, (_, n) => aCriterion({ key: `K${n}` }));
    await Promise.all(
      keys.flatMap((criterion, n) => [
        (n % 2 ? store() : other).growth.tick('UANN', criterion, true, 1),
        (n % 2 ? other : store()).growth.note('UANN', criterion, `deed ${n}`, 1),
      ]),
    );
    const { entries } = await sheet();
    expect([...entries.values()].filter(({ isTicked }) => isTicked)).toHaveLength(8);
    expect(entries.get('K7')?.evidence).toBe('deed 7');
  });

  test('is one for each person, and forgetting one leaves the others', async () => {
    for (const person of ['UANN', 'UBEN']) await store().growth.note(person, aCriterion(), person, 1);
    await store().growth.forget('UANN');
    expect((await sheet()).entries.size).toBe(0);
    expect(await entry('UBEN')).toMatchObject({ evidence: 'UBEN' });
    await store().growth.note('UANN', aCriterion(), 'anew', 0);
    expect(await entry()).toMatchObject({ evidence: 'anew' });
  });

  test('is kept as long as its person uses it or the Home tab, and then forgotten whole', async () => {
    const now = 900_000; // the clock of the store stands at 0
    const keep = 1_000_000;
    for (const person of ['UANN', 'UBEN', 'UCAT'])
      await store().growth.note(person, aCriterion(), person, -200_000);
    await store().growth.tick('UANN', aCriterion({ key: 'other' }), true, now);
    await store().preferences.declare('UBEN', 'platform-engineer', 3, false);
    await store().tidy(now, keep);
    expect(await entry('UANN')).toMatchObject({ evidence: 'UANN' });
    expect(await entry('UBEN')).toMatchObject({ evidence: 'UBEN' });
    expect(await entry('UCAT')).toBeUndefined();
    await store().tidy(now + 2 * keep, keep);
    expect(await entry('UANN')).toBeUndefined();
    expect(await store().preferences.of('UBEN')).toMatchObject({ role: null });
  });
}

import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';

/** What every store does with what people say of themselves. */
export function testPreferences(store: () => Store): void {
  const of = (person = 'UANN') => store().preferences.of(person);

  test('of somebody who has said nothing are empty', async () => {
    expect(await of()).toEqual({ role: null, level: null, isPublic: false, page: null });
  });

  test('keep role and level apart from the page, and people apart from each other', async () => {
    await store().preferences.goTo('UANN', '{"kind":"start"}', 1);
    await store().preferences.declare('UANN', 'bäcker-面包', 3, false);
    await store().preferences.declare('UBEN', 'miller', null, false);
    expect(await of()).toMatchObject({ role: 'bäcker-面包', level: 3, page: '{"kind":"start"}' });
    expect(await of('UBEN')).toMatchObject({ role: 'miller', level: null, page: null });
    await store().preferences.declare('UANN', 'miller', null, false);
    expect(await of()).toMatchObject({ role: 'miller', level: null, page: '{"kind":"start"}' });
  });

  test('show a role to others only as long as the person wants it', async () => {
    const { preferences } = store();
    await preferences.declare('UANN', 'baker', 3, true);
    await preferences.declare('UBEN', 'miller', 3, false);
    await preferences.goTo('UCID', 'page', 1);
    expect(await of()).toMatchObject({ role: 'baker', isPublic: true });
    expect(await Promise.all(['UANN', 'UBEN', 'UCID', 'UDEE'].map(preferences.shown))).toEqual([
      'baker',
      null,
      null,
      null,
    ]);
    await preferences.declare('UANN', 'baker', 3, false);
    expect(await preferences.shown('UANN')).toBeNull();
    await preferences.declare('UANN', 'baker', 3, true);
    await preferences.forget('UANN');
    expect(await preferences.shown('UANN')).toBeNull();
  });

  test('keep the page of the later move, whichever arrives last', async () => {
    const microseconds = 1_772_531_337_123_456;
    await store().preferences.goTo('UANN', 'later', microseconds + 1);
    await store().preferences.goTo('UANN', 'earlier', microseconds);
    expect((await of()).page).toBe('later');
    await store().preferences.goTo('UANN', 'latest', microseconds + 2);
    expect((await of()).page).toBe('latest');
  });

  test('are gone once they are forgotten', async () => {
    await store().preferences.declare('UANN', 'baker', 3, false);
    await store().preferences.declare('UBEN', 'baker', 4, false);
    await store().preferences.goTo('UANN', 'page', 9);
    await store().preferences.forget('UANN');
    expect(await of()).toEqual({ role: null, level: null, isPublic: false, page: null });
    expect((await of('UBEN')).level).toBe(4);
    await store().preferences.goTo('UANN', 'earlier', 1);
    expect((await of()).page).toBe('earlier');
  });
}

import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database/database.ts';
import { PERSONAL_DATA } from '../../src/store/people/personal-data.ts';
import type { Store } from '../../src/store/store.ts';
import { aVerdict } from './care.contract.ts';
import { aCriterion } from './growth.contract.ts';
import { anEvent, change, put } from './store.contract.ts';

const ANN = 'U0ANN';
const BEN = 'U0BEN';

export function testPeople(store: () => Store, openDatabase: () => Promise<Database>): void {
  /** Every row of every table, as text. */
  async function everything(): Promise<string> {
    const database = await openDatabase();
    const rows: unknown[] = [];
    for (const table of Object.keys(PERSONAL_DATA) as (keyof typeof PERSONAL_DATA)[])
      rows.push(await database.read((sql) => sql.selectFrom(table).selectAll().execute()));
    await database.close();
    return JSON.stringify(rows);
  }

  /** Whatever Rolecall can keep of both: each asks, and the other does all that can be done. */
  async function liveTogether(): Promise<void> {
    const { requests, preferences, growth, feedback, reviews, leases } = store();
    for (const [asker, other] of [
      [ANN, BEN],
      [BEN, ANN],
    ] as const) {
      const id = `R${asker}`;
      const said = `words of ${asker}`;
      await put(store(), { id, asker, text: said, channel: 'C1', cardTs: '1.1' }, [
        { kind: 'reply', reply: { kind: 'added', by: asker, text: said } },
      ]);
      const card = { kind: 'passed', by: other, roleName: 'QA', reason: `words of ${other}` } as const;
      await requests.change(id, 1, {
        patch: { state: 'waiting', claimant: other, question: `words of ${other}` },
        event: anEvent({
          request: id,
          key: `ask ${id}`,
          kind: 'asked',
          actor: other,
          detail: `words of ${other}`,
        }),
        errands: [
          { kind: 'note', note: { kind: 'asked', by: other, question: `words of ${other}` } },
          { kind: 'card', hop: 1, note: card },
          { kind: 'reply', reply: { kind: 'reopened', by: asker, lastClaimant: other } },
        ],
        correction: {
          request: id,
          text: said,
          role: 'qa',
          instead: null,
          isPublic: true,
          at: 1,
          state: 'open',
        },
      });
      await put(store(), { id: `${id}-closed`, asker, state: 'resolved', claimant: other, closedAt: 5 });
      await preferences.declare(asker, 'platform-engineer', 3, false);
      await growth.note(asker, aCriterion(), said, 1);
      await growth.aimFor(asker, { role: 'platform-engineer', level: 4 }, 1);
      await feedback.put(`mark of an answer ${asker.slice(2, 3)}`, aVerdict());
      await reviews.confirm(`of-${asker.slice(2, 3)}.md`, '2026-01-01', asker, 1);
      await leases.take(`review ${asker.toLowerCase()}`, 0, Number.MAX_SAFE_INTEGER);
    }
  }

  describe('what is kept of people', () => {
    test('is known for every column that there is', async () => {
      const database = await openDatabase();
      const tables = await database.read((sql) => sql.introspection.getTables());
      await database.close();
      const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      const found = Object.fromEntries(
        tables.map(({ name, columns }) => [name, columns.map((column) => camel(column.name)).sort()]),
      );
      const known = Object.fromEntries(
        Object.entries(PERSONAL_DATA).map(([name, columns]) => [name, Object.keys(columns).sort()]),
      );
      expect(known).toEqual(found);
    });

    test('is given to them, from every table that knows them', async () => {
      await liveTogether();
      const kept = await store().people.of(ANN);
      expect(kept.asked.map(({ request }) => request.id).sort()).toEqual([`R${ANN}`, `R${ANN}-closed`]);
      expect(kept.asked.flatMap(({ events }) => events).length).toBeGreaterThanOrEqual(3);
      expect(kept.did.map(({ request }) => request)).toContain(`R${BEN}`);
      expect(kept.claimed.map(({ id }) => id).sort()).toEqual([`R${BEN}`, `R${BEN}-closed`]);
      expect(kept.corrections).toHaveLength(1);
      expect(kept.preferences).toMatchObject({ role: 'platform-engineer', level: 3 });
      expect(kept.growth).toHaveLength(2);
      expect(kept.reviews.length).toBeGreaterThan(0);
      expect(JSON.stringify(kept)).not.toContain(`words of ${BEN}"},"id`); // the texts of others are theirs
      expect(await store().people.of('U0NOBODY')).toMatchObject({ asked: [], did: [], preferences: null });
    });

    test('is forgotten in every table, and the others keep theirs', async () => {
      await liveTogether();
      expect(await everything()).toMatch(new RegExp(`${ANN}.*words of ${ANN}`, 's'));
      const forgotten = await store().people.forget(ANN, 99);
      expect(forgotten).toMatchObject({ released: 2, preferences: 1, growth: 2 });
      expect(forgotten.requests.map(({ id }) => id)).toContain(`R${ANN}`);
      const left = await everything();
      expect(left).not.toContain(`words of ${ANN}`);
      expect(left).not.toMatch(new RegExp(ANN, 'i'));
      expect(left).toContain(`words of ${BEN}`);
      expect(await store().requests.find(`R${BEN}`)).toMatchObject({
        state: 'open',
        claimant: null,
        question: null,
        remindAt: 99,
      });
      expect(await store().requests.find(`R${BEN}-closed`)).toMatchObject({
        state: 'resolved',
        claimant: null,
      });
      expect((await store().preferences.of(BEN)).role).toBe('platform-engineer');
      expect((await store().errands.list(99)).some(({ kind }) => kind === 'card')).toBe(true);
      expect(await store().people.forget(ANN, 100)).toMatchObject({ requests: [], released: 0, growth: 0 });
      const after = await store().requests.find(`R${BEN}`);
      const again = change('click', { event: anEvent({ request: `R${BEN}`, key: 'click', actor: 'U9' }) });
      expect((await store().requests.change(`R${BEN}`, after?.version ?? 0, again)).kind).toBe('changed');
    });
  });
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog, type Log } from '../../src/log.ts';
import type { Errand, StoredErrand } from '../../src/requests/errands/errand.ts';
import type { ListPlace, Page } from '../../src/requests/figures/listing.ts';
import type { Correction } from '../../src/requests/moves/correction.ts';
import type { Request, RequestEvent } from '../../src/requests/request.ts';
import type { Change } from '../../src/requests/request-store.ts';
import { openDatabaseToInspect } from '../../src/store/open-database.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { aRequest } from '../helpers/requests.ts';
import { testCare } from './care.contract.ts';
import { testGrowth } from './growth.contract.ts';
import { testPeople } from './people.contract.ts';
import { testPreferences } from './preferences.contract.ts';
import { testTalk } from './talk.contract.ts';

export const quiet: Log = createLog(
  'error',
  () => {},
  () => new Date(0),
);

const SOON = 10_000;
const card: Errand = { kind: 'card', hop: 0, note: sent() };
const refresh: Errand = { kind: 'refresh', hop: 0, card: null };
const note: Errand = { kind: 'note', note: sent() };

function sent() {
  return { kind: 'sent', roleName: 'Security Engineer', backAt: null, zone: null } as const;
}

/** What happened to `request` at its creation or later; the key is unique unless it is given. */
export function anEvent(given: Partial<RequestEvent> & { key: string }): RequestEvent {
  return {
    request: 'R1',
    kind: 'submitted',
    at: 0,
    actor: 'U1',
    role: 'security-engineer',
    detail: null,
    ...given,
  };
}

export const change = (key: string, given: Partial<Change> = {}): Change => ({
  patch: {},
  event: anEvent({ key, kind: 'claimed' }),
  errands: [],
  ...given,
});

export async function put(store: Store, given: Partial<Request>, errands: readonly Errand[] = []) {
  const request = aRequest({ id: 'R1', ...given });
  const event = anEvent({ request: request.id, key: `${request.id} submitted`, at: request.createdAt });
  return store.requests.create(request, { event, errands });
}

const aCorrection = (given: Partial<Correction> = {}): Correction => ({
  request: 'R1',
  text: 'the build is red',
  role: 'platform-engineer',
  instead: 'security-engineer',
  isPublic: true,
  at: 5,
  state: 'open',
  ...given,
});

async function failing({ figures }: Store) {
  const pages = [];
  for await (const page of figures.failing()) pages.push(page);
  return pages.flat();
}

/** Takes and finishes all that is due; gives what it was, in order. */
const ids = ({ requests }: Page): string[] => requests.map(({ id }) => id);

/** All pages, from the first to the one behind which there is none. */
async function everyPage<P extends Page>(read: (after: ListPlace | null) => Promise<P>): Promise<P[]> {
  const pages = [await read(null)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await read(next));
  return pages;
}

async function drain({ requests }: Store, now: number): Promise<StoredErrand[]> {
  const taken: StoredErrand[] = [];
  for (;;) {
    const next = await requests.takeErrand(now, now + 1000);
    if (!next) return taken;
    taken.push(next);
    await requests.finishErrand(next);
  }
}

/** What every store does, whatever it is kept in. `newDatabase` gives the address of an empty database. */
export function describeStore(engine: string, newDatabase: () => Promise<string>): void {
  describe(`the store on ${engine}`, () => {
    let url: string;
    let store: Store;
    let clock: number;
    const others: Store[] = [];
    const openAnother = async () => {
      const other = await openStore(url, quiet, () => clock);
      others.push(other);
      return other;
    };

    beforeEach(async () => {
      clock = 0;
      url = await newDatabase();
      store = await openAnother();
    });
    afterEach(async () => {
      await Promise.all(others.splice(0).map((other) => other.close()));
    });

    describe('requests', () => {
      test('come back as they were given', async () => {
        const request = aRequest({
          id: 'R1',
          urgent: true,
          confidential: true,
          atFallback: true,
          visited: ['a', 'b'],
          link: 'https://a.slack.com/archives/C1/p1',
          origin: { channel: 'C9', threadTs: '1.2', messageTs: '1.3' },
          createdAt: 1_790_000_000_001,
          updatedAt: 1_790_000_000_002,
        });
        expect(await put(store, request)).toEqual(request);
        expect(await store.requests.find('R1')).toEqual(request);
        expect(await store.requests.find('R2')).toBeNull();
      });

      test.each([
        ['an emoji, a quote, a backslash and a line break', '😀 ’ " \\ \n %'],
        ['nothing', ''],
        ['a very long text', 'ä'.repeat(100_000)],
      ])('keep %s', async (_, text) => {
        await put(store, { text });
        expect((await store.requests.find('R1'))?.text).toBe(text);
      });

      test('have a sign where the text has what no database keeps', async () => {
        const damaged = { text: 'a\0b \ud83d c \udc00', link: '\0', question: '\ud83d\ude00' };
        const made = await put(store, damaged, [
          { kind: 'reply', reply: { kind: 'added', by: 'U1', text: 'a\0' } },
        ]);
        expect(made.text).toBe('a\ufffdb \ufffd c \ufffd');
        expect(await store.requests.find('R1')).toEqual(made);
        expect(made.question).toBe('😀');
        expect(await drain(store, SOON)).toHaveLength(1);
      });

      test('are listed newest first', async () => {
        await put(store, { id: 'R1', asker: 'U1', channel: 'C1', createdAt: 1 });
        await put(store, { id: 'R2', asker: 'U2', channel: 'C2', createdAt: 3, state: 'claimed' });
        await put(store, { id: 'R3', asker: 'U1', channel: 'C2', createdAt: 2 });
        const list = async (limit: number) => (await store.requests.list({ limit })).map(({ id }) => id);
        expect(await list(2)).toEqual(['R2', 'R3']);
        expect(await list(Number.MAX_SAFE_INTEGER)).toEqual(['R2', 'R3', 'R1']);
      });

      test('of one person come in pages: what is not closed, then what was resolved of late, newest first', async () => {
        const closed = { state: 'resolved', closedAt: 50 } as const;
        await put(store, { id: 'R1', asker: 'U1', createdAt: 1, state: 'waiting' });
        await put(store, { id: 'R2', asker: 'U1', createdAt: 9, ...closed });
        await put(store, { id: 'R3', asker: 'U1', createdAt: 8, ...closed, closedAt: 40 });
        await put(store, { id: 'R4', asker: 'U1', createdAt: 7, ...closed, state: 'cancelled' });
        await put(store, { id: 'R5', asker: 'U2', createdAt: 6 });
        await put(store, { id: 'R6', asker: 'U1', createdAt: 2 });
        await put(store, { id: 'R7', asker: 'U1', createdAt: 2 });
        await put(store, { id: 'R8', asker: 'U1', createdAt: 3, ...closed });
        const all = await everyPage(async (after) => store.requests.asked('U1', 40, { limit: 2, after }));
        expect(all.map(ids)).toEqual([['R7', 'R6'], ['R1', 'R2'], ['R8']]);
        expect(all.map(({ open, resolved }) => [open, resolved])).toEqual(Array(3).fill([3, 2]));
      });

      test('that are unfinished come by channel, first what nobody claimed, and what waits longest, with true totals', async () => {
        await put(store, { id: 'R1', channel: 'C1', createdAt: 4 });
        await put(store, { id: 'R2', channel: 'C1', createdAt: 1, state: 'claimed', claimant: 'U2' });
        await put(store, { id: 'R3', channel: 'C2', createdAt: 3, state: 'waiting' });
        await put(store, { id: 'R4', channel: 'C2', createdAt: 2, state: 'resolved', closedAt: 3 });
        await put(store, { id: 'R5', channel: 'C3', createdAt: 1 });
        await put(store, { id: 'R6', channel: null, createdAt: 1 });
        const loads = await store.requests.loads();
        expect(new Map(loads.map(({ channel, count }) => [channel, count]))).toEqual(
          new Map([
            ['C1', 2],
            ['C2', 1],
            ['C3', 1],
          ]),
        );
        const inPages = (channels: string[], limit: number) =>
          everyPage((after) => store.requests.unfinished(channels, { limit, after }));
        expect((await inPages(['C1', 'C2'], 9)).map(ids)).toEqual([['R3', 'R1', 'R2']]);
        expect((await inPages(['C1', 'C2'], 1)).map(ids)).toEqual([['R3'], ['R1'], ['R2']]);
        expect((await inPages([], 9)).map(ids)).toEqual([[]]);
      });

      test('that wait longest are never left out, whatever is claimed between two pages', async () => {
        const made = Array.from({ length: 60 }, (_, index) => `R${index + 10}`);
        for (const [index, id] of made.entries())
          await put(store, { id, channel: 'C1', createdAt: index >> 2 });
        const seen: string[] = [];
        await everyPage(async (after) => {
          const page = await store.requests.unfinished(['C1'], { limit: 7, after });
          seen.push(...ids(page));
          const [first] = page.requests;
          const patch = { state: 'claimed', claimant: 'U2' } as const;
          if (first && first.claimant === null)
            await store.requests.change(first.id, 1, {
              patch,
              errands: [],
              event: anEvent({ key: first.id, request: first.id }),
            });
          return page;
        });
        expect([...new Set(seen)].sort()).toEqual(made);
      });

      test('are made once, however often the same form is sent', async () => {
        const event = anEvent({ key: 'view V1' });
        const made = await Promise.all(
          ['R1', 'R2', 'R3'].map((id) =>
            store.requests.create(aRequest({ id }), {
              event: { ...event, request: id },
              errands: [card],
            }),
          ),
        );
        expect(new Set(made.map(({ id }) => id)).size).toBe(1);
        expect(await store.requests.list({ limit: 9 })).toEqual([made[0]]);
        expect(await drain(store, SOON)).toHaveLength(1);
      });
    });

    describe('a change', () => {
      test('writes what it names and nothing else, with its event', async () => {
        const before = await put(store, { text: 'help' });
        const event = anEvent({ key: 'click 1', kind: 'claimed', at: 7, actor: 'U2', detail: 'mine' });
        const written = await store.requests.change('R1', 1, {
          patch: { state: 'claimed', claimant: 'U2', atFallback: true, visited: ['x'] },
          event,
          errands: [],
        });
        const request = {
          ...before,
          state: 'claimed',
          claimant: 'U2',
          atFallback: true,
          visited: ['x'],
          version: 2,
          updatedAt: 7,
        };
        expect(written).toEqual({ kind: 'changed', request });
        expect(await store.requests.find('R1')).toEqual(request);
        expect((await store.requests.events('R1')).at(-1)).toEqual(event);
      });

      test.each<[string, unknown]>([
        ['an object', { a: 1 }],
        ['true', true],
        ['no number', Number.NaN],
        ['a symbol', Symbol('R1')],
      ])('that %s is to be bound to is refused, and all goes on', async (_, value) => {
        await put(store, {});
        await expect(store.requests.find(value as string)).rejects.toThrow('The database takes text');
        await expect(store.deliveries.isFirst(value as string, 1)).rejects.toThrow('The database takes text');
        expect(await store.requests.find('R1')).not.toBeNull();
      });

      test('of forty at once, one is made', async () => {
        await put(store, {});
        const other = await openAnother();
        const clicks = Array.from({ length: 40 }, (_, n) =>
          (n % 2 ? store : other).requests.change(
            'R1',
            1,
            change(`click ${n}`, { patch: { claimant: `U${n}` }, errands: [refresh] }),
          ),
        );
        const written = await Promise.all(clicks);
        const kinds = written.map(({ kind }) => kind).sort();
        expect(kinds).toEqual(['changed', ...Array(39).fill('outrun')]);
        const winner = written.findIndex(({ kind }) => kind === 'changed');
        expect(await store.requests.find('R1')).toMatchObject({ claimant: `U${winner}`, version: 2 });
        expect(await store.requests.events('R1')).toHaveLength(2);
        expect(await drain(store, SOON)).toHaveLength(1);
      });

      test('delivered again has no second effect, whatever the version is by now', async () => {
        await put(store, {});
        const click = change('click 1', { errands: [note] });
        expect((await store.requests.change('R1', 1, click)).kind).toBe('changed');
        expect((await store.requests.change('R1', 1, click)).kind).toBe('repeated');
        expect((await store.requests.change('R1', 2, click)).kind).toBe('repeated');
        expect((await store.requests.find('R1'))?.version).toBe(2);
        expect(await drain(store, SOON)).toHaveLength(1);
      });

      test('delivered twice at the same moment has one effect', async () => {
        await put(store, {});
        const other = await openAnother();
        const click = change('click 1', { errands: [note] });
        const written = await Promise.all([store, other].map((each) => each.requests.change('R1', 1, click)));
        expect(written.map(({ kind }) => kind).sort()).toEqual(['changed', 'repeated']);
      });

      test('of a request that is not there is outrun', async () => {
        expect((await store.requests.change('R9', 1, change('click 1'))).kind).toBe('outrun');
      });
    });

    describe('errands', () => {
      test('of a lane are done in order, and the lanes do not wait for each other', async () => {
        await put(store, {}, [card, note]);
        await store.requests.change('R1', 1, change('click 1', { errands: [refresh, note] }));
        const first = await store.requests.takeErrand(SOON, SOON + 1);
        const second = await store.requests.takeErrand(SOON, SOON + 1);
        expect([first?.errand.kind, second?.errand.kind].sort()).toEqual(['card', 'note']);
        expect(await store.requests.takeErrand(SOON, SOON + 1)).toBeNull();
        const ids = ['R1-1-0', 'R1-1-1', 'R1-2-0', 'R1-2-1'];
        const rest = await drain(store, SOON + 1);
        expect(rest.map(({ id }) => id).sort()).toEqual(ids);
        const cards = rest.filter(({ errand }) => errand.kind !== 'note').map(({ errand }) => errand);
        expect(cards).toEqual([card, refresh]);
      });

      test('that follow from one come before what was caused later', async () => {
        await put(store, {}, [card]);
        await store.requests.change('R1', 1, change('click 1', { errands: [refresh] }));
        const first = await store.requests.takeErrand(SOON, SOON + 1);
        if (!first) throw new Error('no errand');
        const follow: Errand = { kind: 'refresh', hop: 3, card: { channel: 'C1', ts: '1.1' } };
        await store.requests.finishErrand(first, { errands: [follow, note] });
        const rest = await drain(store, SOON);
        expect(rest.filter(({ errand }) => errand.kind !== 'note').map(({ errand }) => errand)).toEqual([
          follow,
          refresh,
        ]);
        expect(rest.map(({ id }) => id).sort()).toEqual(['R1-1-0-0', 'R1-1-0-1', 'R1-2-0']);
      });

      test('are each taken once, by whichever of several takers', async () => {
        for (let n = 0; n < 40; n++) await put(store, { id: `R${n}` }, [card]);
        const takers = [store, await openAnother(), await openAnother(), await openAnother()];
        const taken = await Promise.all(
          takers.map(async ({ requests }) => {
            const ids: string[] = [];
            for (;;) {
              const next = await requests.takeErrand(SOON, SOON + 1000);
              if (!next) return ids;
              ids.push(next.subject);
            }
          }),
        );
        // Of those who look for one at the same moment, all but one may be passed by: the last look finds what is left.
        const all = [...taken.flat(), ...(await drain(store, SOON)).map(({ subject }) => subject)];
        expect(all.toSorted()).toEqual(Array.from({ length: 40 }, (_, n) => `R${n}`).toSorted());
      });

      test('of a taker that died are the next one’s, who sees where it was going', async () => {
        await put(store, {}, [card]);
        const first = await store.requests.takeErrand(0, 1000);
        await store.requests.placeErrand(first?.id ?? '', 'C1');
        expect(await store.requests.takeErrand(999, 2000)).toBeNull();
        expect(await store.requests.takeErrand(1000, 2000)).toEqual({ ...first, place: 'C1', failures: 0 });
      });

      test('stay with a taker who says that they are at it; what was put back is nobody’s', async () => {
        await put(store, {}, [card]);
        await store.requests.takeErrand(0, 1000);
        await store.requests.keepErrand('R1-1-0', 3000);
        expect(await store.requests.takeErrand(1000, 2000)).toBeNull();
        await store.requests.postponeErrand('R1-1-0', 1500, null);
        await store.requests.keepErrand('R1-1-0', 9000);
        expect(await store.requests.takeErrand(1500, 2000)).toMatchObject({ failures: 0 });
      });

      test('that may have posted already are known by where, until they are finished', async () => {
        await put(store, {}, [card, note]);
        expect(await store.requests.waiting('R1')).toEqual([card]);
        const taken = await store.requests.takeErrand(0, 1000);
        const isKnown = (channel: string, ts: string) => store.requests.isBeingNoted(channel, ts);
        expect(await isKnown('C1', '5.000100')).toBe(false);
        await store.requests.placeErrand(taken?.id ?? '', 'C1');
        expect(await Promise.all([isKnown('C1', '5.000100'), isKnown('C2', '5.000100')])).toEqual([
          true,
          false,
        ]);
        if (taken) await store.requests.finishErrand(taken);
        expect(await isKnown('C1', '5.000100')).toBe(false);
      });

      test('put back wait until their time, and are failing if there was an error', async () => {
        await put(store, {}, [card]);
        await store.requests.takeErrand(0, 1000);
        await store.requests.postponeErrand('R1-1-0', 500, null);
        expect(await failing(store)).toEqual([]);
        expect(await store.requests.takeErrand(499, 1000)).toBeNull();
        expect(await store.requests.takeErrand(500, 1000)).toMatchObject({ failures: 0, lastError: null });
        await store.requests.postponeErrand('R1-1-0', 600, 'is_archived');
        expect(await store.requests.takeErrand(600, 1000)).toMatchObject({ failures: 1 });
        expect(await failing(store)).toMatchObject([
          { errand: card, lastError: 'is_archived', role: 'security-engineer', atFallback: false, hop: 0 },
        ]);
      });

      test('leave with the card the place of the card, and the version as it is', async () => {
        await put(store, { cardTs: null, channel: null }, [card]);
        const [done] = await takeAll(1);
        await store.requests.finishErrand(done, {
          card: { hop: 0, channel: 'C1', ts: '1.1', link: 'https://l' },
          event: anEvent({ key: 'R1-1-0 posted', kind: 'posted', at: 9 }),
        });
        expect(await store.requests.find('R1')).toMatchObject({
          channel: 'C1',
          cardTs: '1.1',
          link: 'https://l',
          version: 1,
        });
        expect((await store.requests.events('R1')).map(({ kind }) => kind)).toEqual(['submitted', 'posted']);
      });

      test('leave the card’s place alone once the request has moved on', async () => {
        await put(store, { cardTs: null, channel: null }, [card]);
        const [done] = await takeAll(1);
        await store.requests.change('R1', 1, change('click 1', { patch: { hop: 1 } }));
        await store.requests.finishErrand(done, { card: { hop: 0, channel: 'C1', ts: '1.1', link: null } });
        expect(await store.requests.find('R1')).toMatchObject({ channel: null, cardTs: null, hop: 1 });
      });

      test('finished by two have their effects once', async () => {
        await put(store, {}, [card]);
        const [done] = await takeAll(1);
        const follow = {
          patch: { atFallback: true, hop: 1 },
          event: anEvent({ key: 'R1-1-0 diverted', kind: 'diverted', at: 3 }),
          errands: [note],
        } as const;
        const other = await openAnother();
        await Promise.all([store, other].map(({ requests }) => requests.finishErrand(done, follow)));
        await store.requests.finishErrand(done, { ...follow, event: anEvent({ key: 'another' }) });
        expect(await store.requests.find('R1')).toMatchObject({ version: 2, atFallback: true, updatedAt: 3 });
        expect(await store.requests.events('R1')).toHaveLength(2);
        expect(await drain(store, SOON)).toHaveLength(1);
      });

      async function takeAll(count: number): Promise<[StoredErrand, ...StoredErrand[]]> {
        const [first, ...rest] = await Promise.all(
          Array.from({ length: count }, () => store.requests.takeErrand(SOON, SOON + 1000)),
        );
        if (!first) throw new Error('no errand');
        return [first, ...rest.flatMap((each) => each ?? [])];
      }
    });

    describe('figures', () => {
      test('rest on all histories, page by page, and on no word that anybody wrote', async () => {
        for (let n = 0; n < 600; n++) await put(store, { id: `R${n}`, createdAt: 10 + n });
        const event = anEvent({ request: 'R7', key: 'd', kind: 'diverted', detail: 'is_archived', at: 700 });
        await store.requests.change('R7', 1, change('d', { event }));
        const asked = anEvent({ request: 'R7', key: 'p', kind: 'passed', detail: 'it is not ours', at: 800 });
        await store.requests.change(
          'R7',
          2,
          change('p', { event: asked, patch: { role: 'qa', roleName: 'QA' } }),
        );
        const pages = [];
        for await (const page of store.figures.histories()) pages.push(page);
        expect(pages.length).toBeGreaterThan(1);
        const all = pages.flat();
        expect(new Set(all.map(({ request }) => request)).size).toBe(600);
        expect(all).toHaveLength(602);
        const own = all.filter(({ request }) => request === 'R7');
        expect(own.map(({ kind, detail }) => [kind, detail])).toEqual([
          ['submitted', null],
          ['diverted', 'is_archived'],
          ['passed', null],
        ]);
        expect(await store.figures.oldest()).toBe(10);
        expect(await store.figures.roleNames(['R7'])).toEqual(new Map([['qa', 'QA']]));
      });

      test('say what stands open, and of that what nobody has claimed', async () => {
        expect(await store.figures.oldest()).toBeNull();
        await put(store, { id: 'R1' });
        await put(store, { id: 'R2', state: 'claimed', claimant: 'U1' });
        await put(store, { id: 'R3', state: 'waiting' });
        await put(store, { id: 'R4', state: 'resolved', closedAt: 9 });
        await put(store, { id: 'R5', role: null });
        const standings = await store.figures.standings();
        expect(standings.toSorted((a, b) => b.open - a.open)).toEqual([
          { role: 'security-engineer', open: 3, unclaimed: 2, oldest: 0 },
          { role: null, open: 1, unclaimed: 1, oldest: 0 },
        ]);
      });
    });

    describe('events', () => {
      test('are given oldest first, of one request or of all', async () => {
        await put(store, { id: 'R1', createdAt: 1 });
        await put(store, { id: 'R2', createdAt: 2 });
        const at = (key: string) => change(key, { event: anEvent({ key, at: 3 }) });
        for (const [n, key] of ['c', 'a', 'b'].entries()) await store.requests.change('R1', n + 1, at(key));
        const keys = (events: readonly RequestEvent[]) => events.map(({ key }) => key);
        expect(keys(await store.requests.events('R1'))).toEqual(['R1 submitted', 'c', 'a', 'b']);
        expect(keys(await store.requests.events())).toEqual(['R1 submitted', 'R2 submitted', 'c', 'a', 'b']);
      });
    });

    describe('reminders', () => {
      const reminder = (id: string) => ({
        id,
        escalateAt: 900,
        event: anEvent({ request: id, kind: 'reminded', at: 500, key: `${id} reminded` }),
      });

      test('are due for what is open, posted for a while, late, and not reminded of', async () => {
        const now = 1_800_000_000_000;
        await put(store, { id: 'R1', remindAt: now });
        await put(store, { id: 'R2', remindAt: now - 10 });
        await put(store, { id: 'R3', remindAt: now - 10, state: 'claimed' });
        await put(store, { id: 'R4', remindAt: now - 10, cardTs: null });
        await put(store, { id: 'R5', remindAt: now - 10, remindedAt: now - 15 });
        await put(store, { id: 'R6', remindAt: null });
        await put(store, { id: 'R7', remindAt: now + 1 });
        await put(store, { id: 'R8', remindAt: now - 5, channel: 'CELSEWHERE' });
        await put(store, { id: 'R9', remindAt: now - 10, cardTs: '1799999990.000100' });
        const due = async (limit: number) =>
          (await store.requests.dueReminders('CSECURITY', now, limit)).map(({ id }) => id);
        expect(await due(9)).toEqual(['R2', 'R1']);
        expect(await due(1)).toEqual(['R2']);
        expect(await store.requests.channelsToRemind(now)).toEqual(['CELSEWHERE', 'CSECURITY']);
        expect(await store.requests.channelsToRemind(now - 11)).toEqual([]);
      });

      test('are due as soon as the role has had its time, however short, with the card before it', async () => {
        const now = 1_800_000_000_000;
        const created = now - 70_000;
        const short = { createdAt: created, remindAt: created + 60_000 };
        await put(store, { id: 'R1', ...short, cardTs: '1799999931.000100' }); // a second after
        await put(store, { id: 'R2', ...short, cardTs: '1799999990.000100' }); // a minute late
        await put(store, { id: 'R3', ...short, cardTs: '1799999931.000100', state: 'claimed' });
        await put(store, { id: 'R4', ...short, cardTs: '1799999931.000100', state: 'resolved' });
        const due = async (at: number) =>
          (await store.requests.dueReminders('CSECURITY', at, 9)).map(({ id }) => id);
        expect(await due(now)).toEqual(['R1']);
        expect(await due(now + 50_001)).toEqual(['R1', 'R2']);
      });

      test('of a channel are one errand, and of several who remind one does', async () => {
        for (const id of ['R1', 'R2', 'R3']) await put(store, { id });
        const event = anEvent({ request: 'R2', key: 'claim', kind: 'claimed' });
        await store.requests.change('R2', 1, { patch: { state: 'claimed' }, event, errands: [] });
        const other = await openAnother();
        const ids = ['R3', 'R2', 'R1'];
        const marked = await Promise.all(
          [store, other].map(({ requests }) => requests.markReminded('CSECURITY', ids.map(reminder), 500)),
        );
        expect(marked.flat().toSorted()).toEqual(['R1', 'R3']);
        expect(await store.requests.find('R1')).toMatchObject({
          remindedAt: 500,
          escalateAt: 900,
          version: 2,
        });
        const errands = await drain(store, 500);
        expect(errands.map(({ errand }) => errand)).toEqual([
          { kind: 'reminder', channel: 'CSECURITY', requests: ['R1', 'R3'] },
        ]);
        expect(errands[0]?.subject).toBe('CSECURITY');
        expect(await store.requests.events('R1')).toHaveLength(2);
        expect((await store.requests.dueEscalations(900, 9)).map(({ id }) => id)).toEqual(['R1', 'R3']);
        expect(await store.requests.dueEscalations(899, 9)).toEqual([]);
      });

      test('go out for nothing that has been taken to another channel', async () => {
        await put(store, { channel: 'C2' });
        expect(await store.requests.markReminded('CSECURITY', [reminder('R1')], 500)).toEqual([]);
        expect(await drain(store, 500)).toEqual([]);
      });
    });

    describe('corrections', () => {
      test('are kept one for each request, and each change of them counts', async () => {
        await put(store, {});
        expect(await store.corrections.revision()).toBe(0);
        const teach = (version: number, correction: Correction | null) =>
          store.requests.change('R1', version, change(`pass ${version}`, { correction }));
        await teach(1, aCorrection());
        await teach(2, aCorrection({ role: 'data-engineer', isPublic: false, instead: null }));
        expect(await store.corrections.list()).toEqual([
          { ...aCorrection({ role: 'data-engineer', isPublic: false, instead: null }), person: 'UASKER' },
        ]);
        await teach(3, null);
        expect(await store.corrections.list()).toEqual([]);
        expect(await store.corrections.revision()).toBe(3);
        await store.requests.change('R1', 4, change('no lesson'));
        expect(await store.corrections.revision()).toBe(3);
      });

      test('that wait count once they are earned; an accepted one is not taken back', async () => {
        const corrected = (id: string, correction: Change['correction'], version: number) =>
          store.requests.change(id, version, {
            ...change(`${id} ${version}`, correction === undefined ? {} : { correction }),
            event: anEvent({ request: id, key: `${id} ${version}`, kind: 'passed', actor: 'UPASSER' }),
          });
        for (const id of ['R1', 'R2']) {
          await put(store, { id });
          await corrected(id, aCorrection({ request: id, state: 'pending' }), 1);
        }
        await corrected('R1', 'earned', 2);
        await corrected('R1', 'earned', 3);
        const states = async () => (await store.corrections.list()).map(({ state }) => state);
        expect(await states()).toEqual(['open', 'pending']);
        expect(await store.corrections.revision()).toBe(3);
        expect((await store.corrections.list())[0]?.person).toBe('UPASSER');
        await store.corrections.settle(['R1'], 'accepted');
        await corrected('R1', null, 4);
        await corrected('R2', null, 2);
        expect(await states()).toEqual(['accepted']);
      });

      test('are settled once', async () => {
        for (const id of ['R1', 'R2'])
          await store.requests.create(aRequest({ id }), {
            event: anEvent({ request: id, key: id }),
            errands: [],
            correction: aCorrection({ request: id }),
          });
        expect(await store.corrections.settle(['R1', 'R9'], 'accepted')).toEqual(['R1']);
        expect(await store.corrections.settle(['R1'], 'dropped')).toEqual([]);
        expect(await store.corrections.settle([], 'dropped')).toEqual([]);
        expect((await store.corrections.list()).map(({ state }) => state)).toEqual(['accepted', 'open']);
        expect(await store.corrections.revision()).toBe(3);
      });
    });

    describe('what is forgotten', () => {
      test('are requests that were closed before, with all that belongs to them', async () => {
        await put(store, { id: 'R1', state: 'resolved', closedAt: 99 }, [note]);
        await store.requests.change('R1', 1, change('pass', { correction: aCorrection() }));
        await put(store, { id: 'R2', state: 'cancelled', closedAt: 100 }, [note]);
        await put(store, { id: 'R3', state: 'open' }, [note]);
        expect(await store.requests.forgetClosedBefore(100)).toBe(1);
        expect(await store.requests.forgetClosedBefore(100)).toBe(0);
        expect((await store.requests.list({ limit: 9 })).map(({ id }) => id).sort()).toEqual(['R2', 'R3']);
        expect((await store.requests.events()).map(({ request }) => request).sort()).toEqual(['R2', 'R3']);
        expect((await drain(store, SOON)).map(({ subject }) => subject).sort()).toEqual(['R2', 'R3']);
        expect(await store.corrections.list()).toEqual([]);
        expect(await store.corrections.revision()).toBe(2);
      });

      test('are more than go at once', async () => {
        const closed = { state: 'resolved', closedAt: 1 } as const;
        for (let n = 0; n < 501; n++) await put(store, { id: `R${n}`, ...closed });
        expect(await store.requests.forgetClosedBefore(2)).toBe(501);
      });

      test('an errand of a forgotten request ends without effect', async () => {
        await put(store, { state: 'resolved', closedAt: 1 }, [note]);
        const taken = await store.requests.takeErrand(SOON, SOON + 1);
        await store.requests.forgetClosedBefore(2);
        if (taken)
          await store.requests.finishErrand(taken, { event: anEvent({ key: 'late' }), errands: [note] });
        expect(taken).not.toBeNull();
        expect(await drain(store, SOON + 1)).toEqual([]);
      });

      test('deliveries after three days, threads a month after the last word, leases after their end', async () => {
        const day = 24 * 60 * 60_000;
        const context = { role: 'data-engineer', levels: [3, 4], topic: null };
        await store.deliveries.isFirst('E1', 0);
        await store.threads.remember('T1', { ...context, levels: [] });
        clock = day;
        await store.threads.remember('T1', context);
        await store.tidy(3 * day);
        expect(await store.deliveries.isFirst('E1', 3 * day)).toBe(false);
        await store.tidy(3 * day + 1);
        expect(await store.deliveries.isFirst('E1', 3 * day + 1)).toBe(true);
        await store.tidy(31 * day);
        expect(await store.threads.recall('T1')).toEqual(context);
        await store.tidy(31 * day + 1);
        expect(await store.threads.recall('T1')).toBeNull();
      });
    });

    testPeople(
      () => store,
      () => openDatabaseToInspect(url, quiet),
    );
    describe('preferences', () => testPreferences(() => store));
    describe('a growth sheet', () => testGrowth(() => store, openAnother));

    describe('conversations', () => testTalk(() => store));
    describe('the care of documents', () => testCare(() => store, openAnother));

    describe('what replicas share', () => {
      test('a lease belongs to one until its end', async () => {
        const other = await openAnother();
        const take = (now: number) =>
          Promise.all([store, other].map(({ leases }) => leases.take('reminder C1', now, now + 10)));
        expect((await take(0)).filter(Boolean)).toHaveLength(1);
        expect(await take(9)).toEqual([false, false]);
        expect((await take(10)).filter(Boolean)).toHaveLength(1);
        expect(await store.leases.take('retention', 10, 20)).toBe(true);
      });

      test('a lease that was taken while a clock ran ahead stops nobody', async () => {
        const [now, minute, year] = [1e12, 60_000, 3e10];
        expect(await store.leases.take('retention', now + year, now + year + minute)).toBe(true);
        expect(await store.leases.take('retention', now, now + minute)).toBe(true);
        expect(await store.leases.take('retention', now + 1, now + minute + 1)).toBe(false);
      });

      test('an errand that was taken or put back while a clock ran ahead is due', async () => {
        const [now, minute, year] = [1e12, 60_000, 3e10];
        await put(store, { createdAt: now }, [card]);
        const taken = await store.requests.takeErrand(now + year, now + year + minute);
        const again = await store.requests.takeErrand(now, now + minute);
        expect(again?.id).toBe(taken?.id);
        expect(await store.requests.takeErrand(now + 1, now + minute + 1)).toBeNull();
        await store.requests.postponeErrand(again?.id ?? '', now + year, null);
        expect((await store.requests.takeErrand(now, now + minute))?.id).toBe(taken?.id);
      });

      test('what was asked while a clock ran ahead is reminded of in its time', async () => {
        const [now, hour, year] = [1e12, 3_600_000, 3e10];
        const at = now + year;
        await put(store, { createdAt: at, updatedAt: at, remindAt: at + hour, escalateAt: at + 2 * hour });
        await put(store, { id: 'R2', createdAt: now, updatedAt: now, remindAt: now + hour });
        expect(await store.requests.setBack(now)).toBe(1);
        expect(await store.requests.setBack(now)).toBe(0);
        expect(await store.requests.find('R1')).toMatchObject({
          ...{ createdAt: now, updatedAt: now, remindAt: now + hour, escalateAt: now + 2 * hour },
          ...{ checkAt: null, claimedAt: null, remindedAt: null },
        });
        expect(await store.requests.find('R2')).toMatchObject({ createdAt: now, remindAt: now + hour });
      });

      test('a delivery is new to one of them', async () => {
        const other = await openAnother();
        const isFirst = await Promise.all(
          [store, other, store].map((each) => each.deliveries.isFirst('E1', 1)),
        );
        expect(isFirst.filter(Boolean)).toHaveLength(1);
      });

      test('threads, channels and tallies', async () => {
        const other = await openAnother();
        const context = { role: 'data-engineer', levels: [3], topic: 'Delivery' };
        await store.threads.remember('T1', context);
        expect(await other.threads.recall('T1')).toEqual(context);
        await store.channels.remember('security', 'C1');
        await other.channels.remember('security', 'C2');
        expect(await store.channels.idOf('security')).toBe('C2');
        expect(await store.channels.idOf('nowhere')).toBeNull();
        const day = 24 * 60 * 60_000;
        await Promise.all([store, other, store].map(({ tallies }) => tallies.add('unanswered', 2 * day + 7)));
        await store.tallies.add('unanswered', day);
        expect(await store.tallies.since('unanswered', 2 * day + 9)).toBe(3);
        expect(await store.tallies.since('unanswered', 0)).toBe(4);
        expect(await store.tallies.since('something else', 0)).toBe(0);
      });

      test('tables that six of them make at once', async () => {
        url = await newDatabase();
        const stores = await Promise.all(Array.from({ length: 6 }, openAnother));
        await put(stores[0] ?? store, {});
        for (const { requests } of stores) expect(await requests.find('R1')).not.toBeNull();
      });
    });
  });
}

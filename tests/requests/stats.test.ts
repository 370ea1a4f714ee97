import { describe, expect, test } from 'vitest';
import { type FailingErrand, obstacleIn } from '../../src/requests/audience/reachability.ts';
import type { Happened } from '../../src/requests/figures/intervals.ts';
import {
  NO_CHANNEL,
  NO_RECORDS,
  type Records,
  type RoleStats,
  statsOf,
} from '../../src/requests/figures/stats.ts';
import { tallyOf } from '../../src/requests/figures/tally.ts';
import type { EventKind } from '../../src/requests/request.ts';

const MINUTE = 60_000;
const security = { slug: 'security-engineer', name: 'Security Engineer', routing: { channel: '#security' } };
const data = { slug: 'data-analyst', name: 'Data Analyst', routing: { channel: '#data' } };
const SECURITY = security.slug;
const DATA = data.slug;

const none: Records = { ...NO_RECORDS, roles: [security, data] };
const nothing = {
  ...{ open: 0, unclaimed: 0, received: 0, passedOn: 0 },
  ...{ medianMinutesToClaim: null, medianMinutesToResolve: null, unreachable: null },
  ...{ recent: 0, late: null, weeks: [] },
};

/** What happened to a request: minute, what, and the role that has it then. */
type Step = readonly [minute: number, kind: EventKind, role?: string | null, detail?: string];

const events = (request: string, steps: readonly Step[]): Happened[] =>
  steps.map(([minute, kind, role = SECURITY, detail = null]) => ({
    ...{ request, kind, at: minute * MINUTE, role, detail },
  }));

/** In pages that end wherever they may. */
async function* pagesOf(histories: readonly Happened[]) {
  for (let from = 0; from < histories.length; from += 2) yield histories.slice(from, from + 2);
}

async function statsOfAll(histories: readonly Happened[], records: Partial<Records> = {}) {
  return statsOf({ ...none, tally: await tallyOf(pagesOf(histories)), ...records });
}

async function statsFor(
  role: string | null,
  histories: readonly Happened[],
  records: Partial<Records> = {},
): Promise<RoleStats | undefined> {
  return (await statsOfAll(histories, records)).roles.find((stats) => stats.role === role);
}

describe('statsOf', () => {
  test('every role of the catalog is there before anything has come, in its order', () => {
    expect(statsOf({ ...none, unanswered: 3 })).toEqual({
      roles: [
        { role: SECURITY, name: 'Security Engineer', ...nothing },
        { role: DATA, name: 'Data Analyst', ...nothing },
      ],
      unanswered: 3,
      since: null,
    });
  });

  test('what is not closed counts as open, and until somebody claims it as unclaimed', async () => {
    const standings = [{ role: SECURITY, open: 3, unclaimed: 2, oldest: 0 }];
    expect(await statsFor(SECURITY, events('R1', [[0, 'submitted']]), { standings })).toEqual({
      ...{ role: SECURITY, name: 'Security Engineer', ...nothing },
      ...{ open: 3, unclaimed: 2, received: 1 },
    });
  });

  test('the median of an even number of times is between the two in the middle', async () => {
    const claims = [2, 10, 20, 900].map((minute, index) =>
      events(`R${index}`, [
        [0, 'submitted'],
        [minute, 'claimed'],
      ]),
    );
    expect((await statsFor(SECURITY, claims.flat()))?.medianMinutesToClaim).toBe(15);
    expect((await statsFor(SECURITY, claims.slice(0, 3).flat()))?.medianMinutesToClaim).toBe(10);
  });

  test('the first claim counts, though it was given back and somebody else has it now', async () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [5, 'claimed'],
      [6, 'released'],
      [50, 'claimed'],
      [70, 'resolved'],
    ];
    expect(await statsFor(SECURITY, events('R1', steps))).toMatchObject({
      ...{ received: 1, medianMinutesToClaim: 5, medianMinutesToResolve: 70 },
    });
  });

  test('passed on: each role answers for the time in which it had the request', async () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [30, 'claimed'],
      [100, 'passed', DATA, 'this is about a dashboard'],
      [104, 'claimed', DATA],
      [110, 'resolved', DATA],
    ];
    expect(await statsFor(SECURITY, events('R1', steps))).toMatchObject({
      ...{ received: 1, passedOn: 1, medianMinutesToClaim: 30, medianMinutesToResolve: null },
    });
    expect(await statsFor(DATA, events('R1', steps))).toMatchObject({
      ...{ received: 1, passedOn: 0, medianMinutesToClaim: 4, medianMinutesToResolve: 10 },
    });
  });

  test('opened anew: it was resolved twice, each time from when the role had it', async () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [10, 'claimed'],
      [20, 'resolved'],
      [1000, 'reopened'],
      [1030, 'claimed'],
      [1040, 'resolved'],
    ];
    expect(await statsFor(SECURITY, events('R1', steps))).toMatchObject({
      ...{ received: 1, medianMinutesToClaim: 20, medianMinutesToResolve: 30 },
    });
  });

  test('taken to the fallback channel: the time begins again', async () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [300, 'escalated'],
      [307, 'claimed'],
    ];
    expect((await statsFor(SECURITY, events('R1', steps)))?.medianMinutesToClaim).toBe(7);
  });

  test('requests of no role, and of a role that the documents have lost, under its last name', async () => {
    const histories = [
      ...events('R1', [[1, 'submitted', 'qa']]),
      ...events('R2', [[1, 'submitted', 'sre']]),
      ...events('R3', [[2, 'submitted', 'sre']]),
    ];
    const tally = await tallyOf(pagesOf(histories));
    expect([...tally.latest]).toEqual([
      ['qa', 'R1'],
      ['sre', 'R3'],
    ]);
    const standings = [{ role: null, open: 1, unclaimed: 1, oldest: 0 }];
    const formerNames = new Map([['sre', 'Site Reliability Engineer']]);
    const rest = statsOf({ ...none, tally, standings, formerNames }).roles.slice(2);
    expect(rest.map(({ role, name, open }) => [role, name, open])).toEqual([
      ['qa', 'qa', 0],
      ['sre', 'Site Reliability Engineer', 0],
      [null, 'No role', 1],
    ]);
  });

  test('histories do not mix, wherever one page ends and the next begins', async () => {
    const one = events('R1', [
      [0, 'submitted'],
      [9, 'reopened'],
      [10, 'claimed'],
    ]);
    const other = events('R2', [
      [5, 'submitted', DATA],
      [7, 'claimed', DATA],
    ]);
    const stats = await statsOfAll([...one, ...other]);
    expect(stats.roles.map((role) => role.medianMinutesToClaim)).toEqual([1, 2]);
    expect(stats.roles.map((role) => role.received)).toEqual([1, 1]);
  });
});

describe('targets', () => {
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'UTC' };
  const friday = Date.parse('2026-03-06T16:00:00Z') / MINUTE;
  const monday = (time: string) => Date.parse(`2026-03-09T${time}:00Z`) / MINUTE;
  const at = monday('16:00') * MINUTE;
  const lately = async (
    steps: readonly Step[],
    targets = { claim: 120, resolve: null as number | null },
    now = at,
  ) => {
    const roles = [{ ...security, routing: { channel: '#security', hours, targets } }];
    const tally = await tallyOf(pagesOf(events('R1', steps)), 0);
    const [stats] = statsOf({ ...none, roles, tally, at: now }).roles;
    return stats && [stats.late, stats.recent];
  };

  test('are of working time: a weekend passes by', async () => {
    expect(
      await lately([
        [friday, 'submitted'],
        [monday('10:00'), 'claimed'],
      ]),
    ).toEqual([0, 1]);
    expect(
      await lately([
        [friday, 'submitted'],
        [monday('10:01'), 'claimed'],
      ]),
    ).toEqual([1, 1]);
  });

  test('what nobody has claimed yet is late as soon as its time is over', async () => {
    expect(await lately([[friday, 'submitted']], undefined, monday('09:59') * MINUTE)).toEqual([0, 1]);
    expect(await lately([[friday, 'submitted']])).toEqual([1, 1]);
  });

  test('what was passed on or cancelled in time is not', async () => {
    expect(
      await lately([
        [friday, 'submitted'],
        [friday + 5, 'passed', DATA],
      ]),
    ).toEqual([0, 1]);
    expect(
      await lately([
        [friday, 'submitted'],
        [friday + 5, 'cancelled'],
      ]),
    ).toEqual([0, 1]);
  });

  test('to resolve counts as well, and once', async () => {
    const steps: Step[] = [
      [friday, 'submitted'],
      [friday + 1, 'claimed'],
      [monday('15:00'), 'resolved'],
    ];
    expect(await lately(steps, { claim: 120, resolve: 180 })).toEqual([1, 1]);
    expect(await lately(steps, { claim: 120, resolve: 480 })).toEqual([0, 1]);
  });

  test('the last weeks, the oldest first; and older than a month is not recent', async () => {
    const steps: Step[] = [[friday, 'submitted']];
    expect(await lately(steps, undefined, at + 40 * 24 * 3_600_000)).toEqual([0, 0]);
    const tally = await tallyOf(pagesOf(events('R1', steps)), 0);
    const [stats] = statsOf({ ...none, tally, at }).roles;
    expect(stats?.weeks.map(({ received }) => received)).toEqual([...Array(11).fill(0), 1]);
    expect(stats?.weeks.at(-1)).toMatchObject({ late: null });
  });
});

describe('who cannot be reached', () => {
  const card = { kind: 'card', hop: 0, note: { kind: 'held', roleName: null, reason: '' } } as const;
  const failing = (lastError: string, given: Partial<FailingErrand> = {}): FailingErrand => ({
    ...{ errand: card, lastError, role: SECURITY, atFallback: false, hop: 0 },
    ...given,
  });
  const reason = async (histories: readonly Happened[]) => (await statsFor(SECURITY, histories))?.unreachable;

  test('a role without a channel', async () => {
    const roles = [{ ...security, routing: { channel: null } }];
    expect((await statsFor(SECURITY, [], { roles }))?.unreachable).toBe(NO_CHANNEL);
  });

  test('a role whose card Slack does not take, which is then said of it and of no other', async () => {
    expect(obstacleIn(failing('is_archived'))).toEqual([SECURITY, 'is_archived']);
    const records = { failing: new Map([[SECURITY, 'is_archived']]) };
    expect((await statsFor(SECURITY, [], records))?.unreachable).toBe('is_archived');
    expect((await statsFor(DATA, [], records))?.unreachable).toBeNull();
  });

  test('the fallback channel, where it takes none', () => {
    expect(obstacleIn(failing('not_in_channel', { atFallback: true }))).toEqual([null, 'not_in_channel']);
  });

  test.each([
    ['Slack asks for a pause', failing('ratelimited')],
    ['only confidential requests are refused', failing('not_private')],
    [
      'something else than a card fails',
      failing('is_archived', { errand: { kind: 'refresh', hop: 0, card: null } }),
    ],
    ['the request has moved on', failing('is_archived', { hop: 1 })],
  ])('not where %s', (_, errand) => {
    expect(obstacleIn(errand)).toBeNull();
  });

  test('a role whose last request had to go to the fallback channel, until one arrives again', async () => {
    const first = events('R2', [
      [0, 'submitted'],
      [1, 'diverted', SECURITY, 'not_in_channel'],
      [2, 'posted', SECURITY, 'CFALLBACK'],
    ]);
    expect(await reason(first)).toBe('not_in_channel');
    const later = events('R1', [
      [3, 'submitted'],
      [4, 'posted', SECURITY, 'CSECURITY'],
    ]);
    expect(await reason([...later, ...first])).toBeNull();
  });

  test('a role that has been given a channel since', async () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [1, 'diverted', SECURITY, 'no_channel'],
    ];
    expect(await reason(events('R1', steps))).toBeNull();
  });
});

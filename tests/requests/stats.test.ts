import { describe, expect, test } from 'vitest';
import type { StoredErrand } from '../../src/requests/errand.ts';
import type { EventKind, Request, RequestEvent } from '../../src/requests/request.ts';
import { NO_CHANNEL, type Records, type RoleStats, statsOf } from '../../src/requests/stats.ts';
import { aRequest } from '../helpers/requests.ts';

const MINUTE = 60_000;
const security = { slug: 'security-engineer', name: 'Security Engineer', channel: '#security' };
const data = { slug: 'data-analyst', name: 'Data Analyst', channel: '#data' };
const SECURITY = security.slug;
const DATA = data.slug;

const none: Records = { roles: [security, data], requests: [], events: [], failing: [], unanswered: 0 };
const nothing = {
  ...{ open: 0, unclaimed: 0, received: 0, passedOn: 0 },
  ...{ medianMinutesToClaim: null, medianMinutesToResolve: null, unreachable: null },
};

/** What happened to a request: minute, what, and the role that has it then. */
type Step = readonly [
  minute: number,
  kind: EventKind,
  role?: string | null,
  detail?: string | undefined,
  actor?: string | null,
];

function events(request: string, steps: readonly Step[]): RequestEvent[] {
  return steps.map(([minute, kind, role = SECURITY, detail, actor = 'U1'], index) => ({
    ...{
      request,
      kind,
      at: minute * MINUTE,
      actor,
      role,
      detail: detail ?? null,
      key: `${request} ${index}`,
    },
  }));
}

function statsFor(role: string | null, records: Partial<Records>): RoleStats | undefined {
  return statsOf({ ...none, ...records }).roles.find((stats) => stats.role === role);
}

const resolved = (given: Partial<Request> = {}): Request => aRequest({ state: 'resolved', ...given });

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

  test('an open request counts as open, and until somebody claims it as unclaimed', () => {
    const requests = [
      aRequest({ id: 'R1', createdAt: 9000 }),
      aRequest({ id: 'R2', createdAt: 5000, state: 'claimed', claimant: 'U1' }),
      aRequest({ id: 'R3', createdAt: 7000, state: 'waiting' }),
      resolved({ id: 'R4', createdAt: 8000 }),
      aRequest({ id: 'R5', createdAt: 8000, state: 'cancelled' }),
    ];
    expect(statsFor(SECURITY, { requests, events: events('R1', [[0, 'submitted']]) })).toEqual({
      ...{ role: SECURITY, name: 'Security Engineer', ...nothing },
      ...{ open: 3, unclaimed: 2, received: 1 },
    });
    expect(statsOf({ ...none, requests }).since).toBe(5000);
  });

  test('the median of an even number of times is between the two in the middle', () => {
    const claims = [2, 10, 20, 900].map((minute, index) =>
      events(`R${index}`, [
        [0, 'submitted'],
        [minute, 'claimed'],
      ]),
    );
    expect(statsFor(SECURITY, { events: claims.flat() })?.medianMinutesToClaim).toBe(15);
    expect(statsFor(SECURITY, { events: claims.slice(0, 3).flat() })?.medianMinutesToClaim).toBe(10);
  });

  test('the first claim counts, though it was given back and somebody else has it now', () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [5, 'claimed'],
      [6, 'released'],
      [50, 'claimed', SECURITY, undefined, 'U2'],
      [70, 'resolved'],
    ];
    expect(statsFor(SECURITY, { requests: [resolved()], events: events('R1', steps) })).toMatchObject({
      ...{ received: 1, medianMinutesToClaim: 5, medianMinutesToResolve: 70 },
    });
  });

  test('passed on: each role answers for the time in which it had the request', () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [30, 'claimed'],
      [100, 'passed', DATA, 'this is about a dashboard'],
      [104, 'claimed', DATA],
      [110, 'resolved', DATA],
    ];
    const records = { requests: [resolved({ role: DATA })], events: events('R1', steps) };
    expect(statsFor(SECURITY, records)).toMatchObject({
      ...{ received: 1, passedOn: 1, medianMinutesToClaim: 30, medianMinutesToResolve: null },
    });
    expect(statsFor(DATA, records)).toMatchObject({
      ...{ received: 1, passedOn: 0, medianMinutesToClaim: 4, medianMinutesToResolve: 10 },
    });
  });

  test('opened anew: it was resolved twice, each time from when the role had it', () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [10, 'claimed'],
      [20, 'resolved'],
      [1000, 'reopened'],
      [1030, 'claimed'],
      [1040, 'resolved'],
    ];
    expect(statsFor(SECURITY, { requests: [resolved()], events: events('R1', steps) })).toMatchObject({
      ...{ received: 1, medianMinutesToClaim: 20, medianMinutesToResolve: 30 },
    });
  });

  test('taken to the fallback channel: the time begins again', () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [300, 'escalated'],
      [307, 'claimed'],
    ];
    expect(statsFor(SECURITY, { events: events('R1', steps) })?.medianMinutesToClaim).toBe(7);
  });

  test('requests of no role, and of a role that the documents have lost, under its last name', () => {
    const lost = { role: 'sre', state: 'resolved' } as const;
    const requests = [
      aRequest({ id: 'R1', ...lost, roleName: 'SRE', createdAt: 1 }),
      aRequest({ id: 'R2', ...lost, roleName: 'Site Reliability Engineer', createdAt: 2 }),
      aRequest({ id: 'R3', role: null, roleName: null }),
    ];
    const rest = statsOf({ ...none, requests, events: events('R1', [[0, 'submitted', 'qa']]) }).roles.slice(
      2,
    );
    expect(rest.map(({ role, name, open }) => [role, name, open])).toEqual([
      ['qa', 'qa', 0],
      ['sre', 'Site Reliability Engineer', 0],
      [null, 'No role', 1],
    ]);
  });

  test('interleaved histories do not mix, and no figure changes with who acted', () => {
    const one = events('R1', [
      [0, 'submitted'],
      [10, 'claimed'],
    ]);
    const other = events('R2', [
      [5, 'submitted', DATA],
      [7, 'claimed', DATA],
    ]);
    const mixed = [...one, ...other].toSorted((a, b) => a.at - b.at);
    const stats = statsOf({ ...none, events: mixed });
    expect(stats.roles.map((role) => role.medianMinutesToClaim)).toEqual([10, 2]);
    const byOthers = mixed.map((event, index) => ({ ...event, actor: `U${index}` }));
    expect(statsOf({ ...none, events: byOthers })).toEqual(stats);
    expect(JSON.stringify(stats)).not.toContain('U1');
  });
});

describe('who cannot be reached', () => {
  const failing = (lastError: string, given: Partial<StoredErrand> = {}): StoredErrand => ({
    ...{ id: 'E1', subject: 'R1', position: 1, attempts: 4, place: null, createdAt: 0, lastError },
    errand: { kind: 'card', hop: 0, note: { kind: 'held', roleName: null, reason: lastError } },
    ...given,
  });
  const waiting = aRequest({ id: 'R1', channel: null, cardTs: null });
  const reason = (records: Partial<Records>, role: string | null = SECURITY) =>
    statsFor(role, { requests: [waiting], ...records })?.unreachable;

  test('a role without a channel', () => {
    expect(reason({ roles: [{ ...security, channel: null }], failing: [failing('no_channel')] })).toBe(
      NO_CHANNEL,
    );
  });

  test('a role whose card Slack does not take', () => {
    expect(reason({ failing: [failing('is_archived')] })).toBe('is_archived');
    expect(reason({ failing: [failing('is_archived')] }, DATA)).toBeNull();
  });

  test('the fallback channel, where it takes none', () => {
    const requests = [{ ...waiting, atFallback: true }];
    expect(reason({ requests, failing: [failing('not_in_channel')] }, null)).toBe('not_in_channel');
    expect(reason({ requests, failing: [failing('not_in_channel')] })).toBeNull();
  });

  test.each([
    ['Slack asks for a pause', [failing('ratelimited')]],
    ['only confidential requests are refused', [failing('not_private')]],
    [
      'something else than a card fails',
      [failing('is_archived', { errand: { kind: 'refresh', hop: 0, card: null } })],
    ],
    ['the request has moved on', [failing('is_archived', { subject: 'R2' })]],
  ])('not where %s', (_, errands) => {
    const moved = aRequest({ id: 'R2', hop: 1 });
    expect(reason({ requests: [waiting, moved], failing: errands })).toBeNull();
  });

  test('a role whose last request had to go to the fallback channel, until one arrives again', () => {
    const first = events('R1', [
      [0, 'submitted'],
      [1, 'diverted', SECURITY, 'not_in_channel'],
      [2, 'posted', SECURITY, 'CFALLBACK'],
    ]);
    expect(reason({ events: first })).toBe('not_in_channel');
    const second = events('R2', [
      [3, 'submitted'],
      [4, 'posted', SECURITY, 'CSECURITY'],
    ]);
    expect(reason({ events: [...first, ...second] })).toBeNull();
  });

  test('a role that has been given a channel since', () => {
    const steps: Step[] = [
      [0, 'submitted'],
      [1, 'diverted', SECURITY, 'no_channel'],
    ];
    expect(reason({ events: events('R1', steps) })).toBeNull();
  });
});

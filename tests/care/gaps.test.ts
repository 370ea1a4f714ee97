import { describe, expect, test } from 'vitest';
import { gapSections, gapsMessage } from '../../src/blocks/care/gaps-lines.ts';
import { findClaims } from '../../src/care/claims.ts';
import { type GapRecords, gapsOf } from '../../src/care/gaps.ts';
import type { Role } from '../../src/catalog/role.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import { NO_CHANNEL, type RoleStats } from '../../src/requests/figures/stats.ts';
import { createLibrary } from '../../src/search/library.ts';
import { aRole, noRouting } from '../helpers/roles.ts';
import { aVerdict } from '../store/care.contract.ts';

const TODAY = '2026-11-21';
const at = (path: string, line = 1) => ({ path, line });
const duty = (title: string, line = 7) => ({
  ...{ title, primary: true, metric: null },
  source: at('a.md', line),
});
const review = (document: string, reviewed: string | null, every: number | null, owner: string | null) => ({
  ...{ document, reviewed, every, owner },
  source: at(document),
});

function library(roles: readonly Role[], reviews: ReturnType<typeof review>[] = []) {
  const facts = { problems: [], outOfScope: [], owned: [], fallbackChannel: null };
  return createLibrary({ ...facts, roles, reviews: new Map(reviews.map((one) => [one.document, one])) });
}

const stats = (given: Partial<RoleStats> & { name: string }): RoleStats => ({
  ...{ role: given.name.toLowerCase(), open: 0, unclaimed: 0, received: 0, passedOn: 0 },
  ...{ medianMinutesToClaim: null, medianMinutesToResolve: null, unreachable: null },
  ...{ recent: 0, late: null, weeks: [] },
  ...given,
});

const records = (given: Partial<GapRecords> = {}): GapRecords => ({
  library: library([]),
  claims: { claimedTwice: [], unowned: [] },
  stats: { roles: [], unanswered: 0, since: null },
  verdicts: [],
  confirmed: new Map(),
  corrections: [],
  today: TODAY,
  ...given,
});

describe('claimed by two roles', () => {
  const claimsOf = async (...titles: readonly (readonly string[])[]) => {
    const roles = titles.map((own, index) =>
      aRole({ name: `Role ${index}`, responsibilities: own.map((it) => duty(it)) }),
    );
    const { claimedTwice } = await findClaims(library(roles));
    return claimedTwice.map((claims) => claims.map(({ role, title }) => `${role}: ${title}`));
  };

  test('the same title, whatever its endings and small words', async () => {
    expect(await claimsOf(['Manage incident response'], ['Managing the incident responses'])).toEqual([
      ['role-0: Manage incident response', 'role-1: Managing the incident responses'],
    ]);
  });

  test('each with the one most like it among the roles that come after', async () => {
    expect(
      await claimsOf(
        ['Run the clusters', 'Read all contracts'],
        ['Read all contracts'],
        ['Run the clusters'],
      ),
    ).toEqual([
      ['role-0: Run the clusters', 'role-2: Run the clusters'],
      ['role-0: Read all contracts', 'role-1: Read all contracts'],
    ]);
  });

  test.each([
    [['Incident response'], ['Incident reports']],
    [['Documentation'], ['Documentation']],
    [['Design of the data platform'], ['Design of the mobile platform']],
    [['Run the clusters', 'Run the clusters'], []],
  ])('but not %j and %j', async (one, other) => {
    expect(await claimsOf(one, other)).toEqual([]);
  });

  test('a responsibility of one may be an area of ownership of another', async () => {
    const one = aRole({ name: 'One', responsibilities: [duty('Secrets management')] });
    const ownership = [{ area: 'Secrets Management', text: 'All of them', source: at('b.md', 3) }];
    const found = await findClaims(library([one, aRole({ name: 'Other', ownership })]));
    expect(found.claimedTwice).toMatchObject([[{ role: 'one' }, { role: 'other', source: at('b.md', 3) }]]);
  });
});

describe('owned by nobody', () => {
  const declining = (what: string, ask: string | null) => ({
    ...noRouting,
    declines: [{ what, ask, source: at('r.yml', 4) }],
  });

  test('what is declined and pointed to nobody, unless another role takes it', async () => {
    const platform = aRole({ name: 'Platform', routing: declining('broken meeting room screens', null) });
    const other = aRole({ name: 'Office', responsibilities: [duty('Broken screens of meeting rooms')] });
    const unowned = { what: 'broken meeting room screens', why: 'declined', roles: ['Platform'] };
    expect((await findClaims(library([platform]))).unowned).toMatchObject([unowned]);
    expect((await findClaims(library([platform, other]))).unowned).toEqual([]);
  });

  test('roles that are named and nowhere described, once, with all who name them', async () => {
    const interaction = {
      verb: 'reports to',
      role: 'CFO',
      frequency: null,
      notes: null,
      source: at('a.md', 9),
    };
    const roles = [
      aRole({ name: 'One', interactions: [interaction] }),
      aRole({
        name: 'Two',
        routing: declining('invoices', 'CFO'),
        interactions: [{ ...interaction, role: 'one' }],
      }),
    ];
    expect((await findClaims(library(roles))).unowned).toEqual([
      { what: 'CFO', why: 'unknown-role', roles: ['One', 'Two'], source: at('a.md', 9) },
    ]);
  });
});

describe('documents', () => {
  const reviews = [
    review('a.md', '2026-01-01', 30, '@ann'),
    review('b.md', '2026-01-02', 30, null),
    review('c.md', null, 30, '#docs'),
  ];
  const roles = [aRole({ name: 'One', sources: ['a.md', 'd.md'] })];

  test('are overdue, or nobody is known to have reviewed them', () => {
    const found = gapsOf(records({ library: library(roles, reviews) }));
    expect(found.overdue).toEqual([
      { document: 'a.md', owner: '@ann', since: '2026-01-31' },
      { document: 'b.md', owner: null, since: '2026-02-01' },
    ]);
    expect(found.unreviewed).toEqual([
      { document: 'c.md', owner: '#docs' },
      { document: 'd.md', owner: null },
    ]);
  });

  test('that somebody found right in Slack are neither', () => {
    const confirmed = new Map(['a.md', 'c.md', 'd.md'].map((path) => [path, '2026-11-20']));
    const found = gapsOf(records({ library: library(roles, reviews), confirmed }));
    expect(found.overdue.map(({ document }) => document)).toEqual(['b.md']);
    expect(found.unreviewed).toEqual([]);
  });
});

const known = records({
  library: library([aRole({ name: 'Baker', sources: [] })]),
  stats: {
    unanswered: 12,
    since: null,
    roles: [
      stats({ name: 'Baker', received: 4, passedOn: 1 }),
      stats({ name: 'Miller', received: 4, passedOn: 3 }),
      stats({ name: 'Cook', received: 9, passedOn: 2 }),
      stats({ name: 'Waiter', received: 2, passedOn: 2, unreachable: NO_CHANNEL }),
      stats({ name: 'No role', role: null, received: 5, passedOn: 5, unreachable: 'is_archived' }),
    ],
  },
  verdicts: [
    aVerdict({ kind: 'nothing', role: null, question: 'who sweeps?' }),
    aVerdict({ kind: 'nothing', role: null, question: 'who sweeps?' }),
    aVerdict({ reason: 'not-in-documents', question: 'how long to prove?' }),
    aVerdict({ reason: 'wrong-facts', words: 'it is 2 kg' }),
    aVerdict({ reason: 'wrong-facts', words: 'not any more', question: 'how much flour?' }),
    aVerdict({ helpful: true }),
    aVerdict({ helpful: true, role: 'cook' }),
  ],
});

test('questions, roles that pass on or cannot be reached, and what people thought', () => {
  const found = gapsOf(known);
  expect(found.unanswered).toEqual({ count: 12, questions: ['how long to prove?', 'who sweeps?'] });
  expect(found.bouncing.map(({ name }) => name)).toEqual(['Miller', 'Baker']);
  expect(found.unreachable.map(({ name }) => name)).toEqual(['Waiter', 'No role']);
  expect(found.unhelpful[0]).toEqual({
    ...{ role: 'baker', name: 'Baker', helpful: 1, unhelpful: 3 },
    reasons: [
      { reason: 'wrong-facts', count: 2 },
      { reason: 'not-in-documents', count: 1 },
    ],
    words: ['not any more', 'it is 2 kg'],
    questions: ['how much flour?', 'how long to prove?'],
  });
  expect(found.unhelpful.map(({ name }) => name)).toEqual(['Baker', 'No role']);
});

const en = messagesIn('en');

describe('the report', () => {
  test('says each kind in a line', () => {
    const told = gapSections(gapsOf(known), TODAY, en).map(({ title, lines }) => [title, ...lines]);
    expect(told).toEqual([
      ['Questions without an answer in 30 days: 12', '“how long to prove?”', '“who sweeps?”'],
      [
        'Answers that did not help, in 90 days',
        'Baker: 3 of 4 (wrong facts 2, not in the documents 1), lately: “not any more”',
        'No role: 2 of 2',
      ],
      [
        'Roles that pass on many requests',
        'Miller: 3 passed on, of 4 received',
        'Baker: 1 passed on, of 4 received',
      ],
      [
        'Roles that nobody can reach',
        `Waiter: ${en.reasons.known.no_channel.why}`,
        'The fallback channel: their channel is archived',
      ],
      ['Roles that nobody is known to have', 'Baker: nothing says who that is'],
    ]);
  });

  test('has at most three lines of a kind in Slack, and says how many more there are', () => {
    const reviews = Array.from({ length: 40 }, (_, n) => review(`roles/${n}.md`, '2020-01-01', 30, '@ann'));
    const { text, ...message } = gapsMessage(
      gapSections(gapsOf(records({ library: library([], reviews) })), TODAY, en),
      en,
    );
    expect(validateMessage({ text, ...message })).toEqual([]);
    expect(text).toBe(
      [
        'Documents overdue for review',
        '• roles/0.md: since 31 January 2020, owner @ann',
        '• roles/1.md: since 31 January 2020, owner @ann',
        '• roles/10.md: since 31 January 2020, owner @ann',
        '• and 37 more',
        'All of it, and how to mend it: npm run -s rolecall -- gaps',
      ].join('\n'),
    );
  });

  test('says so where there are none', () => {
    expect(gapsMessage(gapSections(gapsOf(records()), TODAY, en), en).text).toBe(en.gaps.none);
  });
});

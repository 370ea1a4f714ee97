import { describe, expect, test } from 'vitest';
import { statsLines } from '../../src/blocks/care/stats-lines.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { NO_CHANNEL, type RoleStats } from '../../src/requests/figures/stats.ts';

const aRole = (given: Partial<RoleStats> & { readonly name: string }): RoleStats => ({
  ...{ role: given.name.toLowerCase(), open: 0, unclaimed: 0, received: 0, passedOn: 0 },
  ...{ medianMinutesToClaim: null, medianMinutesToResolve: null, unreachable: null },
  ...{ recent: 0, late: null, weeks: [] },
  ...given,
});
const lines = (roles: readonly RoleStats[], unanswered = 0) =>
  statsLines({ roles, unanswered, since: null }, messagesIn('en'));

describe('statsLines', () => {
  test('a line for each role that has something to tell', () => {
    const busy = { open: 3, unclaimed: 1, received: 9, passedOn: 2 };
    const times = { medianMinutesToClaim: 12, medianMinutesToResolve: 200 };
    expect(
      lines([
        aRole({ name: 'Security Engineer', ...busy, ...times }),
        aRole({ name: 'Data Analyst' }),
        aRole({ name: 'Designer', received: 1 }),
      ]),
    ).toEqual([
      'Security Engineer: 3 open (1 unclaimed), half are claimed within 12 min, half are resolved within 3 h, 2 passed on',
      'Designer: 0 open',
    ]);
  });

  test('how often a role took longer than it means to', () => {
    const late = { received: 20, recent: 14, late: 2 };
    expect(lines([aRole({ name: 'Designer', ...late })])[0]).toBe(
      'Designer: 0 open, 2 of 14 late in the last 30 days',
    );
    expect(lines([aRole({ name: 'Designer', ...late, late: 0 })])[0]).toContain('none of 14 late');
    expect(lines([aRole({ name: 'Designer', recent: 1, late: 0, received: 1 })])[0]).toBe(
      'Designer: 0 open, the one of the last 30 days in time',
    );
    expect(lines([aRole({ name: 'Designer', ...late, late: null })])[0]).toBe('Designer: 0 open');
  });

  test('nothing yet: says how to begin', () => {
    expect(lines([aRole({ name: 'Designer' })])).toEqual([
      'No request has come yet. To send the first, type /role ask and what you need, and confirm what is shown.',
    ]);
  });

  test('whom nobody can reach, by reason, and what mends it', () => {
    const said = lines([
      aRole({ name: 'Designer', received: 1, unreachable: NO_CHANNEL }),
      aRole({ name: 'SRE', unreachable: 'not_in_channel' }),
      aRole({ name: 'QA', unreachable: NO_CHANNEL }),
      aRole({ role: null, name: 'No role', unreachable: 'internal' }),
    ]);
    expect(said.slice(1)).toEqual([
      'Nobody can reach Designer and QA: our documents name no channel for them. Whoever looks after our documents can name one.',
      'Nobody can reach SRE: I am not in their channel. Somebody there can type /invite @rolecall.',
      'Nobody can reach the fallback channel: Slack does not take it there (internal). Whoever runs Rolecall can see more in its log.',
    ]);
  });

  test('a long list of names is cut short', () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      aRole({ name: `Role ${index + 1}`, unreachable: NO_CHANNEL }),
    );
    expect(lines(many)[1]).toContain('Role 9, Role 10 and 4 more: our documents name no channel');
  });

  test.each([
    [1, 'For one question of the last 30 days nobody could be named.'],
    [7, 'For 7 questions of the last 30 days nobody could be named.'],
  ])('%i unanswered', (count, expected) => {
    expect(lines([aRole({ name: 'Designer', received: 1 })], count).at(-1)).toBe(
      `${expected} Example questions in the documents teach me whose they are.`,
    );
  });
});

test.each([
  [0, 'a minute'],
  [1, '1 min'],
  [119, '119 min'],
  [120, '2 h'],
  [47 * 60, '47 h'],
  [72 * 60, '3 days'],
])('%i minutes: %s', (minutes, words) => {
  expect(messagesIn('en').stats.duration(minutes)).toBe(words);
});

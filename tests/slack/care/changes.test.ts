import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellChanges } from '../../../src/care/tell-changes.ts';
import type { Role } from '../../../src/catalog/role.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { Channel, LocalSlack } from '../../../src/playground/local-slack.ts';
import { createOwners } from '../../../src/slack/people/owners.ts';
import { createUserHandles } from '../../../src/slack/people/user-handles.ts';
import { createDirectory } from '../../../src/slack/places/directory.ts';
import { createNotifier } from '../../../src/slack/posting/notifier.ts';
import { isBots } from '../../helpers/front-desk.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { carefulClientOf, channelNames, clientOf } from '../../helpers/slack-client.ts';
import { quiet } from '../../store/store.contract.ts';

const HOUR = 3_600_000;
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/London' };

let running: RunningApp;
let slack: LocalSlack;
let bread: Channel;
let roles: readonly Role[];
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-11-23T10:00:00Z'); // a Monday
  running = await runApp('http', { now: () => clock }); // one clock: the app tidies away what is over by its own
  slack = running.slack;
  bread = slack.addChannel({ name: 'bread', botIsMember: true });
  roles = [baker('Bread')];
  await round();
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

function baker(...duties: readonly string[]): Role {
  return roleNamed('Baker', duties, true);
}

function roleNamed(name: string, duties: readonly string[], announceChanges: boolean): Role {
  const source = { path: 'a.md', line: 1 };
  const routing = { ...noRouting, channel: '#bread', hours, announceChanges };
  const responsibilities = duties.map((title) => ({ title, primary: true, metric: null, source }));
  return aRole({ name, responsibilities, routing });
}

/** As each of several replicas does it. */
async function round(replicas = 1): Promise<void> {
  const one = () => {
    const client = clientOf(slack);
    const directory = createDirectory(client, channelNames(), () => clock);
    const owners = createOwners(
      directory,
      createUserHandles(client, () => clock),
    );
    const notifier = createNotifier({
      client,
      carefulClient: carefulClientOf(slack),
      owners,
      say: () => messagesIn('en'),
    });
    const now = () => clock;
    return tellChanges({ store: running.store, roles: () => roles, notifier, now, log: quiet });
  };
  await Promise.all(Array.from({ length: replicas }, one));
}

const told = () =>
  slack
    .messages(bread)
    .filter(isBots)
    .map(({ text }) => text);

test('a role that is seen for the first time, and one that has not changed, are not news', async () => {
  await round();
  expect(told()).toEqual([]);
});

test('what has changed is told once, by one of several replicas, all roles of a channel together', async () => {
  roles = [baker('Bread'), roleNamed('Miller', ['Flour'], true), roleNamed('Cook', ['Soup'], false)];
  await round();
  roles = [
    baker('Rolls', 'Cakes'),
    roleNamed('Miller', ['Flour', 'Bran'], true),
    roleNamed('Cook', ['Stew'], false),
  ];
  await round(4);
  await round();
  expect(told()).toEqual([
    [
      'What our documents say otherwise than before:',
      'Baker (/role baker)',
      '• New: Responsibility: Rolls',
      '• New: Responsibility: Cakes',
      '• Gone: Responsibility: Bread',
      'Miller (/role miller)',
      '• New: Responsibility: Bran',
    ].join('\n'),
  ]);
});

test('not twice a day: what comes later waits for the next, grouped', async () => {
  roles = [baker('Rolls')];
  await round();
  roles = [baker('Rolls', 'Cakes')];
  clock += 6 * HOUR;
  await round();
  roles = [baker('Rolls', 'Cakes', 'Pies')];
  await round();
  expect(told()).toHaveLength(1);
  clock += 17 * HOUR;
  await round();
  expect(told()).toHaveLength(2);
  expect(told()[1]).toContain('• New: Responsibility: Cakes\n• New: Responsibility: Pies');
});

test('not outside the hours of the role', async () => {
  roles = [baker('Rolls')];
  clock = Date.parse('2026-11-28T10:00:00Z'); // a Saturday
  await round();
  expect(told()).toEqual([]);
  clock = Date.parse('2026-11-30T10:00:00Z');
  await round();
  expect(told()).toHaveLength(1);
});

test('ten lines at most, and how many more there are', async () => {
  roles = [baker(...Array.from({ length: 30 }, (_, n) => `Duty ${n}`), 'Bread')];
  await round();
  expect(told()[0]?.match(/^•/gm)).toHaveLength(10);
  expect(told()[0]).toMatch(/And 20 more\.$/);
});

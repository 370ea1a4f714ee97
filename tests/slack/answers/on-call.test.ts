import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Role } from '../../../src/catalog/role.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { aLibrary, aRole, noRouting } from '../../helpers/roles.ts';
import { PATIENCE, type RunningApp, runApp } from '../../helpers/running-app.ts';

const source = { path: 'routing/security.yml', line: 4 };
const listed = (who: string, more = {}) => ({ who, duty: null, away: null, source, ...more });
const rota = {
  people: [listed('kim@example.com'), listed('bo@example.com')],
  ...{ start: '2026-03-02', day: 1, time: '09:00', zone: 'Europe/London' },
};
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/London' };

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let kim: User;
let bo: User;
let general: Channel;
let security: Channel;
let group: string;
let clock: number;

const use = (routing: Partial<Role['routing']>) => {
  running.library = aLibrary(
    aRole({
      name: 'Security Engineer',
      responsibilities: [{ title: 'Mind that no door is open', primary: true, metric: null, source }],
      routing: {
        ...{ ...noRouting, channel: '#security', people: '@security-team', hours, rota },
        ...{ examples: [{ text: 'the door is open', source }], ...routing },
      },
    }),
  );
};

beforeEach(async () => {
  clock = Date.parse('2026-03-03T22:00:00Z'); // a Tuesday, late: Kim’s week
  running = await runApp('http', { meetEvery: 100, now: () => clock });
  slack = running.slack;
  ann = slack.addUser({ name: 'ann', fullName: 'Ann Archer' });
  kim = slack.addUser({ name: 'kim', fullName: 'Kim Kuhn', mail: 'kim@example.com' });
  bo = slack.addUser({ name: 'bo', fullName: 'Bo Berg', mail: 'bo@example.com' });
  group = slack.addGroup({ handle: 'security-team', users: [kim, bo] }).id;
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [kim, bo], botIsMember: true });
  use({});
  await expect.poll(() => onCall()).toContain('Kim Kuhn');
});

afterEach(async () => {
  expect(slack.refusals).toEqual([]);
  await running.close();
});

async function onCall(): Promise<string> {
  const before = slack.ephemerals(ann, general).length;
  await slack.command(ann, general, '/role', 'who is on call for security');
  await expect.poll(() => slack.ephemerals(ann, general)).toHaveLength(before + 1);
  return slack.ephemerals(ann, general).at(-1)?.text ?? '';
}

async function send(flags: readonly string[]): Promise<PostedMessage> {
  const before = slack.messages(security).length;
  await slack.command(ann, general, '/role', 'ask the door is open');
  const form = await formFor(slack, ann);
  await slack.submit(ann, filledIn(form, { flags }));
  await expect.poll(() => slack.messages(security).filter(isBots).length).toBe(before + 1);
  return slack.messages(security).at(-1) as PostedMessage;
}

const calls = (message: PostedMessage) =>
  [...JSON.stringify(message.blocks).matchAll(/"(?:user_id|usergroup_id)":"(\w+)"/g)]
    .map(([, id]) => id)
    .filter((id) => id !== ann.id);

test('who is on call is told by the rota in the documents, with the handover', async () => {
  expect(await onCall()).toContain('On call now: Kim Kuhn, until Mon 9 Mar, 09:00 (Europe/London)');
  clock = Date.parse('2026-03-30T07:59:59Z'); // the clocks went forward the day before: nine there is eight here
  expect(await onCall()).toContain('On call now: Bo Berg, until Mon 30 Mar, 09:00 (Europe/London)');
  clock += 60_000;
  expect(await onCall()).toContain('On call now: Kim Kuhn');
});

test('an urgent request calls whoever is on call, and not the whole group; any other calls nobody', async () => {
  const card = await send(['urgent']);
  expect(calls(card)).toEqual([kim.id]);
  expect(wordsIn(card)).toContain('On call: ');
  expect(card.text).not.toContain(group);
  const note = await slack.waitForMessage(slack.directMessageChannel(ann), isBots);
  expect(note.text).not.toContain('They are back');
  const quiet = await send([]);
  expect(calls(quiet)).toEqual([]);
});

test('it is reminded of at night, where somebody is on call; what can wait is not', async () => {
  await send(['urgent']);
  await send([]);
  clock += PATIENCE.untilReminder / 4 + 60_000;
  await expect.poll(() => slack.messages(security).filter(isBots).length, { timeout: 5000 }).toBe(3);
  const reminder = slack.messages(security).at(-1) as PostedMessage;
  expect(reminder.text).toContain('One request here waits');
  expect(calls(reminder)).toEqual([kim.id]);
});

test('whoever says in Slack that they are away is passed over, and nobody is told why', async () => {
  slack.setStatus(kim, { text: 'Vacationing in Crete', emoji: ':palm_tree:' });
  await expect.poll(() => onCall()).toContain('On call now: Bo Berg');
  const card = await send(['urgent']);
  expect(calls(card)).toEqual([bo.id]);
  expect(`${wordsIn(card)} ${await onCall()}`).not.toMatch(/vacation|Crete|palm/i);
  slack.setStatus(kim, { text: 'Vacationing', until: clock / 1000 - 60 });
  await expect.poll(() => onCall()).toContain('On call now: Kim Kuhn');
});

test('days away in the documents count as well', async () => {
  use({
    holders: [
      listed('@security-team'),
      listed('kim@example.com', { away: { from: '2026-03-01', to: '2026-03-05' } }),
    ],
  });
  await expect.poll(() => onCall()).toContain('On call now: Bo Berg');
});

test('while everybody in the rota is away, the group is called', async () => {
  for (const one of [kim, bo]) slack.setStatus(one, { text: 'Out of office' });
  await expect.poll(() => onCall()).toContain('Nobody is on call just now');
  expect(calls(await send(['urgent']))).toEqual([group]);
});

test('a role without a group or a rota calls the first of its people who is there', async () => {
  use({
    people: null,
    rota: null,
    holders: [listed('kim@example.com', { duty: 'manager' }), listed('bo@example.com')],
  });
  slack.setStatus(kim, { text: 'OOO' });
  await expect.poll(async () => calls(await send(['urgent'])).join()).toBe(bo.id);
});

test('how soon the role means to act stands on the card, and what was late in its figures, with a picture', async () => {
  use({ targets: { claim: 120, resolve: 1440 } });
  const card = await send([]);
  expect(wordsIn(card)).toContain(
    'Meant to be claimed within 2 hours and resolved within 3 days (of working time).',
  );
  clock = Date.parse('2026-03-05T12:00:00Z');
  await slack.command(ann, general, '/role', 'stats');
  const stats = await slack.waitForEphemeral(ann, ({ text }) => text.includes('the last 30 days'));
  expect(stats.text).toContain(messagesIn('en').stats.late(1, 1));
  const roleCard = async () => {
    await slack.command(ann, general, '/role', 'security-engineer');
    return wordsIn(slack.ephemerals(ann, general).at(-1) as PostedMessage);
  };
  await expect.poll(roleCard).toContain('In the last 30 days 1 of 1 was late.');
  await slack.click(ann, stats, 'role:trend');
  await expect
    .poll(() => slack.files(slack.directMessageChannel(ann)).map(({ name }) => name))
    .toEqual(['requests-by-week.png']);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { createLibrary } from '../../../src/search/library.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { wordsOf } from '../../helpers/words-of.ts';

const source = { path: 'routing.yml', line: 1 };
const duty = (title: string, primary: boolean) => ({ title, primary, metric: null, source });
const london = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/London' };

const roles = [
  aRole({
    name: 'Platform Engineer',
    responsibilities: [duty('Write the guides', false), duty('Run the clusters', true)],
    routing: {
      ...noRouting,
      channel: '#platform',
      confidentialChannel: '#platform-private',
      hours: london,
      topics: ['Kubernetes', 'pipelines'].map((term) => ({ term, synonyms: [], source })),
      declines: [
        { what: 'flaky tests', ask: 'qa-engineer', source },
        { what: 'printers', ask: null, source },
      ],
    },
  }),
  aRole({ name: 'QA Engineer', routing: { ...noRouting, channel: '#Platform' } }),
];

let running: RunningApp;
let slack: LocalSlack;
let ann: User;

beforeEach(async () => {
  running = await runApp('http', { now: () => Date.parse('2026-03-03T20:00:00Z') });
  running.library = createLibrary({
    roles,
    problems: [],
    outOfScope: [],
    owned: [],
    fallbackChannel: null,
    reviews: new Map(),
  });
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
});

afterEach(async () => {
  expect(slack.refusals).toEqual([]);
  await running.close();
});

async function here(channel: Channel): Promise<PostedMessage> {
  const before = slack.ephemerals(ann, channel).length;
  await slack.command(ann, channel, '/role', 'here');
  await expect.poll(() => slack.ephemerals(ann, channel)).toHaveLength(before + 1);
  return slack.ephemerals(ann, channel).at(-1) as PostedMessage;
}

const WAY =
  'Mentions of me are answered in their thread, for everybody here. Members of this channel who are no guests change it: /role here threads, /role here private, or /role here off.';
const FIRST =
  'They also say which roles are asked first here where it is close: /role here prefers, and names with commas between them, or none.';
const LIST =
  'No daily list of what is open is posted here. They also say whether there is one: /role here digest, or /role here no digest.';

test('says which roles a channel belongs to, what they take and what not, and when they are back', async () => {
  const shown = await here(slack.addChannel({ name: 'platform', members: [ann] }));
  expect(wordsOf(shown.blocks)).toBe(
    [
      'Who is asked in this channel',
      'Platform Engineer',
      'Takes: Kubernetes, pipelines',
      'Run the clusters',
      'Write the guides',
      'Not flaky tests: ask the QA Engineer',
      'Not printers: nobody here does',
      'They are away now and back tomorrow at 09:00 (London time).',
      'QA Engineer',
      'Nothing is written about what this role takes.',
      WAY,
      FIRST,
      LIST,
      'Platform Engineer',
      'QA Engineer',
    ].join('\n'),
  );
  await slack.click(ann, shown, 'ask:1');
  await slack.waitForEphemeral(ann, ({ text }) => text.includes('What a QA Engineer is about.'));
});

test('in the channel for what is confidential, says that it is just for that', async () => {
  const secret = slack.addChannel({
    name: 'platform-private',
    private: true,
    members: [ann],
    botIsMember: true,
  });
  const words = wordsOf((await here(secret)).blocks);
  expect(words).toContain('Platform Engineer: confidential requests only');
  expect(words).not.toContain('QA Engineer\nNothing');
});

test('a renamed channel is still known by the name in the documents', async () => {
  const channel = slack.addChannel({ name: 'platform', members: [ann], botIsMember: true });
  await running.store.channels.remember('platform', channel.id);
  slack.rename(channel, 'infrastructure');
  expect((await here(channel)).text).toContain('Platform Engineer');
});

test('where no role has the channel, says what to do', async () => {
  const nobody =
    'Who is asked in this channel\nNo role has this channel. Type /role list to see who is asked where, or /role ask and what you need. Whoever looks after the documents can give a role this channel.';
  const lunch = slack.addChannel({ name: 'lunch', members: [ann] });
  expect((await here(lunch)).text).toBe(`${nobody}\n${WAY}\n${FIRST}\n${LIST}`);
  expect((await here(slack.directMessageChannel(ann))).text).toBe(nobody);
});

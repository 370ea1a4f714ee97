import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { remindOwners } from '../../../src/care/remind-owners.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { createLibrary } from '../../../src/search/library.ts';
import { createOwners } from '../../../src/slack/people/owners.ts';
import { createUserHandles } from '../../../src/slack/people/user-handles.ts';
import { createDirectory } from '../../../src/slack/places/directory.ts';
import { createNotifier } from '../../../src/slack/posting/notifier.ts';
import { isBots, wordsIn } from '../../helpers/front-desk.ts';
import { aRole } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { carefulClientOf, channelNames, clientOf } from '../../helpers/slack-client.ts';
import { quiet } from '../../store/store.contract.ts';

const DAY = 24 * 60 * 60_000;

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let docs: Channel;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-11-21T10:00:00Z');
  running = await runApp('http', { now: () => clock });
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  sam = slack.addUser({ name: 'sam' });
  docs = slack.addChannel({ name: 'docs', members: [sam], botIsMember: true });
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

/** Path → day of the last review, and owner; each is to be reviewed every 30 days. */
function documents(all: Readonly<Record<string, readonly [string, string | null]>>): void {
  const reviews = Object.entries(all).map(([document, [reviewed, owner]]) => {
    const source = { path: document, line: 3 };
    return [document, { document, reviewed, every: 30, owner, source }] as const;
  });
  const facts = { problems: [], outOfScope: [], owned: [], fallbackChannel: null };
  const roles = [aRole({ name: 'Baker' })];
  running.library = createLibrary({ ...facts, roles, reviews: new Map(reviews) });
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
    return remindOwners({
      store: running.store,
      reviews: () => running.library.catalog.reviews,
      notifier: createNotifier({
        client,
        carefulClient: carefulClientOf(slack),
        owners,
        say: () => messagesIn('en'),
      }),
      now: () => clock,
      log: quiet,
    });
  };
  await Promise.all(Array.from({ length: replicas }, one));
}

const told = (where: Channel) => slack.messages(where).filter(isBots);
const dmOf = (person: User) => slack.directMessageChannel(person);
const pressed = (person: User, words: string) =>
  slack.waitForEphemeral(person, ({ text }) => text.startsWith(words));

describe('a reminder', () => {
  test('is one message to each owner, however many documents and replicas there are', async () => {
    documents({
      'roles/b.md': ['2026-10-01', '@ann'],
      'roles/a.md': ['2026-09-01', '@Ann'],
      'roles/c.md': ['2026-09-01', '#docs'],
      'roles/fresh.md': ['2026-11-20', '@ann'],
      'roles/nobody.md': ['2026-09-01', null],
      'roles/stranger.md': ['2026-09-01', 'The docs team'],
    });
    await round(4);
    expect(told(dmOf(ann)).map(({ text }) => text)).toEqual([
      [
        'These 2 documents are overdue for review. Please read them. If one is still right, say so here; if not, correct it, and write the day into it: reviewed: 2026-11-21',
        '• roles/a.md: due since 1 October, last reviewed 1 September',
        '• roles/b.md: due since 31 October, last reviewed 1 October',
      ].join('\n'),
    ]);
    expect(told(docs)).toHaveLength(1);
    expect(told(docs)[0]?.text).toContain('This document is overdue for review.');
  });

  test('comes once for each review that is missed, and no more than once a week', async () => {
    documents({ 'a.md': ['2026-09-01', ann.id] });
    await round();
    clock += 300 * DAY;
    await round();
    expect(told(dmOf(ann))).toHaveLength(1);
    documents({ 'a.md': ['2026-09-01', ann.id], 'b.md': ['2026-09-02', ann.id] });
    await round();
    expect(told(dmOf(ann))).toHaveLength(2);
    clock += 6 * DAY;
    documents({ 'c.md': ['2026-09-02', ann.id] });
    await round();
    expect(told(dmOf(ann))).toHaveLength(2);
    clock += DAY;
    await round();
    expect(told(dmOf(ann))).toHaveLength(3);
  });

  test('has ten buttons at most, and counts the rest', async () => {
    documents(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.md`, ['2026-09-01', ann.id]])));
    await round();
    const words = wordsIn(told(dmOf(ann))[0] as PostedMessage);
    expect(words.match(/"Still right"/g)).toHaveLength(10);
    expect(words).toContain('And 30 more');
  });

  test('does not go to guests, to channels without Rolecall, or to two people of one name', async () => {
    const rosa = slack.addUser({ name: 'rosa', guest: true });
    slack.addChannel({ name: 'closed', members: [sam] });
    for (const _ of [1, 2]) slack.addUser({ name: 'kim' });
    documents({
      'a.md': ['2026-09-01', rosa.id],
      'b.md': ['2026-09-01', '#closed'],
      'c.md': ['2026-09-01', '@kim'],
    });
    await round();
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toEqual([]);
  });
});

describe('“Still right”', () => {
  test('counts as a review from then on, and says how to write it down', async () => {
    documents({ 'roles/a.md': ['2026-09-01', '@ann'] });
    await round();
    await slack.click(ann, told(dmOf(ann))[0] as PostedMessage, 'review:right:0');
    const { text } = await pressed(ann, 'Thanks.');
    expect(text).toBe(
      'Thanks. roles/a.md counts as reviewed today. To have it in writing, add “reviewed: 2026-11-21” in roles/a.md, at line 3.',
    );
    expect(await running.store.reviews.list()).toMatchObject([
      { document: 'roles/a.md', reviewed: '2026-11-21', reviewer: ann.id },
    ]);
    expect(running.library.catalog.reviews.get('roles/a.md')?.reviewed).toBe('2026-11-21');
    clock += 29 * DAY;
    await round();
    expect(told(dmOf(ann))).toHaveLength(1);
    clock += 2 * DAY;
    await round();
    expect(told(dmOf(ann))).toHaveLength(2);
  });

  test('may be said by members of the owning channel, and by nobody else', async () => {
    documents({ 'a.md': ['2026-09-01', '#docs'] });
    await round();
    const [reminder] = told(docs);
    slack.invite(ann, docs);
    slack.remove(sam, docs);
    await slack.click(ann, reminder as PostedMessage, 'review:right:0');
    await pressed(ann, 'Thanks.');
    documents({ 'a.md': ['2026-09-01', '@sam'] });
    expect(await running.store.reviews.list()).toMatchObject([{ reviewed: '2026-11-21', reviewer: ann.id }]);
    await slack.click(ann, reminder as PostedMessage, 'review:right:0');
    await pressed(ann, 'Only the owner of this document');
    documents({});
    await slack.click(ann, reminder as PostedMessage, 'review:right:0');
    await pressed(ann, 'The documents no longer say when this one is to be reviewed');
  });
});

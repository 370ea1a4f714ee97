import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { manifestWith } from '../../helpers/manifest-variant.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const PAGES = 'https://roles.example.com/roles/';

let running: RunningApp;
let slack: LocalSlack;
let allowed: string[];
let ann: User;
let sam: User;
let general: Channel;
let fallback: Channel;
/** The Security Engineer's channel: another company reads there. */
let shared: Channel;

beforeEach(async () => {
  allowed = [];
  const manifestPath = manifestWith(/^(?:unfurl_domains:|- links:|- link_shared)/);
  running = await runApp('http', { manifestPath, sharedChannels: allowed, rolePagesUrl: PAGES });
  running.library = reachableCompany();
  slack = running.slack;
  [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  fallback = slack.addChannel({ name: 'ask-anything', members: [sam], botIsMember: true });
  shared = slack.addChannel({ name: 'security', members: [ann, sam], botIsMember: true, extShared: true });
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

const allow = () => allowed.push(shared.id);
const settle = (ms = 500) => new Promise((done) => setTimeout(done, ms));
const posted = (channel: Channel) => slack.messages(channel).filter(isBots);
const openForm = async () => {
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  return formFor(slack, ann);
};

/** Each way in which somebody of ours has documents posted for all who read in a channel. */
const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a mention': () => slack.mention(ann, shared, 'what does a security engineer do?'),
  '*Share in channel*': async () => {
    await slack.command(ann, shared, '/role', 'security engineer');
    await slack.click(ann, slack.ephemerals(ann, shared).at(-1) as PostedMessage, 'share');
  },
  'a link to a page of a role': () => slack.write(ann, shared, `${PAGES}security-engineer`),
};

describe.each(Object.entries(WAYS))('%s', (name, way) => {
  test('posts nothing there, and whoever did it is told', async () => {
    await way();
    await settle();
    expect(posted(shared)).toEqual([]);
    expect(slack.calls.filter(({ method }) => method === 'chat.unfurl')).toEqual([]);
    if (!name.includes('link'))
      expect(slack.ephemerals(ann, shared).at(-1)?.text).toContain('shared with another company');
  });

  test('posts where whoever runs Rolecall allows that channel', async () => {
    allow();
    await way();
    if (name.includes('link'))
      await expect
        .poll(() => slack.calls.filter(({ method }) => method === 'chat.unfurl').length, { timeout: 5000 })
        .toBe(1);
    else expect(wordsIn(await slack.waitForMessage(shared, isBots))).toContain('Security Engineer');
  });
});

test('people of the other company cannot ask, in an allowed channel neither', async () => {
  allow();
  const bob = slack.addUser({ name: 'bob', stranger: true });
  slack.invite(bob, shared);
  await slack.mention(bob, shared, 'what does a security engineer do?');
  expect((await slack.waitForEphemeral(bob, () => true)).text).toContain('Only members of this workspace');
  await settle();
  expect(posted(shared)).toEqual([]);
});

describe('a request to a role whose channel another company reads', () => {
  test('goes to the fallback channel, as its form says', async () => {
    const form = await openForm();
    expect(wordsIn(form)).toContain('shared with another company');
    await slack.submit(ann, filledIn(form, {}));
    await slack.waitForMessage(fallback, isBots);
    expect(posted(shared)).toEqual([]);
  });

  test('goes there where it is allowed and the form has said who reads it', async () => {
    allow();
    const form = await openForm();
    expect(wordsIn(form)).toContain('a channel that people of another company read, too');
    await slack.submit(ann, filledIn(form, {}));
    await slack.waitForMessage(shared, isBots);
    expect(posted(fallback)).toEqual([]);
  });

  test('does not go there where the form had said that only colleagues read it', async () => {
    allow();
    slack.change(shared, { extShared: false });
    const form = await openForm();
    slack.change(shared, { extShared: true });
    await slack.submit(ann, filledIn(form, {}));
    await slack.waitForMessage(fallback, isBots, 10_000);
    expect(posted(shared)).toEqual([]);
  });

  test('cannot be confidential, in an allowed channel neither', async () => {
    allow();
    expect(wordsIn(await openForm())).not.toContain('Confidential');
  });
});

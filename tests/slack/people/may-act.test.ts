import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Channel,
  type LocalSlack,
  startLocalSlack,
  type User,
} from '../../../src/playground/local-slack.ts';
import { mayAct } from '../../../src/slack/people/may-act.ts';
import { createDirectory, type Directory } from '../../../src/slack/places/directory.ts';
import { channelNames, clientOf } from '../../helpers/slack-client.ts';

let slack: LocalSlack;
let directory: Directory;
let ann: User;
let bob: User;
let channel: Channel;

beforeEach(async () => {
  slack = await startLocalSlack();
  directory = createDirectory(clientOf(slack), channelNames(), Date.now);
  ann = slack.addUser();
  bob = slack.addUser();
  channel = slack.addChannel({ members: [ann], botIsMember: true });
});
afterEach(async () => slack.close());

const asked = (user: { id: string }, people: string | null = null) =>
  mayAct(directory, user.id, slack.teamId, channel.id, people);

test('members of the channel may', async () => {
  expect(await asked(ann)).toEqual({ kind: 'done', value: 'yes' });
  expect(await asked(bob)).toEqual({ kind: 'done', value: 'not-in-channel' });
});

test('where the role has a user group, its people may, and nobody else', async () => {
  slack.addGroup({ handle: 'security-team', users: [bob] });
  expect(await asked(bob, '@security-team')).toEqual({ kind: 'done', value: 'yes' });
  expect(await asked(ann, '@security-team')).toEqual({ kind: 'done', value: 'not-in-group' });
});

test('in a channel that is not the role’s, both may, as the card there is for whoever can help, and names the group', async () => {
  const carl = slack.addUser();
  slack.addGroup({ handle: 'security-team', users: [bob] });
  const elsewhere = (user: { id: string }) =>
    mayAct(directory, user.id, slack.teamId, channel.id, '@security-team', true);
  expect(await elsewhere(bob)).toEqual({ kind: 'done', value: 'yes' });
  expect(await elsewhere(ann)).toEqual({ kind: 'done', value: 'yes' });
  expect(await elsewhere(carl)).toEqual({ kind: 'done', value: 'not-in-channel' });
});

test('a group that is not there leaves it to the members of the channel', async () => {
  expect(await asked(ann, '@nobody')).toEqual({ kind: 'done', value: 'yes' });
});

test.each([
  ['guests', { guest: true }],
  ['people of other companies', { stranger: true }],
])('%s may not, even in the channel and in the group', async (_, options) => {
  const outsider = slack.addUser(options);
  slack.invite(outsider, channel);
  slack.addGroup({ handle: 'security-team', users: [outsider] });
  expect(await asked(outsider)).toEqual({ kind: 'done', value: 'outsider' });
  expect(await asked(outsider, '@security-team')).toEqual({ kind: 'done', value: 'outsider' });
});

test('neither may bots, nor anybody Slack does not know, nor members of another workspace', async () => {
  expect(await asked({ id: slack.botUserId })).toEqual({ kind: 'done', value: 'outsider' });
  expect(await asked({ id: 'UNOBODY' })).toEqual({ kind: 'done', value: 'outsider' });
  const elsewhere = await mayAct(directory, ann.id, 'TELSEWHERE', channel.id, null);
  expect(elsewhere).toEqual({ kind: 'done', value: 'outsider' });
});

test.each(['users.info', 'conversations.members', 'usergroups.list'])(
  'while Slack does not say (%s), nobody is let through',
  async (method) => {
    slack.failNext(method, { error: 'internal_error' });
    expect(await asked(ann, '@security-team')).toEqual({ kind: 'trouble', reason: 'internal_error' });
  },
);

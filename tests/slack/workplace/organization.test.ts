import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createBranches } from '../../../src/cli/running/branches.ts';
import { createLog } from '../../../src/log.ts';
import { NO_METRICS } from '../../../src/metrics/metrics.ts';
import { type Channel, type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { type Organization, openOrganization } from '../../../src/playground/organization.ts';
import { newRequestId } from '../../../src/requests/new-id.ts';
import { createRolecall, type Rolecall } from '../../../src/rolecall.ts';
import { checkSlack, type Section } from '../../../src/slack/check-up/check-slack.ts';
import { createApp, type SlackApp } from '../../../src/slack/create-app.ts';
import { createWorkspaceDatabases } from '../../../src/store/database/workspace-databases.ts';
import { openStore } from '../../../src/store/store.ts';
import { filledIn, formFor, isBots } from '../../helpers/front-desk.ts';
import { PATIENCE } from '../../helpers/running-app.ts';

/** Two workspaces of one organization, with its token. */
let north: LocalSlack;
let south: LocalSlack;
let organization: Organization;
let folder: string;
let app: SlackApp;
let end: () => Promise<void>;

const ORGANIZATION = {
  enterpriseId: 'E00000001',
  isOrgWide: true,
  botToken: 'xoxb-org-1',
  signingSecret: 'one',
};

const log = createLog(
  'error',
  () => {},
  () => new Date(),
);
let rolecall: Rolecall;
beforeAll(async () => {
  rolecall = await createRolecall('content', log);
}, 60_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-org-'));
  north = await startLocalSlack({ identity: { ...ORGANIZATION, teamId: 'T0NORTH' } });
  south = await startLocalSlack({ identity: { ...ORGANIZATION, teamId: 'T0SOUTH' }, firstId: 5_000 });
  organization = await openOrganization([north, south]);
  await begin();
}, 60_000);

async function begin() {
  const databaseUrl = `file:${join(folder, 'rolecall.db')}`;
  const store = await openStore(databaseUrl, log);
  const common = {
    patience: PATIENCE,
    admins: [],
    rolePagesUrl: null,
    now: Date.now,
    elapsed: () => performance.now(),
    newId: newRequestId,
    metrics: NO_METRICS,
    log,
  };
  const settings = { databaseUrl, growthSecret: null, language: 'en', workspaceContent: null } as const;
  const branches = createBranches(settings, rolecall, common);
  const transport = { kind: 'http', signingSecret: 'one', port: 0 } as const;
  const slack = { botToken: 'xoxb-org-1', apiUrl: organization.apiUrl, transport };
  app = createApp(slack, { ...rolecall, ...common, store }, branches);
  const { port } = await app.start();
  for (const workspace of [north, south]) workspace.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  end = async () => {
    await app.stop();
    await branches.close();
    await store.close();
  };
}

afterEach(async () => {
  await end();
  await organization.close();
  expect([...north.refusals, ...south.refusals].filter(({ error }) => error !== 'operation_timeout')).toEqual(
    [],
  );
  await Promise.all([north.close(), south.close()]);
  rmSync(folder, { recursive: true });
});

/** Ann is in both workspaces; each has a channel of the same name. */
function populate(slack: LocalSlack) {
  const ann = slack.addUser({ id: 'W0ANN', name: 'ann' });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  const security = slack.addChannel({ name: 'security', botIsMember: true });
  return { slack, ann, general, security };
}

test('doctor says that it is for an organization, and looks at the channels of its workspaces', async () => {
  const { ann, general } = populate(south);
  await south.command(ann, general, '/role', 'help');
  await south.waitForEphemeral(ann, () => true, 20_000);
  const transport = { kind: 'http', signingSecret: 'one', port: 0 } as const;
  const slack = { botToken: 'xoxb-org-1', apiUrl: organization.apiUrl, transport };
  const names = { idOf: async () => null, remember: async () => {} };
  const workspaces = await createWorkspaceDatabases(`file:${join(folder, 'rolecall.db')}`, log).list();
  const sections: Section[] = [];
  const look = { slack, names, wanted: [], catalog: rolecall.catalog() };
  for await (const section of checkSlack({ ...look, workspaces })) sections.push(section);
  expect(read(sections[0])).toContain('in every workspace of the organization local (E00000001)');
  const channels = sections.find(({ group }) => group === 'channels in T0SOUTH');
  expect(read(channels)).toContain('Security Engineer, #security');
  expect(channels?.findings.find(({ name }) => name === 'Security Engineer, #security')?.status).toBe('ok');
}, 60_000);

const read = (shown: unknown): string => JSON.stringify(shown);

test('a request stays in its workspace, through a restart, and nobody sees it from another one', async () => {
  const here = populate(north);
  const there = populate(south);
  await south.command(there.ann, there.general, '/role', 'help');
  await north.command(here.ann, here.general, '/role', 'ask someone pushed an AWS key to a public repo');
  await north.submit(here.ann, filledIn(await formFor(north, here.ann), {}));
  await north.waitForMessage(here.security, isBots, 20_000);
  expect(south.messages(there.security)).toEqual([]);
  await end();
  await begin();
  await south.command(there.ann, there.general, '/role', 'requests');
  const elsewhere = await south.waitForEphemeral(there.ann, ({ text }) => !text.includes('help'), 10_000);
  expect(read(elsewhere)).not.toContain('AWS key');
  await north.command(here.ann, here.general, '/role', 'requests');
  const own = await north.waitForEphemeral(here.ann, (message) => read(message).includes('AWS key'), 10_000);
  expect(read(own)).toContain('security');
}, 60_000);

test('a mention, whose event does not say for which workspace the app is installed, is answered where it was written', async () => {
  const { ann, general } = populate(south);
  await south.mention(ann, general, 'who owns penetration tests?');
  await south.waitForMessage(general, isBots, 20_000);
  const named = south.calls.filter(({ arguments: args }) => args.team_id !== undefined);
  expect(named.every(({ arguments: args }) => args.team_id === 'T0SOUTH')).toBe(true);
  expect(named.length).toBeGreaterThan(0);
}, 60_000);

test('people of another company are not let in', async () => {
  const { general } = populate(south);
  const bob = south.addUser({ name: 'bob', stranger: true });
  south.invite(bob, general);
  await south.mention(bob, general, 'who owns penetration tests?');
  const told = await south.waitForEphemeral(bob, () => true, 20_000);
  expect(told.text).toContain('Only members of this workspace');
}, 60_000);

/** Whom a channel of two workspaces brings here. Slack calls people strangers or not by the channels that they share. */
const guests = (enterpriseId?: string) =>
  [true, false].map((stranger) => ({
    ...{ name: stranger ? 'mia' : 'joe', stranger },
    from: { teamId: 'T0ELSEWHERE', ...(enterpriseId === undefined ? {} : { enterpriseId }) },
  }));

const bots = (channel: Channel) => south.messages(channel).filter(isBots);

test.each(guests('E00000001'))(
  'a colleague of a sibling workspace is of this company: %j',
  async (who) => {
    const { general } = populate(south);
    const person = south.addUser(who);
    south.invite(person, general);
    await south.mention(person, general, 'who owns penetration tests?');
    await south.waitForMessage(general, isBots, 20_000);
    expect(south.ephemerals(person)).toEqual([]);
  },
  60_000,
);

test.each([...guests('E0OTHERS'), ...guests()])(
  'whoever is of another organization, or of none, is not: %j',
  async (who) => {
    const { general } = populate(south);
    const person = south.addUser(who);
    south.invite(person, general);
    await south.mention(person, general, 'who owns penetration tests?');
    const told = await south.waitForEphemeral(person, () => true, 20_000);
    expect(told.text).toContain('Only members of this workspace');
    expect(bots(general)).toEqual([]);
  },
  60_000,
);

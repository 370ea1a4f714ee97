import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readWantedScopes } from '../../../src/cli/doctor/wanted-scopes.ts';
import { run } from '../../../src/cli/run.ts';
import { createBranches } from '../../../src/cli/running/branches.ts';
import type { NameSettings } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { NO_METRICS } from '../../../src/metrics/metrics.ts';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { type Organization, openOrganization } from '../../../src/playground/organization.ts';
import { newRequestId } from '../../../src/requests/new-id.ts';
import { createRolecall, type Rolecall } from '../../../src/rolecall.ts';
import { createApp, type SlackApp } from '../../../src/slack/create-app.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { filledIn, formFor, isBots } from '../../helpers/front-desk.ts';
import { PATIENCE } from '../../helpers/running-app.ts';

/** One app, in two workspaces of one organization and in one of another company, each of which installs it by itself. */
let north: LocalSlack;
let south: LocalSlack;
let abroad: LocalSlack;
let front: Organization;
let folder: string;
let app: SlackApp;
let store: Store;
let address: string;
let allowed: string[];
let clock: number;
let logged: string[];
let end: () => Promise<void>;

const APP = { signingSecret: 'one', clientId: '11.22', clientSecret: 'of-the-app', appId: 'A0ONE' };
const HOUR = 3_600_000;
const KEY = 'someone pushed an AWS key to a public repo';

const log = createLog(
  'debug',
  (line) => logged.push(line),
  () => new Date(),
);
let rolecall: Rolecall;
beforeAll(async () => {
  logged = [];
  rolecall = await createRolecall('content', log);
}, 60_000);

beforeEach(async () => {
  clock = Date.now();
  logged = [];
  allowed = ['T0NORTH', 'T0SOUTH', 'T0ABROAD'];
  folder = mkdtempSync(join(tmpdir(), 'rolecall-install-'));
  const now = () => clock;
  const ours = { ...APP, enterpriseId: 'E0OURS' };
  const start = (identity: object, firstId: number) => startLocalSlack({ identity, firstId, now });
  north = await start({ ...ours, teamId: 'T0NORTH', rotatesTokens: true }, 0);
  south = await start({ ...ours, teamId: 'T0SOUTH' }, 5_000);
  abroad = await start({ ...APP, teamId: 'T0ABROAD' }, 9_000);
  front = await openOrganization([north, south, abroad]);
  await begin();
}, 60_000);

async function begin(workspaceContent: string | null = null, names: NameSettings | null = null) {
  const databaseUrl = `file:${join(folder, 'rolecall.db')}`;
  store = await openStore(databaseUrl, log);
  const common = {
    ...{ patience: PATIENCE, admins: [], rolePagesUrl: null, metrics: NO_METRICS, log },
    ...{ now: () => clock, elapsed: () => clock, newId: newRequestId },
  };
  const branches = createBranches(
    { databaseUrl, growthSecret: null, language: 'en', workspaceContent },
    rolecall,
    common,
  );
  const transport = { kind: 'http', signingSecret: 'one', port: 0 } as const;
  const install = {
    ...{ clientId: APP.clientId, clientSecret: APP.clientSecret, workspaces: allowed },
    ...{ secret: 's'.repeat(32), scopes: readWantedScopes().map(({ scope }) => scope) },
  };
  const slack = { ...(names ? { names } : {}), botToken: null, install, apiUrl: front.apiUrl, transport };
  app = createApp(slack, { ...rolecall, ...common, store }, branches);
  const { port } = await app.start();
  address = `http://127.0.0.1:${port}`;
  for (const workspace of [north, south, abroad]) workspace.deliverTo(`${address}/slack/events`);
  end = async () => {
    await app.stop();
    await branches.close();
    await store.close();
  };
}

afterEach(async () => {
  await end();
  await front.close();
  const refusals = [north, south, abroad].flatMap((one) => one.refusals);
  expect(refusals.filter(({ error }) => !['operation_timeout', 'account_inactive'].includes(error))).toEqual(
    [],
  );
  await Promise.all([north, south, abroad].map((one) => one.close()));
  rmSync(folder, { recursive: true });
});

const read = (shown: unknown): string => JSON.stringify(shown);

function populate(slack: LocalSlack) {
  const ann = slack.addUser({ name: 'ann' });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  const security = slack.addChannel({ name: 'security', botIsMember: true });
  return { slack, ann, general, security };
}

type Place = ReturnType<typeof populate>;

const ask = async ({ slack, ann, general }: Place, words: string) => {
  const { body } = await slack.command(ann, general, '/role', words);
  return read(body ?? '');
};

const send = async ({ slack, ann, general, security }: Place) => {
  await slack.command(ann, general, '/role', `ask ${KEY}`);
  await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
  await slack.waitForMessage(security, isBots, 20_000);
};

const requestsOf = async ({ slack, ann, general }: Place) => {
  const before = slack.ephemerals(ann).length;
  await slack.command(ann, general, '/role', 'requests');
  await expect.poll(() => slack.ephemerals(ann).length, { timeout: 10_000 }).toBeGreaterThan(before);
  return read(slack.ephemerals(ann).at(-1));
};

/** What every page has in common: all but its title. */
const headOf = (page: string) => page.slice(0, page.indexOf('<body>')).replace(/<title>[^<]*/, '');

const databases = () => readdirSync(folder).filter((name) => /^rolecall-.*\.db$/.test(name));

describe('an app that is installed by its own page', () => {
  test('answers where it is installed, and nobody where it is not', async () => {
    const [here, there] = [populate(north), populate(abroad)];
    expect(await ask(here, 'security engineer')).toContain('not installed in this workspace');
    expect(await north.install(address)).toMatchObject({ status: 200 });
    expect(await ask(here, 'security engineer')).toContain('Security Engineer');
    expect(await ask(there, 'security engineer')).toContain('not installed in this workspace');
  }, 60_000);

  test('keeps tokens sealed, and out of the log', async () => {
    await north.install(address);
    await south.install(address);
    await ask(populate(south), 'help');
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    for (const text of [...kept, logged.join('\n')]) {
      expect(text).not.toContain('xoxb');
      expect(text).not.toContain(APP.clientSecret);
    }
    expect(await store.installations.list()).toMatchObject([{ id: 'T0NORTH' }, { id: 'T0SOUTH' }]);
  }, 60_000);

  test('is refused where whoever runs it does not say; its token is given back', async () => {
    allowed.splice(allowed.indexOf('T0ABROAD'), 1);
    const { status, page } = await abroad.install(address);
    expect(status).toBe(403);
    expect(page).toContain('T0ABROAD');
    expect(headOf(page)).toBe(headOf(await (await fetch(`${address}/slack/install`)).text()));
    expect(await store.installations.list()).toEqual([]);
    expect(abroad.calls.map(({ method }) => method)).toContain('auth.revoke');
  });

  test('its pages are of one kind; the last leads into Slack, and one that went wrong back to the first', async () => {
    const first = await (await fetch(`${address}/slack/install`)).text();
    expect(first).toMatch(/<a class="button" href="https?:[^"]+">Add to Slack<\/a>/);
    const installed = await north.install(address);
    expect(headOf(installed.page)).toBe(headOf(first));
    expect(installed.page).toContain('href="slack://app?team=T0NORTH&amp;id=A0ONE"');
    expect(installed.page).toContain('href="https://app.slack.com/client/T0NORTH"');
    const failed = await fetch(`${address}/slack/oauth_redirect?code=1&state="><script>`);
    expect(failed.status).toBe(400);
    const page = await failed.text();
    expect(headOf(page)).toBe(headOf(first));
    expect(page).toContain('href="install"');
    expect(page).not.toContain('<script>');
  });

  test('its pages have the names of the app', async () => {
    await end();
    await begin(null, { command: '/who', name: 'Who & <what>' });
    const first = await (await fetch(`${address}/slack/install`)).text();
    const failed = await (await fetch(`${address}/slack/oauth_redirect?code=1&state=x`)).text();
    const { page } = await north.install(address);
    expect(first).toContain('<h1>Add Who &amp; &lt;what&gt; to Slack</h1>');
    expect(failed).toContain('<title>Who &amp; &lt;what&gt; is not installed</title>');
    expect(page).toContain('type <b>/who help</b>');
    for (const shown of [first, failed, page]) expect(shown).not.toMatch(/Rolecall|\/role\b/);
  });

  test('keeps apart what it keeps of each, through a restart, and lets no other company in', async () => {
    for (const slack of [north, south, abroad]) await slack.install(address);
    const [here, there, elsewhere] = [populate(north), populate(south), populate(abroad)];
    await send(here);
    await end();
    await begin();
    expect(await requestsOf(here)).toContain('pushed an AWS key to a public');
    expect(await requestsOf(there)).toContain('You have no open requests');
    expect(await requestsOf(elsewhere)).toContain('You have no open requests');
    expect(south.messages(there.security).filter(isBots)).toEqual([]);
    const bob = south.addUser({ name: 'bob', stranger: true });
    south.invite(bob, there.general);
    await south.mention(bob, there.general, 'who owns penetration tests?');
    const told = await south.waitForEphemeral(bob, () => true, 10_000);
    expect(told.text).toContain('Only members of this workspace');
  }, 60_000);

  test('renews a token before it ends, also for what nobody is waiting for', async () => {
    await north.install(address);
    const here = populate(north);
    expect(await ask(here, 'security engineer')).toContain('Security Engineer');
    const renewals = () =>
      north.calls.filter(({ arguments: { grant_type } }) => grant_type === 'refresh_token').length;
    for (const round of [1, 2]) {
      clock += 11 * HOUR;
      await send(here);
      expect(renewals()).toBe(round);
    }
  }, 60_000);
});

test('a workspace answers from a folder of its own where it has one, and from the shared one else', async () => {
  await end();
  const own = join(folder, 'own', 'T0ABROAD');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'baker.md'), '# Baker\n\n## Responsibilities\n\n- Bake bread every morning\n');
  await begin(join(folder, 'own', '{team}'));
  for (const slack of [south, abroad]) await slack.install(address);
  const [here, there] = [populate(south), populate(abroad)];
  expect(await ask(here, 'security engineer')).toContain('Security Engineer');
  expect(await ask(here, 'baker')).not.toContain('Bake bread');
  expect(await ask(there, 'baker')).toContain('Bake bread');
  expect(await ask(there, 'list')).not.toContain('Security Engineer');
}, 60_000);

test('an organization installs it once for its workspaces, and takes it out of one, then of all', async () => {
  await end();
  const org = { ...APP, enterpriseId: 'E0WHOLE', isOrgWide: true, botToken: 'xoxb-whole-1' };
  const [east, west] = [
    await startLocalSlack({ identity: { ...org, teamId: 'T0EAST' }, firstId: 20_000 }),
    await startLocalSlack({ identity: { ...org, teamId: 'T0WEST' }, firstId: 30_000 }),
  ];
  await front.close();
  front = await openOrganization([east, west]);
  allowed.push('E0WHOLE');
  await begin();
  for (const slack of [east, west]) slack.deliverTo(`${address}/slack/events`);
  expect(await east.install(address)).toMatchObject({ status: 200 });
  const [here, there] = [populate(east), populate(west)];
  await send(here);
  await send(there);
  expect(databases()).toEqual(['rolecall-T0EAST.db', 'rolecall-T0WEST.db']);
  const gone = { type: 'team_access_revoked', team_ids: ['T0EAST'] };
  expect(await deliverSigned(west, gone)).toBe(200);
  expect(databases()).toEqual(['rolecall-T0WEST.db']);
  await west.uninstall();
  expect(databases()).toEqual([]);
  expect(await store.installations.list()).toEqual([]);
  await Promise.all([east, west].map((one) => one.close()));
}, 60_000);

/** An event to which manifest.yml subscribes only in a comment. */
async function deliverSigned(slack: LocalSlack, event: object): Promise<number | undefined> {
  const body = JSON.stringify({
    ...{ type: 'event_callback', event_id: 'Ev1', team_id: null, enterprise_id: 'E0WHOLE', event },
    authorizations: [],
  });
  return (await slack.deliverRaw({ body, contentType: 'application/json' })).status;
}

describe('where it is taken out', () => {
  test('all that was kept of the workspace is deleted, and of no other', async () => {
    for (const slack of [north, south]) await slack.install(address);
    const [here, there] = [populate(north), populate(south)];
    await send(here);
    await send(there);
    expect(databases()).toEqual(['rolecall-T0NORTH.db', 'rolecall-T0SOUTH.db']);
    expect(await north.uninstall()).toMatchObject({ acked: true });
    expect(databases()).toEqual(['rolecall-T0SOUTH.db']);
    expect(await store.installations.list()).toMatchObject([{ id: 'T0SOUTH' }]);
    expect(await requestsOf(there)).toContain('AWS key');
    await north.install(address);
    expect(await requestsOf(here)).toContain('You have no open requests');
  }, 60_000);

  test('an event that comes late, after it was installed again, deletes nothing', async () => {
    await south.install(address);
    await south.uninstall();
    clock += 60_000;
    await south.install(address);
    const there = populate(south);
    await send(there);
    clock -= 30_000;
    await south.deliverEvent({ type: 'tokens_revoked', tokens: { oauth: [], bot: [south.botUserId] } });
    await south.deliverEvent({ type: 'app_uninstalled' });
    clock += 30_000;
    expect(await requestsOf(there)).toContain('AWS key');
  }, 60_000);
});

describe('doctor', () => {
  afterEach(() => vi.unstubAllEnvs());

  async function doctor(more: Readonly<Record<string, string>> = {}) {
    const settings = {
      ...{ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: APP.signingSecret },
      ...{ SLACK_CLIENT_ID: APP.clientId, SLACK_CLIENT_SECRET: APP.clientSecret },
      ...{
        INSTALLATION_SECRET: 's'.repeat(32),
        WORKSPACES: 'T0NORTH, T0ABROAD',
        SLACK_API_URL: front.apiUrl,
      },
      ...{ GROWTH_SECRET: 'g'.repeat(32), DATABASE_URL: `file:${join(folder, 'rolecall.db')}`, ...more },
    };
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    const said: string[] = [];
    const say = (line: string) => void said.push(line.trim());
    const code = await run(['doctor', '--content', 'content'], {
      input: Readable.from([]),
      out: say,
      error: say,
    });
    return { code, said: said.join('\n') };
  }

  test('says that the app is installed nowhere yet, and where to do it', async () => {
    const { said } = await doctor();
    expect(said).toContain('installed by its own page (/slack/install), in T0NORTH, T0ABROAD only');
    expect(said).toContain('The app is installed nowhere yet. Open /slack/install');
  });

  test('looks at token, scopes and channels of each workspace that has it, and shows no token', async () => {
    for (const slack of [north, abroad]) {
      slack.addChannel({ name: 'security', botIsMember: slack === north });
      await slack.install(address);
    }
    const { said } = await doctor();
    expect(said).toMatch(/Slack token of T0NORTH\nok\s+T0NORTH — Accepted/);
    expect(said).toContain('scopes of T0ABROAD');
    const channelsOf = (team: string) => said.split(`channels of ${team}\n`)[1]?.split(/^\w.* of T0/m)[0];
    expect(channelsOf('T0NORTH')).toMatch(/ok\s+Security Engineer, #security — /);
    expect(channelsOf('T0ABROAD')).toMatch(/FAIL\s+Security Engineer, #security — /);
    expect(said).not.toMatch(/xox[be]/);
  }, 60_000);

  test('names a secret that seals no more what is kept', async () => {
    await abroad.install(address);
    const { code, said } = await doctor({ INSTALLATION_SECRET: 'z'.repeat(32) });
    expect(said).toMatch(/FAIL\s+T0ABROAD — Its token was sealed with another INSTALLATION_SECRET/);
    expect(code).toBe(1);
  }, 60_000);
});

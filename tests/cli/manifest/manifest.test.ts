import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import {
  EXTRAS,
  type ExtraName,
  editManifest,
  FEATURES,
  type FeatureName,
} from '../../../src/cli/manifest/edit-manifest.ts';
import { isObject, type JsonObject } from '../../../src/playground/json.ts';
import { manifestProblems } from '../../../src/playground/manifest/limits.ts';
import { rolecall } from '../../helpers/rolecall.ts';
import { slackManifest } from './manifest-schema.ts';

async function manifest(...options: readonly string[]) {
  const { code, out, error } = await rolecall('manifest', ...options);
  const read: unknown = out === '' ? null : load(out);
  return { code, said: error, read: isObject(read) ? (read as JsonObject) : {} };
}

test('as it stands, it is that of this repository, and the link holds the same', async () => {
  const { code, said, read } = await manifest();
  expect(code).toBe(0);
  expect(manifestProblems(read)).toEqual([]);
  const link = new URL(said.slice(said.indexOf('https://')).trim());
  expect(link.origin + link.pathname).toBe('https://api.slack.com/apps');
  expect(link.searchParams.get('new_app')).toBe('1');
  expect(load(link.searchParams.get('manifest_yaml') ?? '')).toEqual(read);
});

test('says where the two things are found that Rolecall needs next, over sockets and over HTTP', async () => {
  expect((await manifest()).said).toMatch(
    /SLACK_BOT_TOKEN: .*OAuth.*\n.*SLACK_APP_TOKEN: .*connections:write/,
  );
  const { said } = await manifest('--http', 'https://bot.acme.example');
  expect(said).toContain('SLACK_SIGNING_SECRET: It stands under');
  expect(said).not.toContain('SLACK_APP_TOKEN');
});

test('another name, another command, HTTP, links, and nothing that is not wanted', async () => {
  const { read } = await manifest(
    ...['--command', '/who', '--name', 'Who is it', '--http', 'https://bot.acme.example/'],
    ...[
      '--links',
      'roles.acme.example',
      '--without',
      'pictures, panel,workflows,private-channels,groups,email',
    ],
  );
  expect(manifestProblems(read)).toEqual([]);
  expect(read).toMatchObject({
    display_information: { name: 'Who is it' },
    features: {
      bot_user: { display_name: 'who is it' },
      unfurl_domains: ['roles.acme.example'],
      slash_commands: [{ command: '/who', url: 'https://bot.acme.example/slack/events' }],
    },
    settings: {
      socket_mode_enabled: false,
      org_deploy_enabled: false,
      event_subscriptions: { request_url: 'https://bot.acme.example/slack/events' },
      interactivity: {
        request_url: 'https://bot.acme.example/slack/events',
        message_menu_options_url: 'https://bot.acme.example/slack/events',
      },
    },
  });
  const text = JSON.stringify(read);
  expect(text).toContain('Who is it reads the documents');
  expect(text).not.toMatch(/rolecall/i);
  for (const gone of ['files:write', 'groups:', 'usergroups', 'email', 'agent', 'assistant:', 'function'])
    expect(text).not.toContain(`"${gone}`);
  for (const there of ['links:read', 'links:write', 'link_shared', 'channels:read'])
    expect(text).toContain(there);
});

test('with a server for Slack’s own agents, which it knows by their signature', async () => {
  const { read } = await manifest('--mcp', 'https://bot.acme.example/mcp');
  expect(manifestProblems(read)).toEqual([]);
  expect(read.mcp_servers).toEqual({
    rolecall: { url: 'https://bot.acme.example/mcp', auth_type: 'slack_identity_auth' },
  });
  expect(read).toMatchObject({ settings: { socket_mode_enabled: true } });
  expect(JSON.stringify(read)).toContain('"mcp:connect"');
});

test.each(['pictures', 'private-channels', 'groups', 'email', 'panel', 'workflows'])(
  'without %s, Slack takes it',
  async (name) => {
    expect(manifestProblems((await manifest('--without', name)).read)).toEqual([]);
  },
);

test.each([
  [['--command', 'who'], '--command should be a slash and'],
  [['--http', 'http://plain.example'], '--http should be where Slack reaches you'],
  [['--mcp', 'http://plain.example/mcp'], '--mcp should be where Slack’s agents reach you'],
  [['--with', 'homework'], '--with knows no "homework". It takes reactions, '],
  [['--without', 'homework'], '--without knows no "homework". It takes pictures, '],
])('%j is refused', async (options, words) => {
  const { code, said } = await manifest(...options);
  expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining(words) });
});

function subsets<T>(all: readonly T[]): T[][] {
  return Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_, bit) => (mask >> bit) & 1));
}

test('of all features together and apart, over sockets and HTTP, each is one that Slack publishes it takes', () => {
  const text = readFileSync('manifest.yml', 'utf8');
  const withouts = subsets(Object.keys(FEATURES) as FeatureName[]);
  const withs = subsets(Object.keys(EXTRAS) as ExtraName[]);
  const ways = [
    {},
    {
      http: 'https://bot.acme.example',
      links: 'roles.acme.example',
      mcp: 'https://bot.acme.example/mcp',
      name: 'Wer: was?',
      command: '/wer',
    },
  ];
  const faults = withouts.flatMap((without) =>
    withs.flatMap((extras) =>
      ways.flatMap((way) => {
        const made: unknown = load(editManifest(text, { ...way, with: extras, without }));
        const { error } = slackManifest.safeParse(made);
        const refused = isObject(made) ? manifestProblems(made) : ['it is no object'];
        const wrong = [
          ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
          ...refused,
        ];
        return wrong.map((one) => ({ without, extras, way, one }));
      }),
    ),
  );
  expect(faults.slice(0, 3)).toEqual([]);
  expect(withouts.length).toBeGreaterThanOrEqual(128);
});

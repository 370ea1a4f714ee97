import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../src/playground/json.ts';
import { manifestProblems } from '../../src/playground/manifest/limits.ts';
import { readManifest } from '../../src/playground/manifest/manifest.ts';
import { x } from './rules/bits.ts';

/** This repository's manifest, or another one, with one value replaced. */
function changed(path: string, value: unknown, of = 'manifest.yml'): JsonObject {
  const manifest: unknown = load(readFileSync(of, 'utf8'));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: unknown = manifest;
  for (const key of keys) at = (at as JsonObject)[key];
  if (isObject(manifest)) (at as JsonObject)[last] = value;
  return manifest as JsonObject;
}

test('the manifest of this repository is one that Slack takes', () => {
  expect(readManifest('manifest.yml')).toMatchObject({
    commands: [{ name: '/role' }],
    events: expect.arrayContaining(['app_mention', 'message.im']),
    interactivity: true,
    messagesTab: 'on',
  });
});

test.each([
  ['display_information.name', x(36), '1 to 35 characters'],
  ['display_information.description', x(141), '1 to 140 characters'],
  ['display_information.long_description', x(174), '175 to 4000 characters'],
  ['features.bot_user.display_name', undefined, 'is missing'],
  ['features.slash_commands.0.command', 'role', 'must start with /'],
  ['features.slash_commands.0.command', `/${x(32)}`, '1 to 32 characters'],
  ['features.slash_commands.0.usage_hint', x(1001), '1 to 1000 characters'],
  [
    'features.shortcuts',
    [{ type: 'global', name: x(25), callback_id: 'a', description: 'a' }],
    '1 to 24 characters',
  ],
  ['features.shortcuts', [{ type: 'any', name: 'a', callback_id: 'a', description: 'a' }], 'type is unknown'],
  ['oauth_config.scopes.bot', ['commands', 'im:history'], 'app_mention needs the scope app_mentions:read'],
  ['oauth_config.scopes.bot', ['app_mentions:read', 'im:history'], 'need the scope commands'],
  ['settings.event_subscriptions.bot_events', ['app_mentioned'], 'unknown event app_mentioned'],
])('%s: %j', (path, value, problem) => {
  expect(manifestProblems(changed(path, value)).join('\n')).toContain(problem);
});

const everywhere = 'tests/playground/manifests/everywhere.yml';

test('steps, the agent panel and link domains are read', () => {
  expect(readManifest(everywhere)).toMatchObject({
    agent: true,
    unfurlDomains: ['roles.example.com'],
    functions: [
      {
        callbackId: 'find_owner',
        inputs: [
          { name: 'text', type: 'string', required: true },
          { name: 'channel', required: false },
        ],
      },
    ],
  });
});

const prompt = { title: 'Ask', message: 'Who?' };

test.each([
  ['settings.org_deploy_enabled', false, 'functions need settings.org_deploy_enabled: true'],
  ['settings.function_runtime', undefined, 'functions need settings.function_runtime: remote'],
  ['_metadata.major_version', 1, 'functions need _metadata.major_version: 2'],
  ['functions', { FindOwner: {} }, 'functions.FindOwner is no snake_case name'],
  ['functions.find_owner.title', x(256), 'functions.find_owner.title must have 1 to 255 characters'],
  [
    'functions.find_owner.input_parameters',
    { text: { type: 'string' } },
    'input_parameters needs properties',
  ],
  ['functions.find_owner.input_parameters.required', ['txt'], 'requires txt, which is no property'],
  ['functions.find_owner.output_parameters.properties.role.type', 'text', 'role has an unknown type: text'],
  ['features.agent_view.agent_description', x(301), 'agent_description must have 1 to 300 characters'],
  ['features.agent_view.agent_description', undefined, 'agent_description must have 1 to 300 characters'],
  ['features.agent_view.suggested_prompts', Array(5).fill(prompt), 'more than 4 entries'],
  [
    'features.agent_view.suggested_prompts',
    [{ title: 'Ask' }],
    'suggested_prompts[0] needs title and message',
  ],
  ['features.agent_view.actions', [{ name: 'find' }], 'actions[0] needs name and description'],
  ['features.assistant_view', { assistant_description: 'a' }, 'exclude each other'],
  ['features.agent_view', undefined, 'event app_context_changed needs features.agent_view'],
  ['oauth_config.scopes.bot', ['links:read'], 'features.agent_view needs the scope assistant:write'],
  ['features.unfurl_domains', ['https://roles.example.com'], 'is no domain'],
  ['features.unfurl_domains', ['127.0.0.1'], 'is no domain'],
  ['features.unfurl_domains', [], 'event link_shared needs features.unfurl_domains'],
  ['features.unfurl_domains', ['a.io', 'b.io', 'c.io', 'd.io', 'e.io', 'f.io'], 'more than 5 entries'],
])('everywhere: %s: %j', (path, value, problem) => {
  expect(manifestProblems(changed(path, value, everywhere)).join('\n')).toContain(problem);
});

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../src/playground/json.ts';
import { manifestProblems } from '../../src/playground/manifest/limits.ts';
import { readManifest } from '../../src/playground/manifest/manifest.ts';
import { x } from './bits.ts';

/** This repository's manifest, with one value replaced. */
function changed(path: string, value: unknown): JsonObject {
  const manifest: unknown = load(readFileSync('manifest.yml', 'utf8'));
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
    events: ['app_mention', 'message.im'],
    interactivity: true,
    messagesTab: 'on',
    homeTab: false,
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

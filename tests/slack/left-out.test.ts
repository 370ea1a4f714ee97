import { dump, load } from 'js-yaml';
import { afterEach, expect, test } from 'vitest';
import { editManifest } from '../../src/cli/manifest/edit-manifest.ts';
import { createDirectory } from '../../src/slack/places/directory.ts';
import { isBots } from '../helpers/front-desk.ts';
import { manifestWith } from '../helpers/manifest-variant.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';
import { channelNames, clientOf } from '../helpers/slack-client.ts';

interface Manifest {
  features: { agent_view?: unknown };
  functions?: unknown;
  oauth_config: { scopes: { bot: string[] } };
  settings: {
    org_deploy_enabled: boolean;
    function_runtime?: string;
    event_subscriptions: { bot_events: string[] };
  };
}

/** manifest.yml after what its own comments say about leaving things out. */
function without(leaveOut: (manifest: Manifest) => void): string {
  return manifestWith(/^$/, (text) => {
    const manifest = load(text) as Manifest;
    leaveOut(manifest);
    return dump(manifest);
  });
}

const no = (list: string[], ...gone: readonly string[]) => list.filter((one) => !gone.includes(one));

let running: RunningApp;
afterEach(() => running.close());

test('without the agent panel, direct messages are answered as ever', async () => {
  const manifestPath = without(({ features, oauth_config: { scopes }, settings }) => {
    const subscriptions = settings.event_subscriptions;
    delete features.agent_view;
    scopes.bot = no(scopes.bot, 'assistant:write');
    subscriptions.bot_events = no(subscriptions.bot_events, 'app_context_changed', 'agent_session_stopped');
  });
  running = await runApp('http', { manifestPath });
  const { slack } = running;
  const ann = slack.addUser();
  await slack.directMessage(ann, 'platform engineer');
  const answer = await slack.waitForMessage(slack.directMessageChannel(ann), isBots);
  expect(answer.threadTs).toBeUndefined();
  expect(slack.refusals.map(({ error }) => error)).toEqual(['not_agent_app']);
});

test('without steps of workflows, all the rest is there', async () => {
  const manifestPath = without((manifest) => {
    const { settings } = manifest;
    const subscriptions = settings.event_subscriptions;
    delete manifest.functions;
    delete settings.function_runtime;
    settings.org_deploy_enabled = false;
    subscriptions.bot_events = no(subscriptions.bot_events, 'function_executed');
  });
  running = await runApp('http', { manifestPath });
  const { slack } = running;
  const general = slack.addChannel({ botIsMember: true });
  await slack.mention(slack.addUser(), general, 'platform engineer');
  await slack.waitForMessage(general, isBots);
  expect(slack.refusals).toEqual([]);
});

test('without all scopes that are optional, requests arrive, and pictures are told in words', async () => {
  const without = ['pictures', 'private-channels', 'groups', 'email'] as const;
  running = await runApp('http', {
    manifestPath: manifestWith(/^$/, (text) => editManifest(text, { without })),
  });
  const { slack } = running;
  const ann = slack.addUser({ name: 'ann' });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  const channels = running.library.catalog.roles.flatMap(({ routing }) => routing.channel ?? []);
  for (const name of new Set(channels)) slack.addChannel({ name: name.replace('#', ''), botIsMember: true });
  await slack.mention(ann, general, 'platform engineer');
  await slack.waitForMessage(general, isBots, 10_000);
  await slack.command(ann, general, '/role', 'platform engineer map');
  const told = await slack.waitForEphemeral(ann, ({ text }) => !text.includes('drawing'), 10_000);
  expect(told.text).toContain('Platform Engineer');
  const [name = ''] = channels;
  const facts = await createDirectory(clientOf(slack), channelNames(), Date.now).channel(name);
  expect(facts).toMatchObject({ kind: 'done', value: { hasBot: true } });
});

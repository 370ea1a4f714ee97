import { dump, load } from 'js-yaml';
import { afterEach, expect, test } from 'vitest';
import { editManifest } from '../../../src/cli/manifest/edit-manifest.ts';
import { readManifest } from '../../../src/playground/manifest/manifest.ts';
import { createDirectory } from '../../../src/slack/places/directory.ts';
import { filledIn, formFor, isBots, reachableCompany, saidIn, wordsIn } from '../../helpers/front-desk.ts';
import { manifestWith } from '../../helpers/manifest-variant.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { channelNames, clientOf } from '../../helpers/slack-client.ts';

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

/** With all that is only there where somebody wants it. */
const whole = (text: string) =>
  editManifest(text, { with: ['reactions'], links: 'roles.example.com', without: [] });

test('without all scopes that are optional, requests arrive, and pictures are told in words', async () => {
  const manifestPath = manifestWith(/^$/, whole);
  const declined = readManifest(manifestPath).optionalScopes;
  for (const scope of ['files:write', 'channels:history', 'links:read', 'reactions:read'])
    expect(declined).toContain(scope);
  running = await runApp('http', { manifestPath, declined, reactions: true });
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

test('where channels may not be read, a request is sent, claimed and answered by its buttons', async () => {
  running = await runApp('http', { declined: ['channels:history', 'groups:history', 'groups:read'] });
  running.library = reachableCompany();
  const { slack } = running;
  const [ann, sam] = [slack.addUser({ name: 'ann' }), slack.addUser({ name: 'sam' })];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  const security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
  const card = await slack.waitForMessage(security, isBots);
  await slack.write(sam, security, 'which commit?', { threadTs: card.ts, raw: true });
  await slack.click(sam, card, 'request:claim');
  const told = await saidIn(slack, slack.directMessageChannel(ann), sam.id);
  expect(wordsIn(told)).not.toContain('which commit');
  const root = await slack.write(ann, general, 'someone committed an AWS key');
  await slack.mention(ann, general, 'who owns this?', { threadTs: root.ts });
  await slack.waitForMessage(general, (it) => isBots(it) && it.threadTs === root.ts);
});

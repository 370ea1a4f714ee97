import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gridButton, mapButton } from '../../../src/blocks/answers/map-button.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import { isBots } from '../../helpers/front-desk.ts';
import { manifestWith } from '../../helpers/manifest-variant.ts';
import { aLibrary, aRole } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;

async function begin(options: Parameters<typeof runApp>[1] = {}) {
  running = await runApp('http', options);
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
}
beforeEach(() => begin());
afterEach(() => running.close());

const COMING = 'I am drawing it now. It comes in our direct message.';
const ask = (text: string) => slack.command(ann, general, '/role', text);
const direct = () => slack.directMessageChannel(ann);
const arrived = () => slack.waitForMessage(direct(), isBots);
const told = (text: string) => slack.waitForEphemeral(ann, ({ text: said }) => said.includes(text));

describe('a picture', () => {
  afterEach(() => expect(slack.refusals).toEqual([]));

  test('of a role comes in the direct message, with what it shows in words; the command is answered before', async () => {
    expect(await ask('platform-engineer map')).toMatchObject({ acked: true, late: false });
    expect(slack.ephemerals(ann)[0]?.text).toBe(COMING);
    expect((await arrived()).text).toBe('Who works with the Platform Engineer.');
    const [file] = slack.files(direct());
    expect(file).toMatchObject({
      name: 'platform-engineer-map.png',
      title: 'Who works with the Platform Engineer',
      type: 'image/png',
      altText:
        'Who works with the Platform Engineer. Platform Engineer provides infrastructure Data Engineer.',
    });
    expect(file?.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(slack.messages(general)).toEqual([]);
  });

  test.each([
    ['map', 'who-works-with-whom.png'],
    ['Map of the company', 'who-works-with-whom.png'],
    ['map of the platform engineer', 'platform-engineer-map.png'],
    ['platform engineer levels map', 'platform-engineer-levels.png'],
    ['map platform engineer levels', 'platform-engineer-levels.png'],
  ])('“%s” gives %s', async (words, name) => {
    await ask(words);
    await arrived();
    expect(slack.files().map((file) => file.name)).toEqual([name]);
  });

  test('comes from a button as well, even where nothing else can be said', async () => {
    const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
    const elements = [
      mapButton('platform-engineer', messagesIn('en').buttons),
      gridButton('platform-engineer', messagesIn('en').buttons),
    ];
    await client.chat.postMessage({
      channel: general.id,
      text: 'pictures',
      blocks: [{ type: 'actions', elements }],
    });
    const message = await slack.waitForMessage(general, isBots);
    await slack.click(ann, message, 'role:map');
    await arrived();
    await slack.click(ann, message, 'role:levels-map');
    await slack.waitForMessage(direct(), ({ text }) => text.startsWith('What each level'));
    expect(slack.files(direct())).toHaveLength(2);
  });

  test('of what no document says is a sentence', async () => {
    running.library = aLibrary(aRole({ name: 'Lawyer' }));
    await ask('lawyer map');
    await told('No document says who works with the Lawyer yet.');
    await ask('lawyer levels map');
    await told(messagesIn('en').pictures.noLevels('Lawyer'));
    await ask('map of who owns what');
    await told('No document says who owns what yet.');
    expect(slack.files()).toEqual([]);
  });

  test('is asked for by name only: other sentences with "map", and roles called so, are questions', async () => {
    running.library = aLibrary(aRole({ name: 'Road Map' }), aRole({ name: 'Road' }));
    await ask('road map');
    await told('What a Road Map is about.');
    await ask('who owns the site map');
    expect(slack.ephemerals(ann).filter(({ text }) => text === COMING)).toEqual([]);
  });
});

describe('where Slack takes no picture, its words come instead', () => {
  const words = 'Platform Engineer provides infrastructure Data Engineer.';

  test.each([
    ['files.getUploadURLExternal', { error: 'storage_limit_reached' }, 'has no room for more files'],
    ['files.completeUploadExternal', { error: 'file_uploads_disabled' }, 'takes no files from apps'],
    ['files.completeUploadExternal', { error: 'posting_to_channel_denied' }, '(posting_to_channel_denied)'],
    ['conversations.open', { error: 'cannot_dm_bot' }, '(cannot_dm_bot)'],
  ])('%s refused', async (method, fault, why) => {
    slack.failNext(method, fault, 9);
    await ask('platform-engineer map');
    const instead = await told('I could not send you the picture');
    expect(instead.text).toContain(why);
    expect(JSON.stringify(instead.blocks)).toContain(words);
    expect(slack.files(direct())).toEqual([]);
    expect(slack.refusals).toEqual([]);
    expect(running.logged.join('\n')).not.toContain(words);
  });

  test('without the scope, and after a button, in the direct message', async () => {
    await running.close();
    await begin({
      manifestPath: manifestWith(/^$/, (text) => text.replace(/^ *- files:write.*\n/m, '')),
    });
    const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
    const blocks = [
      { type: 'actions', elements: [mapButton('platform-engineer', messagesIn('en').buttons)] },
    ];
    await client.chat.postMessage({ channel: general.id, text: 'pictures', blocks });
    await slack.click(ann, await slack.waitForMessage(general, isBots), 'role:map');
    expect((await arrived()).text).toContain('because Slack has not given me permission for it');
  });
});

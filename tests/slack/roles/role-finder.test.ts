import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  Channel,
  Delivery,
  LocalSlack,
  OpenView,
  PostedMessage,
  User,
} from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { httpManifest } from '../../helpers/manifest-variant.ts';
import { sampleLibrary } from '../../helpers/roles.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';
import { wordsOf } from '../../helpers/words-of.ts';

const WAYS: readonly Transport[] = ['http', 'socket'];

describe.each(WAYS)('modals about roles, through %s', (transport) => {
  let running: RunningApp;
  let slack: LocalSlack;
  let ann: User;
  let general: Channel;
  let platform: Channel;

  beforeEach(async () => {
    running = await runApp(transport, transport === 'http' ? { manifestPath: httpManifest() } : {});
    running.library = sampleLibrary();
    slack = running.slack;
    ann = slack.addUser({ name: 'ann' });
    general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    platform = slack.addChannel({ name: 'platform', botIsMember: true });
  });

  afterEach(async () => {
    expect(slack.refusals).toEqual([]);
    await running.close();
  });

  const read = (view: OpenView) => wordsOf(view.view.blocks);
  const titled = (title: string, words: string) =>
    slack.waitForModal(
      ann,
      (view) => JSON.stringify(view.view.title).includes(`"${title}"`) && read(view).includes(words),
    );
  const optionsIn = ({ body }: Delivery) => (body as { options: readonly { value: string }[] }).options;

  async function find(typed: string): Promise<OpenView> {
    await slack.shortcut(ann, 'find_role');
    const finder = await titled('Find a role', 'There are 12 roles.');
    const [choice] = optionsIn(await slack.suggest(ann, finder, 'role:find:finder', typed));
    await slack.click(ann, finder, 'role:find:finder', { choice });
    return slack.waitForModal(
      ann,
      (view) => read(view).includes('Ask in') || read(view).includes('No channel'),
    );
  }

  const press = (view: OpenView, label: string) => {
    const blocks = view.view.blocks as readonly {
      elements?: readonly { action_id: string; text?: { text: string } }[];
    }[];
    const found = blocks.flatMap(({ elements }) => elements ?? []).find(({ text }) => text?.text === label);
    return slack.click(ann, view, found?.action_id ?? `no button ${label}`);
  };

  async function chosenIn(view: OpenView, menu: string, typed: string): Promise<void> {
    const [choice] = optionsIn(await slack.suggest(ann, view, menu, typed));
    await slack.click(ann, view, menu, { choice });
  }

  test('what is no name can be asked, and finds the roles that have to do with it', async () => {
    await slack.shortcut(ann, 'find_role');
    const finder = await titled('Find a role', 'There are 12 roles.');
    const offered = optionsIn(await slack.suggest(ann, finder, 'role:find:finder', 'what does ux do'));
    expect(offered.at(-1)?.value).toBe('?ask:what does ux do');
    await slack.click(ann, finder, 'role:find:finder', { choice: offered.at(-1) });
    await slack.waitForModal(ann, (view) => read(view).includes('UX Designer'));
  });

  test('the shortcut opens a skeleton at once, then the finder, and a role’s card in it', async () => {
    const card = await find('platfrom eng');
    expect(read(card)).toContain('Keeps the ground steady under every team.');
    expect(read(card)).toContain('Source: test.md:1');
    const first = slack.calls.find(({ method }) => method.startsWith('views.'));
    expect(first?.method).toBe('views.open');
    expect(JSON.stringify(first)).toContain('One moment');
  });

  test('buttons go from the card to its levels and back', async () => {
    await press(await find('platform engineer'), 'Levels');
    const levels = await titled('Find a role', 'Platform ladder has 6 levels');
    await press(levels, 'Overview');
    await titled('Find a role', 'Keeps the ground steady under every team.');
  });

  test('a request starts on top of the finder, for that role', async () => {
    await press(await find('platform engineer'), 'Send a request');
    const form = await formFor(slack, ann);
    expect(read(form)).toContain('This goes to the Platform Engineer in #platform');
    await slack.submit(ann, filledIn(form, { text: 'please grow the cluster' }));
    expect(wordsIn(await slack.waitForMessage(platform, isBots))).toContain('please grow the cluster');
  });

  test('where nothing is on the screen in time, a direct message has the button', async () => {
    slack.failNext('views.open', { error: 'expired_trigger_id' }, 1);
    await slack.shortcut(ann, 'find_role');
    const word = await slack.waitForMessage(slack.directMessageChannel(ann), isBots);
    expect(word.text).toBe('Slack was too slow to open the role finder. Press the button to open it.');
    await slack.click(ann, word, 'finder:open');
    await titled('Find a role', 'There are 12 roles.');
  });

  test('two roles are put side by side, whichever menu is used first', async () => {
    await press(await find('platform engineer'), 'Compare with …');
    const empty = await titled('Compare', 'Choose two roles');
    await chosenIn(empty, 'role:find:second', 'security');
    const both = await titled('Compare', 'Security Engineer:\nRespond to security incidents and breaches');
    expect(read(both)).toContain('Platform Engineer:\n• Provision environments\n• Watch the platform');
    expect(read(both)).toContain('Security Engineer:\nNothing is written.');
  });

  test('two levels of a role are put side by side, with what is not written said', async () => {
    await press(await find('platform engineer'), 'Compare with …');
    await chosenIn(await titled('Compare', 'Choose two roles'), 'role:find:second', 'platform engineer');
    const same = await titled('Compare', 'Both sides are the same.');
    await slack.click(ann, same, 'compare:level:first', { choice: '3' });
    const half = await titled('Compare', 'A level can be compared with a level only.');
    await slack.click(ann, half, 'compare:level:second', { choice: '4' });
    const levels = await titled('Compare', 'Platform Engineer, level 3:\nDesigns schemas');
    expect(read(levels)).toContain('Platform Engineer, level 4:\nExplains limits');
    expect(read(levels)).toContain('Nothing is written here (nearest: level 2 below and 4 above).');
  });

  test('an answer that compares has a button to compare others', async () => {
    await slack.command(ann, general, '/role', 'compare platform engineer and security engineer');
    const [answer] = slack.ephemerals(ann, general);
    await slack.click(ann, answer as PostedMessage, 'compare:open');
    await titled('Compare', 'Security Engineer:\nRespond to security incidents and breaches');
  });

  test('a role that has gone since is said to be gone', async () => {
    await slack.shortcut(ann, 'find_role');
    const finder = await titled('Find a role', 'There are 12 roles.');
    const gone = { text: { type: 'plain_text', text: 'Gone' }, value: 'gone-engineer' };
    await slack.click(ann, finder, 'role:find:finder', { choice: gone });
    await slack.waitForModal(ann, (view) => read(view).includes('gone-engineer'));
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HomePage } from '../../../src/blocks/home/home-page.ts';
import { encodeHomePage, levelsPage, rolePage } from '../../../src/blocks/home/home-page.ts';
import type { LocalSlack, OpenView, User } from '../../../src/playground/local-slack.ts';
import { aRequest } from '../../helpers/requests.ts';
import { aLibrary, aRole } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-03-03T10:00:00Z');
  running = await runApp('http', { now: () => clock });
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
});

afterEach(async () => {
  await running.close();
  // Of two clicks at once, one has to lose: that is how it hears of the other.
  expect(slack.refusals.filter(({ error }) => error !== 'hash_conflict')).toEqual([]);
});

const wordsIn = ({ view }: OpenView): string => JSON.stringify(view.blocks);
const showing = (words: string, who = ann) => slack.waitForHome(who, (it) => wordsIn(it).includes(words));
/** Once the page no longer shows this. */
const without = (words: string) => slack.waitForHome(ann, (it) => !wordsIn(it).includes(words));
const published = () => slack.calls.filter(({ method }) => method === 'views.publish');
const shown = (who = ann): OpenView => {
  const home = slack.home(who);
  if (!home) throw new Error('There is no Home tab.');
  return home;
};

async function open(words = 'Who does what', who = ann): Promise<OpenView> {
  clock += 5000;
  await slack.openHome(who);
  return showing(words, who);
}

/** Presses the button that leads to this page. */
async function press(page: HomePage, on = shown()): Promise<void> {
  const blocks = on.view.blocks as readonly { elements?: readonly { action_id: string; value?: string }[] }[];
  const buttons = blocks.flatMap(({ elements = [] }) => elements);
  const button = buttons.find(({ value }) => value === encodeHomePage(page));
  if (!button) throw new Error(`Nothing leads to ${encodeHomePage(page)}.`);
  await slack.click(ann, on, button.action_id);
}

const pressBack = (on = shown()) => slack.click(ann, on, 'home:go:back');
const declare = (role: string, level: string | undefined, on = shown(), isShown?: boolean) =>
  slack.click(ann, on, 'home:me').then(async () => {
    await slack.waitForModal(ann, ({ view }) => view.submit !== undefined);
    return slack.submit(ann, {
      me_role: { 'role:find:me': option(role) },
      ...(level === undefined ? {} : { me_level: { level } }),
      ...(isShown === undefined ? {} : { me_shown: { shown: isShown ? ['shown'] : [] } }),
    });
  });

/** As a menu offers it in which somebody types. */
const option = (slug: string) => ({ text: { type: 'plain_text', text: slug }, value: slug });

const PLATFORM = 'platform-engineer';

describe('going about', () => {
  test('from the start to a role, a level, a comparison, and all the way back', async () => {
    await open();
    await press(rolePage(PLATFORM));
    await press(levelsPage(PLATFORM), await showing('Home › Platform Engineer'));
    await slack.click(ann, await showing('Platform ladder has 6 levels'), 'home:level', { choice: '4' });
    const level = await showing('Platform Engineer: level 4"');
    await slack.click(ann, level, 'home:compare', { choice: '3' });
    const compared = await showing('Nothing written for level 3.');
    await slack.click(ann, compared, 'home:topic', { choice: '1' });
    await pressBack(await without('Explains limits'));
    await pressBack(await showing('Platform Engineer: level 4"'));
    await pressBack(await showing('Platform ladder has 6 levels'));
    await pressBack(await showing('Keeps the ground steady'));
    await showing('Who does what');
  });

  test('a role is found by typing', async () => {
    const home = await open();
    const { body } = await slack.suggest(ann, home, 'role:find:home', 'platfrm');
    expect(JSON.stringify(body)).toContain('Platform Engineer');
    await slack.click(ann, home, 'role:find:home', { choice: option('data-engineer') });
    await showing('Home › Data Engineer');
  });

  test('a request starts from the page of its role', async () => {
    await open();
    await press(rolePage(PLATFORM));
    await slack.click(ann, await showing('Home › Platform Engineer'), 'request:start');
    const form = await slack.waitForModal(ann, ({ view }) => view.submit !== undefined);
    expect(JSON.stringify(form.view)).toContain('Platform Engineer');
  });

  test('where somebody is survives a restart, and is theirs alone', async () => {
    await open();
    await press(rolePage(PLATFORM));
    await showing('Keeps the ground steady');
    await running.restart();
    await open('Keeps the ground steady');
    const ben = slack.addUser({ name: 'ben' });
    await open('Who does what', ben);
  });

  test('a role that leaves the documents while somebody is on its page', async () => {
    await open();
    await press(rolePage('project-manager'));
    await showing('Home › Project Manager/Scrum Master');
    running.library = aLibrary(aRole({ name: 'Project Lead' }));
    const gone = await open('No longer in the documents');
    await pressBack(gone);
    await showing('Project Lead');
  });

  test('the messages tab is left alone', async () => {
    await slack.openHome(ann, 'messages');
    expect(published()).toEqual([]);
  });
});

describe('publishing', () => {
  test('happens once for visits that change nothing, and again when something did', async () => {
    await open();
    await open();
    await open();
    expect(published().length).toBe(1);
    await running.store.requests.create(
      aRequest({ id: 'R1', asker: ann.id, text: 'a new key', channel: null }),
      {
        event: {
          key: 'R1',
          request: 'R1',
          kind: 'submitted',
          at: clock,
          actor: ann.id,
          role: null,
          detail: null,
        },
        errands: [],
      },
    );
    await open('a new key');
    expect(published().length).toBe(2);
  });

  test('two quick clicks end on the later page, in whatever order they arrive', async () => {
    const start = await open();
    await Promise.all([press(rolePage(PLATFORM), start), press(rolePage('data-engineer'), start)]);
    await showing('Home › Data Engineer');
    await running.restart();
    expect(wordsIn(shown())).toContain('Home › Data Engineer');
    const earlier = await slack.click(ann, shown(), 'home:go:back');
    await showing('Who does what');
    await press(rolePage(PLATFORM));
    await showing('Keeps the ground steady');
    await slack.redeliver(earlier);
    await running.restart();
    expect(wordsIn(shown())).toContain('Keeps the ground steady');
  });
});

describe('on two replicas', () => {
  beforeEach(() => running.replicate());

  test('the later of two clicks is on the screen, and back leads on from there', async () => {
    for (let round = 0; round < 5; round++) {
      const start = await open();
      await Promise.all([
        press(rolePage('data-engineer'), start),
        press(rolePage('qa-engineer'), start),
        press(rolePage(PLATFORM), start),
      ]);
      await pressBack(await showing('Home › Platform Engineer'));
      await showing('Who does what');
    }
  });

  test('a visit that finds the tab as another replica has drawn it draws nothing', async () => {
    await open();
    await open();
    expect(published().length).toBe(1);
  });
});

describe('my role', () => {
  test('is said, seen, changed and forgotten', async () => {
    await open();
    await declare(PLATFORM, '3');
    await slack.click(ann, await showing(', level 3. Only you see this.'), 'home:go:next-for-me');
    await pressBack(await showing('What level 4 asks that level 3 does not:'));
    await showing('Who does what');
    await declare('qa-engineer', undefined);
    await slack.click(ann, await showing('QA Engineer'), 'home:forget');
    await showing('Say which role is yours');
    expect(await running.store.preferences.of(ann.id)).toMatchObject({ role: null, level: null, page: null });
  });

  test('is shown to colleagues where she says so, and only then', async () => {
    await open();
    await declare(PLATFORM, '3', shown(), true);
    await showing(', level 3. Colleagues may see the role, and only you the level.');
    expect(await running.store.preferences.shown(ann.id)).toBe(PLATFORM);
    await declare(PLATFORM, '3', shown(), false);
    await showing(', level 3. Only you see this.');
    expect(await running.store.preferences.shown(ann.id)).toBeNull();
  });

  test.each([
    [PLATFORM, '9', 'me_level', 'Platform Engineer has levels 1 to 6.'],
    ['qa-engineer', '1', 'me_level', 'No levels are written for QA Engineer: leave this empty.'],
    [PLATFORM, '2.5', 'me_level', 'Write a whole number from 1 on, or leave this empty.'],
    ['gone', '1', 'me_role', 'The documents no longer know this role. Choose another one.'],
  ])('%s at level %s is refused at its field', async (role, level, field, words) => {
    await open();
    const { body } = await declare(role, level);
    expect(body).toEqual({ response_action: 'errors', errors: { [field]: words } });
    expect(await running.store.preferences.of(ann.id)).toMatchObject({ role: null });
  });

  test('works without a database, as far as it can', async () => {
    await open();
    await running.store.close();
    await press(rolePage(PLATFORM));
    await pressBack(await showing('Keeps the ground steady'));
    await showing('I cannot reach my database right now.');
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, OpenView, User } from '../../../src/playground/local-slack.ts';
import { StoreUnavailable } from '../../../src/requests/request-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { aFramework, aLibrary, aRole } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { wordsOf } from '../../helpers/words-of.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let ben: User;
let general: Channel;

const framework = (wording = 'Explains limits') =>
  aFramework('Platform ladder', 6, {
    communication: { 1: ['Writes clear notes'], 4: [wording, 'Listens first'] },
    mastery: { 1: ['Fixes small bugs'], 4: ['Designs schemas'], 5: ['Leads the field'] },
  });
const company = (wording?: string) =>
  aLibrary(aRole({ name: 'Platform Engineer', frameworks: [framework(wording)] }), aRole({ name: 'Lawyer' }));

beforeEach(async () => {
  running = await runApp();
  running.library = company();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  ben = slack.addUser({ name: 'ben' });
  general = slack.addChannel({ name: 'general', members: [ann, ben], botIsMember: true });
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals.filter(({ error }) => error !== 'hash_conflict')).toEqual([]);
});

const words = (view: OpenView): string => wordsOf(view.view.blocks);
const says = (text: string | RegExp) => (view: OpenView) =>
  typeof text === 'string' ? words(view).includes(text) : text.test(words(view));
const shown = (text: string | RegExp, by = ann) => slack.waitForModal(by, says(text));

async function open(by = ann): Promise<OpenView> {
  if (slack.modal(by)) await slack.closeView(by);
  await slack.command(by, general, '/role', 'growth');
  return shown('shows this to you alone', by);
}

/** The sheet at level 4 of the platform engineer. */
async function openAtLevel4(by = ann): Promise<OpenView> {
  await slack.click(by, await open(by), 'role:find:growth', { choice: 'platform-engineer' });
  await slack.click(by, await shown('Level 1 asks', by), 'growth:level', { choice: '4' });
  return shown('Level 4 asks', by);
}

/** Action id of what belongs to a criterion: "tick" or "note". */
function idOf(view: OpenView, what: 'tick' | 'note', text: string): string {
  const blocks = view.view.blocks as readonly {
    type: string;
    elements?: readonly { action_id?: string }[];
  }[];
  const at = blocks.findIndex((block) => block.type === 'section' && wordsOf([block]).includes(text));
  const ids = blocks
    .slice(at)
    .flatMap(({ elements = [] }) => elements.map(({ action_id = '' }) => action_id));
  return ids.find((id) => id.startsWith(`growth:${what}:`)) ?? '';
}

const tick = (view: OpenView, text: string, by = ann, choice: readonly string[] = ['shown']) =>
  slack.click(by, view, idOf(view, 'tick', text), { choice });

async function write(view: OpenView, criterion: string, evidence: string, by = ann) {
  await slack.click(by, view, idOf(view, 'note', criterion));
  await shown('What shows it?', by);
  return slack.submit(by, { growth_evidence: { text: evidence } });
}

const entriesOf = async (user: User) => [...(await running.store.growth.read(user.id)).entries.values()];

describe('the growth sheet', () => {
  test('begins with the choice of a role whose levels are described, and opens there again', async () => {
    const view = await open();
    expect(words(view)).toContain('Choose your role, and the level you work towards');
    expect(JSON.stringify(view.view.blocks)).not.toContain('Lawyer');
    await openAtLevel4();
    expect(words(await open())).toContain('Level 4 asks 3 things; you have ticked 0.');
  });

  test('says what is open, topic by topic, without a score', async () => {
    const view = await openAtLevel4();
    await tick(view, 'Listens first');
    const after = await shown('you have ticked 1.');
    expect(words(after)).toContain('Open: Communication 1 · Mastery 1');
    expect(words(after)).not.toMatch(/%|score|rank/i);
    await slack.click(ann, after, 'growth:topic', { choice: 'open' });
    const open = await slack.waitForModal(ann, (one) => !words(one).includes('Listens first'));
    expect(words(open)).toContain('Designs schemas');
  });

  test('is honest about a level at which nothing is written', async () => {
    await slack.click(ann, await openAtLevel4(), 'growth:level', { choice: '3' });
    const view = await shown('Nothing is written for level 3.');
    expect(words(view)).toContain('something is written for levels 1, 4 and 5');
  });

  test('takes ticks back', async () => {
    await tick(await openAtLevel4(), 'Listens first');
    const view = await shown('you have ticked 1.');
    await tick(view, 'Listens first', ann, []);
    await shown('you have ticked 0.');
    expect(await entriesOf(ann)).toEqual([]);
  });

  test('keeps a line of evidence, changes it, and takes it away', async () => {
    await write(await openAtLevel4(), 'Explains limits', 'Talk on quotas, 3 March');
    const view = await shown('Talk on quotas, 3 March');
    await slack.click(ann, view, idOf(view, 'note', 'Explains limits'));
    const form = await shown('What shows it?');
    expect(words(form)).toContain('Talk on quotas, 3 March');
    await slack.submit(ann, { growth_evidence: { text: '' } });
    await slack.waitForModal(ann, (one) => says('Level 4 asks')(one) && !words(one).includes('quotas'));
    expect(await entriesOf(ann)).toEqual([]);
  });

  test('is given as Markdown, in a modal and by command, to nobody else', async () => {
    const view = await openAtLevel4();
    await tick(view, 'Explains limits');
    await write(await shown('you have ticked 1.'), 'Explains limits', 'Talk on <!channel> `quotas`');
    await slack.click(ann, await shown('`quotas`'), 'growth:markdown');
    const markdown = await shown('# My growth sheet');
    const lines = ['### Level 4, Communication', '- [x] Explains limits', '  - Talk on <!channel> `quotas`'];
    for (const line of lines) expect(words(markdown)).toContain(line);
    expect(words(markdown)).toContain('Level 4 asks 3 things; ticked: 1; open: 2.');
    await slack.command(ann, general, '/role', 'growth markdown');
    const message = await slack.waitForEphemeral(ann, ({ text }) => text.includes('as Markdown'));
    expect(wordsOf(message.blocks)).toContain('- [x] Explains limits');
    expect(slack.messages(general)).toEqual([]);
    expect(slack.messages(slack.directMessageChannel(ann))).toEqual([]);
  });

  test('keeps what was noted about a criterion that is reworded, and shows it apart', async () => {
    await write(await openAtLevel4(), 'Explains limits', 'Talk on quotas');
    await shown('Talk on quotas');
    running.library = company('Explains limits and trade-offs');
    const view = await open();
    expect(words(view)).not.toContain('Talk on quotas');
    await slack.click(ann, view, 'growth:topic', { choice: 'gone' });
    const gone = await shown('Talk on quotas');
    expect(words(gone)).toContain('No longer in the framework (1)');
    expect(words(gone)).toContain('1. Explains limits\n(Platform Engineer, level 4, Communication)');
    await tick(gone, 'Explains limits');
    await slack.waitForModal(ann, (one) => JSON.stringify(one.view).includes('initial_options'));
    await write(await shown('Talk on quotas'), 'Explains limits', '');
    await expect.poll(() => entriesOf(ann)).toMatchObject([{ isTicked: true, evidence: '' }]);
    await slack.waitForModal(ann, (one) => says('were reworded')(one) && !words(one).includes('quotas'));
    running.library = company();
    expect(words(await open())).toContain('you have ticked 1.');
  });

  test('is deleted for good', async () => {
    await tick(await openAtLevel4(), 'Explains limits');
    const view = await shown('you have ticked 1.');
    await slack.click(ann, view, 'growth:forget');
    const after = await shown('Everything in your growth sheet is deleted.');
    expect(words(after)).toContain('Choose your role');
    expect(await running.store.growth.read(ann.id)).toMatchObject({ aim: null, entries: new Map() });
  });

  test('is opened by a button, too, as where Slack was too slow', async () => {
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    await slack.command(ann, general, '/role', 'growth');
    const message = await slack.waitForEphemeral(ann);
    expect(message.text).toContain('too slow to open your growth sheet.');
    await slack.click(ann, message, 'growth:open');
    await shown('Choose your role');
  });

  test('turns pages', async () => {
    const many = Array.from({ length: 23 }, (_, n) => `Thing number ${n + 1}.`);
    const library = aLibrary(
      aRole({ name: 'Platform Engineer', frameworks: [aFramework('L', 1, { all: { 1: many } })] }),
    );
    running.library = library;
    await slack.click(ann, await open(), 'role:find:growth', { choice: 'platform-engineer' });
    await slack.click(ann, await shown('Page 1 of 3'), 'growth:page:on');
    await slack.click(ann, await shown('Page 2 of 3'), 'growth:page:on');
    const last = await shown('Page 3 of 3');
    expect(words(last)).toContain('23. Thing number 23.');
    await tick(last, '23. Thing number 23.');
    expect(words(await shown('you have ticked 1.'))).toContain('Page 3 of 3');
  });
});

describe('whose it is', () => {
  test('a copied button or form reaches only the sheet of whoever clicks', async () => {
    const anns = await openAtLevel4(ann);
    await write(anns, 'Explains limits', 'private to Ann');
    const filled = await shown('private to Ann');
    const copied = { ...(await open(ben)), view: filled.view };
    await slack.click(ben, copied, idOf(filled, 'note', 'Explains limits'));
    expect(words(await shown('What shows it?', ben))).not.toContain('private to Ann');
    await slack.submit(ben, { growth_evidence: { text: 'by Ben' } });
    await tick(copied, 'Explains limits', ben);
    await expect.poll(() => entriesOf(ben)).toMatchObject([{ isTicked: true, evidence: 'by Ben' }]);
    await slack.click(ben, copied, 'growth:markdown');
    expect(words(await shown('# My growth sheet', ben))).not.toContain('private to Ann');
    await slack.click(ben, copied, 'growth:forget');
    await expect.poll(() => entriesOf(ben)).toEqual([]);
    expect(await entriesOf(ann)).toMatchObject([{ isTicked: false, evidence: 'private to Ann' }]);
  });

  test('a criterion that only somebody else has kept is nobody else’s to see', async () => {
    await write(await openAtLevel4(), 'Explains limits', 'private to Ann');
    const filled = await shown('private to Ann');
    running.library = company('Explains limits and trade-offs');
    const copied = { ...(await open(ben)), view: filled.view };
    await slack.click(ben, copied, idOf(filled, 'note', 'Explains limits'));
    expect(words(await shown('no longer have this criterion', ben))).not.toContain('private');
    await tick(copied, 'Explains limits', ben);
    expect(await entriesOf(ben)).toEqual([]);
  });

  test('no log has a word of it, nor have the figures', async () => {
    await write(await openAtLevel4(), 'Explains limits', 'very private words');
    await shown('very private words');
    await slack.command(ann, general, '/role', 'stats');
    await slack.waitForEphemeral(ann);
    expect(running.logged.join('\n')).not.toMatch(/very private words|Explains limits/);
    expect(JSON.stringify(slack.ephemerals(ann))).not.toContain('very private words');
  });
});

describe('two windows, two clicks', () => {
  test('lose nothing, and each shows what is kept at its next click', async () => {
    const view = await openAtLevel4();
    await Promise.all([
      tick(view, 'Explains limits'),
      tick(view, 'Listens first'),
      tick(view, 'Designs schemas'),
    ]);
    await shown('you have ticked 3.');
    expect(await entriesOf(ann)).toHaveLength(3);
    await tick(view, 'Listens first', ann, []); // an old window, in which nothing is ticked
    const after = await shown('you have ticked 2.');
    const boxes = JSON.stringify(after.view.blocks).match(
      /"initial_options":\[\{"text":\{"type":"plain_text","text":"I can/g,
    );
    expect(boxes).toHaveLength(2);
  });
});

describe('a database that is away', () => {
  /** Everything that is asked of growth sheets fails until it is put back. */
  function breakStore(store: Store): () => void {
    const growth = { ...store.growth };
    const away = async () => {
      throw new StoreUnavailable('away');
    };
    Object.assign(store.growth, { read: away, tick: away, note: away, aimFor: away, forget: away });
    return () => void Object.assign(store.growth, growth);
  }

  test('is told of instead of the sheet, and one press leads back', async () => {
    const view = await openAtLevel4();
    const mend = breakStore(running.store);
    await tick(view, 'Explains limits');
    const away = await shown('I cannot reach my database right now, so your last click is not kept.');
    mend();
    await slack.click(ann, away, 'growth:again');
    expect(words(await shown('Level 4 asks'))).toContain('you have ticked 0.');
  });

  test('is told of when the sheet is opened', async () => {
    // Of today: a sheet that nobody has touched since 1970 is past its keeping.
    await running.store.growth.aimFor(ann.id, { role: 'platform-engineer', level: 4 }, Date.now());
    const mend = breakStore(running.store);
    await slack.command(ann, general, '/role', 'growth');
    const away = await shown('I cannot reach my database right now. Everything that was kept');
    await slack.click(ann, away, 'growth:again');
    mend();
    await slack.click(ann, away, 'growth:again');
    await shown('Level 4 asks');
  });

  test('is told of at the field, which keeps what was typed', async () => {
    const view = await openAtLevel4();
    await slack.click(ann, view, idOf(view, 'note', 'Explains limits'));
    await shown('What shows it?');
    const mend = breakStore(running.store);
    const delivery = await slack.submit(ann, { growth_evidence: { text: 'typed' } });
    expect(delivery.body).toMatchObject({
      response_action: 'errors',
      errors: { growth_evidence: /still here/ },
    });
    mend();
    await slack.submit(ann, { growth_evidence: { text: 'typed' } });
    await shown('typed');
  });
});

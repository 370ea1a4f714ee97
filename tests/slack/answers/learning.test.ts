import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const KEY = 'someone committed an AWS key';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let bob: User;
let guest: User;
let holder: User;
let general: Channel;
let qa: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann', admin: true });
  [bob, holder] = ['bob', 'holder'].map((name) => slack.addUser({ name })) as [User, User];
  guest = slack.addUser({ name: 'guest', guest: true });
  general = slack.addChannel({ name: 'general', members: [ann, bob, guest], botIsMember: true });
  qa = slack.addChannel({ name: 'qa', members: [holder, ann], botIsMember: true });
  for (const name of ['security', 'ask-anything']) slack.addChannel({ name, botIsMember: true });
});

afterEach(() => running.close());

/** Asks, and sends it to QA instead of the role that was suggested; gives its card there. */
async function askQa(by: User): Promise<PostedMessage> {
  const before = slack.messages(qa).filter(isBots).length;
  await slack.command(by, general, '/role', `ask ${KEY}`);
  await slack.click(by, await formFor(slack, by), 'request:role', { choice: 'qa-engineer' });
  const form = await slack.waitForModal(by, (view) => wordsIn(view).includes('What #qa will read'));
  await slack.submit(by, filledIn(form, {}));
  await expect.poll(() => slack.messages(qa).filter(isBots).length, { timeout: 8000 }).toBe(before + 1);
  return slack.messages(qa).filter(isBots).at(-1) as PostedMessage;
}

const states = () => running.corrections().map(({ state }) => state);
const becomes = (state: string) => expect.poll(() => states().at(-1), { timeout: 8000 }).toBe(state);

test('a changed suggestion counts once the role has claimed the request', async () => {
  const card = await askQa(bob);
  await becomes('pending');
  await slack.click(holder, card, 'request:claim');
  await becomes('open');
});

test('not by the claim of the person who asked', async () => {
  const card = await askQa(ann);
  await slack.click(ann, card, 'request:claim');
  await new Promise((done) => setTimeout(done, 700));
  expect(states()).toEqual(['pending']);
});

test('it is dropped when the request is cancelled', async () => {
  const card = await askQa(bob);
  await slack.click(holder, card, 'request:claim');
  await becomes('open');
  const note = await slack.waitForMessage(slack.directMessageChannel(bob), isBots);
  await slack.click(bob, note, 'request:cancel');
  await expect.poll(states, { timeout: 8000 }).toEqual([]);
});

test('guests teach nothing', async () => {
  const card = await askQa(guest);
  await slack.click(holder, card, 'request:claim');
  await slack.waitForMessage(qa, (it) => it.ts === card.ts && it.text.includes('Claimed'));
  expect(await running.store.corrections.list()).toEqual([]);
});

test('`/role gaps` says which example two people have overturned', async () => {
  for (const by of [bob, ann]) {
    const card = await askQa(by);
    await slack.command(ann, general, '/role', 'gaps');
    await expect.poll(() => slack.ephemerals(ann, general).length, { timeout: 8000 }).toBeGreaterThan(0);
    expect(slack.ephemerals(ann, general).at(-1)?.text).not.toContain('overturned');
    await slack.click(holder, card, 'request:claim');
    await becomes('open');
  }
  await slack.command(ann, general, '/role', 'gaps');
  const report = await slack.waitForEphemeral(ann, (it) => it.text.includes('overturned'));
  expect(report.text).toMatch(
    /“someone committed an AWS key” \(routing.yml:7\).*QA Engineer by the word of 2 people/,
  );
});

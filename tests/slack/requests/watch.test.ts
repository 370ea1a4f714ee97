import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { createLibrary } from '../../../src/search/library.ts';
import {
  closeUnrefused,
  filledIn,
  formFor,
  isBots,
  reachableCompany,
  wordsIn,
} from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const DAY = 24 * 3_600_000;

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let sue: User;
let security: Channel;
let anything: Channel;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-03-03T10:00:00Z');
  running = await runApp('http', { now: () => clock });
  running.library = reachableCompany();
  slack = running.slack;
  [ann, sam, sue] = ['ann', 'sam', 'sue'].map((name) => slack.addUser({ name })) as [User, User, User];
  slack.addGroup({ handle: 'security-team', users: [sam, sue] });
  slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam, sue], botIsMember: true });
  anything = slack.addChannel({ name: 'ask-anything', members: [sue], botIsMember: true });
});

afterEach(() => closeUnrefused(running));

const now = (message: PostedMessage) => slack.current(message) as PostedMessage;
const dmOf = (person: User) => slack.directMessageChannel(person);
const saidIn = (where: Channel, words: string) =>
  slack.waitForMessage(where, (it) => isBots(it) && it.text.includes(words), 10_000);
const reads = (message: PostedMessage, words: string) =>
  slack.waitForMessage(
    { id: message.channel } as Channel,
    (it) => it.ts === message.ts && wordsIn(it).includes(words),
    10_000,
  );

async function aClaimedCard(): Promise<PostedMessage> {
  const general = slack.addChannel({ name: 'asking', members: [ann], botIsMember: true });
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
  const card = await slack.waitForMessage(security, isBots);
  await slack.click(sam, card, 'request:claim');
  return reads(card, 'Claimed');
}

describe('claimed, and then nothing', () => {
  test('the claimant is asked once, then the channel, then the fallback channel has it; the person hears each time', async () => {
    const card = await aClaimedCard();
    clock += 6 * DAY;
    const asked = await saidIn(dmOf(sam), 'Are you still on it?');
    await saidIn(dmOf(ann), 'how it goes');
    expect(slack.messages(security).filter(isBots)).toHaveLength(1);
    clock += 6 * DAY;
    const reminder = await saidIn(security, 'nothing was heard');
    expect(wordsIn(reminder)).not.toContain(sam.id);
    await saidIn(dmOf(ann), 'who can go on with it');
    clock += 6 * DAY;
    const second = await slack.waitForMessage(anything, isBots);
    expect(wordsIn(second)).toContain('"request:claim"');
    await saidIn(dmOf(ann), 'in the fallback channel now');
    expect(wordsIn(now(card))).toContain('has moved on');
    await reads(asked, 'went elsewhere after I had asked you');
    expect(slack.messages(dmOf(sam)).filter(isBots)).toHaveLength(1);
  });

  test('a claimant who is away is not asked: the channel is, at once', async () => {
    const away = { from: '2026-03-01', to: '2026-03-31' };
    const { catalog } = reachableCompany();
    const [owner, ...others] = catalog.roles;
    const routing = owner && {
      ...owner.routing,
      holders: [{ who: sam.id, duty: null, away, source: null }],
    };
    running.library = createLibrary({
      ...catalog,
      roles: [...(owner && routing ? [{ ...owner, routing }] : []), ...others],
    });
    await aClaimedCard();
    clock += 6 * DAY;
    await saidIn(security, 'nothing was heard');
    await saidIn(dmOf(ann), 'who can go on with it');
    expect(slack.messages(dmOf(sam)).filter(isBots)).toEqual([]);
  });

  test('“Still on it” begins the patience anew, and is confirmed where it was pressed', async () => {
    await aClaimedCard();
    clock += 6 * DAY;
    const asked = await saidIn(dmOf(sam), 'Are you still on it?');
    await slack.click(sam, asked, 'request:confirm');
    await reads(asked, 'Thank you');
    await saidIn(dmOf(ann), 'still on');
    clock += 3 * DAY;
    await new Promise((done) => setTimeout(done, 700));
    expect(slack.messages(security).filter(isBots)).toHaveLength(1);
  });

  test.each([
    ['in its thread', (asked: PostedMessage) => ({ threadTs: asked.ts })],
    ['as the next message', () => ({})],
  ])('an answer in words, %s, is a yes, and goes to nobody', async (_, where) => {
    await aClaimedCard();
    clock += 6 * DAY;
    const asked = await saidIn(dmOf(sam), 'Are you still on it?');
    await slack.directMessage(sam, 'yes, I wait for the vendor', { ...where(asked), raw: true });
    await reads(asked, 'Thank you');
    await saidIn(dmOf(ann), 'is still on');
    const all = [...slack.messages(dmOf(ann)), ...slack.messages(security)]
      .filter(isBots)
      .map(wordsIn)
      .join();
    expect(all).not.toContain('vendor');
    expect(slack.messages(dmOf(sam)).filter(isBots)).toHaveLength(1);
  });

  test.each(['no, sorry, I have no time', 'done yesterday', 'nein', 'who asked that?'])(
    'one that may be another (%s) changes nothing, and says so',
    async (words) => {
      await aClaimedCard();
      clock += 6 * DAY;
      const asked = await saidIn(dmOf(sam), 'Are you still on it?');
      await slack.directMessage(sam, words, { threadTs: asked.ts, raw: true });
      await saidIn(dmOf(sam), 'I cannot tell from that');
      expect(wordsIn(now(asked))).toContain('request:confirm');
      expect(slack.messages(dmOf(ann)).filter(isBots).map(wordsIn).join()).not.toContain('is still on');
    },
  );

  test('once somebody else has it, the question can be answered no more, and says so', async () => {
    const card = await aClaimedCard();
    clock += 6 * DAY;
    const asked = await saidIn(dmOf(sam), 'Are you still on it?');
    await slack.click(sue, now(card), 'request:take-over');
    expect(wordsIn(await reads(asked, 'after I had asked you'))).not.toContain('request:confirm');
    expect(wordsIn(now(asked))).toContain(sue.id);
    await slack.click(sam, asked, 'request:confirm'); // an older client shows it still
    const why = await slack.waitForEphemeral(sam, (it) => wordsIn(it).includes('has this request already'));
    expect(wordsIn(why)).toContain(sue.id);
  });

  test('whoever has left a private channel sees no words of its requests: not asked how it goes, and in no list', async () => {
    slack.change(security, { private: true });
    const card = await aClaimedCard();
    await slack.command(sam, security, '/role', 'requests');
    const list = await slack.waitForEphemeral(sam, (it) => wordsIn(it).includes('Your requests'));
    expect(wordsIn(list)).toContain('Open for your roles');
    slack.remove(sam, security);
    await slack.command(sam, anything, '/role', 'requests');
    await expect.poll(() => slack.ephemerals(sam).length).toBe(2);
    expect(wordsIn(slack.ephemerals(sam)[1] as PostedMessage)).not.toContain('Open for your roles');
    clock += 6 * DAY;
    const asked = await saidIn(dmOf(sam), 'Are you still on it?');
    expect(wordsIn(asked)).not.toContain('AWS key');
    expect(wordsIn(asked)).toMatch(/R[0-9A-Z]{8}/);
    expect(card.channel).toBe(security.id);
  });

  test('a reminder says of which it is true no longer', async () => {
    const general = slack.addChannel({ name: 'asking', members: [ann], botIsMember: true });
    for (const text of ['the first key', 'the second key']) {
      await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
      await slack.submit(ann, filledIn(await formFor(slack, ann), { text }));
      await saidIn(security, text);
    }
    clock += DAY;
    const reminder = await saidIn(security, '2 requests here wait');
    const [first, second] = slack.messages(security).filter(isBots) as [PostedMessage, PostedMessage];
    await slack.click(sam, first, 'request:claim');
    const one = await reads(reminder, 'One request here waits');
    expect(one.text).toMatch(/No longer waiting here:\n.*the first key/);
    await slack.click(sue, second, 'request:resolve');
    expect((await reads(reminder, 'the second key')).text).toBeDefined();
    await expect.poll(() => now(reminder).text, { timeout: 5000 }).toMatch(/^No longer waiting here:/);
  });

  test('asked back and not answered: the person is asked again, with the question', async () => {
    const card = await aClaimedCard();
    await slack.click(sam, now(card), 'request:info');
    await slack.submit(sam, filledIn(await formFor(slack, sam), { text: 'Which repository?' }));
    await saidIn(dmOf(ann), 'Which repository?');
    clock += 3 * DAY;
    const again = await saidIn(dmOf(ann), 'still needs an answer');
    expect(wordsIn(again)).toContain('Which repository?');
  });
});

describe('another pair of hands', () => {
  test('a colleague takes over; the claimant and the person hear so, and whoever resolves is named', async () => {
    const card = await aClaimedCard();
    await slack.click(sue, now(card), 'request:take-over');
    const taken = await reads(card, `"user_id":"${sue.id}"`);
    expect(wordsIn(taken)).not.toContain(`"user_id":"${sam.id}"`);
    await saidIn(security, `<@${sue.id}> has taken this request off <@${sam.id}>`);
    await saidIn(dmOf(ann), `<@${sue.id}> has taken over`);
    await slack.click(sam, now(card), 'request:resolve');
    const done = await reads(card, 'Resolved');
    expect(done.text).toContain(`Resolved by <@${sam.id}>`);
  });

  test('handed to a colleague who may act, and to nobody else', async () => {
    const card = await aClaimedCard();
    await slack.click(sam, now(card), 'request:hand');
    const form = await formFor(slack, sam);
    const refused = await slack.submit(sam, filledIn(form, { colleague: ann.id }));
    expect(JSON.stringify(refused)).toContain('could not act on this request');
    await slack.submit(sam, filledIn(form, { colleague: sue.id }));
    await reads(card, `"user_id":"${sue.id}"`);
    await saidIn(security, `<@${sam.id}> has handed this request to <@${sue.id}>`);
  });

  test('put off until a day: the card says so, and nobody is reminded before', async () => {
    const card = await aClaimedCard();
    await slack.click(sam, now(card), 'request:snooze');
    await slack.submit(sam, filledIn(await formFor(slack, sam), { until: '2026-04-20' }));
    await reads(card, 'Put off until Monday 20 April;');
    await saidIn(dmOf(ann), 'put off');
    clock += 30 * DAY;
    await new Promise((done) => setTimeout(done, 700));
    expect(slack.messages(dmOf(sam)).filter(isBots)).toEqual([]);
    clock += 20 * DAY;
    await saidIn(dmOf(sam), 'Are you still on it?');
    expect(wordsIn(now(card))).not.toContain('Put off');
  });

  test('whoever leaves the company has it no more', async () => {
    const card = await aClaimedCard();
    slack.deactivate(sam);
    clock += 2 * 60_000;
    await reads(card, 'nobody has claimed it yet');
    await saidIn(security, `<@${sam.id}> is not here any more`);
    await saidIn(dmOf(ann), 'not here any more');
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const KEY = 'someone committed an AWS key';
const WORDS = 'We are moving house; back at three.';

describe.each(['http', 'socket'] as const)('while Rolecall is paused, over %s', (transport) => {
  let running: RunningApp;
  let slack: LocalSlack;
  let ann: User;
  let sam: User;
  let general: Channel;
  let security: Channel;

  beforeEach(async () => {
    running = await runApp(transport);
    running.library = reachableCompany();
    slack = running.slack;
    ann = slack.addUser({ name: 'ann' });
    sam = slack.addUser({ name: 'sam' });
    general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  });

  afterEach(async () => {
    await running.close();
    expect(slack.refusals).toEqual([]);
  });

  async function pause(): Promise<void> {
    await running.store.pause.begin({ since: 1, words: WORDS });
    await expect.poll(() => running.logged.some((line) => line.includes(' paused'))).toBe(true);
  }

  async function resume(): Promise<void> {
    await running.store.pause.end();
    await expect.poll(() => running.logged.some((line) => line.includes(' resumed'))).toBe(true);
  }

  test('whoever asks something is told so, with what its people have to say, and only once each', async () => {
    await pause();
    expect((await slack.command(ann, general, '/role', 'security-engineer')).acked).toBe(true);
    const word = await slack.waitForEphemeral(ann, (it) => it.text.includes(WORDS));
    expect(word.text).toContain('Nothing you just did has been kept or sent. Please try again later.');
    await slack.mention(ann, general, 'security engineer');
    await slack.waitForEphemeral(ann, (it) => it.text.includes(WORDS) && it !== word);
    expect(slack.messages(general).filter(isBots)).toEqual([]);
    await slack.directMessage(ann, 'security engineer');
    await slack.waitForMessage(slack.directMessageChannel(ann), (it) => it.text.includes(WORDS));
    await slack.openHome(ann);
    expect(wordsIn(await slack.waitForHome(ann))).toContain(WORDS);
  });

  test('a form keeps what was entered, and can be sent off afterwards', async () => {
    await slack.command(ann, general, '/role', `ask ${KEY}`);
    const form = await formFor(slack, ann);
    await pause();
    const refused = await slack.submit(ann, filledIn(form, {}));
    expect(JSON.stringify(refused.body)).toContain('What you entered is still here');
    expect(slack.modal(ann)).toBeDefined();
    await resume();
    await slack.submit(ann, filledIn(form, {}));
    await slack.waitForMessage(security, isBots);
  });

  test('a click changes nothing, and what is due waits', async () => {
    await slack.command(ann, general, '/role', `ask ${KEY}`);
    await formFor(slack, ann);
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const card = await slack.waitForMessage(security, isBots);
    await pause();
    await slack.click(sam, card, 'request:claim');
    await slack.waitForEphemeral(sam, (it) => it.text.includes(WORDS));
    const [request] = await running.store.requests.list({ limit: 9 });
    expect(request?.state).toBe('open');
    await resume();
    await slack.click(sam, card, 'request:claim');
    await expect
      .poll(async () => (await running.store.requests.list({ limit: 9 }))[0]?.state)
      .toBe('claimed');
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { filledIn, formFor, isBots, reachableCompany } from '../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';

/* A Slack that answers otherwise: a call may have had its effect or not, so it is looked for and made again, which takes seconds. */

let running: RunningApp;
beforeEach(async () => {
  running = await runApp();
});
afterEach(() => running.close());

const PAGE = '<!doctype html><title>Who are you?</title>';

test.each([
  ['a page in place of an answer', { body: PAGE }],
  ['a page in place of an answer that it carried out', { body: PAGE, after: true }],
  ['the page of a gateway', { body: PAGE, status: 502 }],
  ['nothing at all', { body: '' }],
  ['an answer without a word', { body: '{}', after: true }],
  ['a no without a reason', { body: '{"ok":false}' }],
])(
  '%s: the request reaches its channel once, and its person hears so once',
  async (_, fault) => {
    const { slack } = running;
    running.library = reachableCompany();
    const ann = slack.addUser({ name: 'ann' });
    const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    const security = slack.addChannel({ name: 'security', botIsMember: true });
    await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
    const form = await formFor(slack, ann);
    for (const method of ['chat.postMessage', 'conversations.open']) slack.failNext(method, fault, 1);
    await slack.submit(ann, filledIn(form, {}));
    const dm = slack.directMessageChannel(ann);
    await slack.waitForMessage(security, isBots, 20_000);
    await slack.waitForMessage(dm, (it) => isBots(it) && it.text.includes('is with'), 20_000);
    expect(slack.messages(security).filter(isBots)).toHaveLength(1);
    expect(slack.messages(dm).filter(isBots)).toHaveLength(1);
    expect(running.logged.join('\n')).not.toContain('Who are you');
  },
  45_000,
);

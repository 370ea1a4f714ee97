import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBots } from '../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';

let running: RunningApp;
beforeEach(async () => {
  running = await runApp('socket');
});
afterEach(() => running.close());

const RENEWALS = 50;

test('nothing is lost while sockets are renewed, and nothing answered twice', async () => {
  const { slack } = running;
  const ann = slack.addUser({ name: 'ann' });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  await slack.mention(ann, general, 'platform engineer');
  const lost: unknown[] = [];
  for (let round = 0; round < RENEWALS; round++) {
    slack.disconnectSocket(round % 2 === 0 ? 'warning' : 'refresh_requested');
    // One before the next socket is there, one after, with Slack's own patience for each.
    const first = await slack.mention(ann, general, 'platform engineer');
    const second = await slack.mention(ann, general, 'platform engineer');
    for (const { acked, late, reason } of [first, second]) if (!acked && !late) lost.push(reason);
    await slack.waitForSockets(1);
  }
  expect(lost).toEqual([]);
  const asked = 1 + 2 * RENEWALS;
  await slack.waitForMessage(general, () => slack.messages(general).filter(isBots).length >= asked, 20_000);
  expect(slack.messages(general).filter(isBots)).toHaveLength(asked);
  expect(slack.calls.filter(({ method }) => method === 'apps.connections.open').length).toBeGreaterThan(
    RENEWALS / 2,
  );
}, 120_000);

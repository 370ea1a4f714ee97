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
  const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open').length;
  const lost: unknown[] = [];
  for (let round = 0; round < RENEWALS; round++) {
    const before = opened();
    slack.disconnectSocket(round % 2 === 0 ? 'warning' : 'refresh_requested');
    // One before the next socket is there, one after, with Slack's own patience for each.
    const first = await slack.mention(ann, general, 'platform engineer');
    const second = await slack.mention(ann, general, 'platform engineer');
    for (const { acked, late, reason } of [first, second]) if (!acked && !late) lost.push(reason);
    await expect.poll(opened, { interval: 5 }).toBeGreaterThan(before);
    await expect.poll(() => slack.waitForSockets(1), { interval: 5 }).toBe(1); // the last one has ended
  }
  expect(lost).toEqual([]);
  const asked = 1 + 2 * RENEWALS;
  await slack.waitForMessage(general, () => slack.messages(general).filter(isBots).length >= asked, 20_000);
  expect(slack.messages(general).filter(isBots)).toHaveLength(asked);
}, 120_000);

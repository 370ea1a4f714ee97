import { expect, test } from 'vitest';
import { runApp } from '../../helpers/running-app.ts';

/** Left alone, @slack/socket-mode has listeners try a hundred times (findings/bolt-socket-retries.sh). */
test.each(['http', 'socket'] as const)('%s: a call is tried three times, and no more', async (transport) => {
  const { slack, close } = await runApp(transport);
  const ann = slack.addUser({ name: 'ann' });
  const failures = 5;
  slack.failNext('views.publish', { status: 500 }, failures);
  const published = () => slack.calls.filter(({ method }) => method === 'views.publish');
  await slack.openHome(ann);
  await expect.poll(() => published().length, { timeout: 10_000 }).toBe(3);
  await close(); // once nothing is under way any more
  expect(published().map(({ ok }) => ok)).toEqual([false, false, false]);
});

import { afterEach, expect, test } from 'vitest';
import { during, newDelivery, timeLeft } from '../../../src/delivery.ts';
import { createLog } from '../../../src/log.ts';
import { isBots, reachableCompany } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const references = (lines: readonly string[]) =>
  new Set(lines.flatMap((line) => /reference="(\w+)"/.exec(line)?.[1] ?? []));

test('a reference leads through one question, from its payload to its answer, and through no other', async () => {
  running = await runApp('http', { isTraced: true });
  running.library = reachableCompany();
  const { slack, logged } = running;
  const ann = slack.addUser({ name: 'ann' });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  await slack.command(ann, general, '/role', 'security-engineer');
  await slack.mention(ann, general, 'who owns the clusters?');
  await slack.waitForMessage(general, isBots);
  await expect.poll(() => logged.filter((line) => line.includes('handled')).length).toBe(2);
  const told = logged.filter((line) => / (?:received|answered|handled) /.test(line));
  expect(references(told).size).toBe(2);
  for (const reference of references(told)) {
    const own = told.filter((line) => line.includes(reference)).map((line) => line.split(' ')[2]);
    expect(own).toEqual(['received', 'answered', 'handled']);
  }
  expect(told.join('\n')).not.toMatch(/clusters|ann"/);
});

test('as JSON, each line is an object, whatever its fields are called, and no token is in it', () => {
  const lines: string[] = [];
  const log = createLog(
    'info',
    (line) => lines.push(line),
    () => new Date(0),
    'json',
  );
  log.warn('a card is late', { request: 'R1', level: 'odd', token: 'xoxb-1-secret', none: undefined });
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    ...{ time: '1970-01-01T00:00:00.000Z', level: 'warn', message: 'a card is late' },
    ...{ request: 'R1', token: '[token]' },
  });
});

test('how long Slack still waits is known on the whole way, until it is acknowledged', async () => {
  expect(timeLeft()).toBe(Number.POSITIVE_INFINITY);
  const late = { ...newDelivery(), begin: performance.now() - 2000 };
  await during(late, async () => {
    await Promise.resolve();
    expect(timeLeft()).toBeGreaterThan(300);
    expect(timeLeft()).toBeLessThanOrEqual(600);
    late.isAcknowledged = true;
    expect(timeLeft()).toBe(Number.POSITIVE_INFINITY);
  });
});

import Libsql from 'libsql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createLog, errorWords } from '../src/log.ts';
import { StoreUnavailable } from '../src/requests/request-store.ts';
import { createBoltLogger } from '../src/slack/log/bolt-logger.ts';
import { createSecurityLog } from '../src/slack/log/security-log.ts';

const SECRET = 'my salary';

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('an error in the log', () => {
  test.each<[string, () => unknown]>([
    ['of JSON', () => JSON.parse(`${SECRET} is low`)],
    ['of an address', () => new URL(SECRET)],
    ['of a shape', () => z.enum(['a']).parse(SECRET)],
    ['of Node', () => Buffer.from({ [SECRET]: 1 } as never)],
    ['of the database', () => new Libsql(':memory:').prepare(`select "${SECRET}" from nowhere`)],
    ['whose words look like a stack', () => raise(`x\n    at ${SECRET} (/home/${SECRET}.ts:1:1)\n`)],
    ['whose name is odd', () => raise('x', `${SECRET}!`)],
    ['of Slack', () => raise('x', 'Error', { data: { error: SECRET } })],
  ])('%s says where it was thrown, and none of its words', (_, work) => {
    const words = errorWords(caught(work));
    expect(words).toMatch(/^\w+( \w+)*( at \S+:\d+:\d+)?$/);
    expect(words).not.toMatch(/salary/);
  });

  test('keeps codes, which say what to do, and our own sentences', () => {
    const refused = Object.assign(new Error('An API error occurred: not_in_channel'), {
      code: 'slack_webapi_platform_error',
      data: { ok: false, error: 'not_in_channel' },
    });
    expect(errorWords(refused)).toMatch(/^Error slack_webapi_platform_error not_in_channel at /);
    expect(errorWords(new Error('x', { cause: Object.assign(new Error(), { code: '53100' }) }))).toMatch(
      /^Error 53100 at .*log\.test\.ts/,
    );
    const away = new StoreUnavailable('The database cannot be reached (SQLITE_FULL).');
    expect(errorWords(away)).toBe('StoreUnavailable: The database cannot be reached (SQLITE_FULL).');
    expect(errorWords(SECRET)).toBe('not an Error');
  });
});

function raise(message: string, name = 'Error', more: object = {}): never {
  throw Object.assign(new Error(message), { name }, more);
}

function logWith(now: () => number) {
  const lines: string[] = [];
  const log = createLog(
    'debug',
    (line) => lines.push(line),
    () => new Date(now()),
  );
  return { lines, log };
}

describe('what Bolt says', () => {
  test('passes without what it quotes', () => {
    const { lines, log } = logWith(() => 0);
    const logger = createBoltLogger(log, () => 0);
    logger.warn('Malformed request body: Unexpected token \'m\', "my salary" is not valid JSON');
    logger.error(caught(() => JSON.parse(SECRET)));
    logger.warn("A ping wasn't received from the server before the timeout of 5000ms!", { text: SECRET });
    expect(lines.join('\n')).not.toContain(SECRET);
    expect(lines[0]).toContain('Malformed request body: Unexpected token …');
    expect(lines[2]).toContain("A ping wasn't received");
  });

  test('is twenty lines a minute at most, however much comes from outside, and the rest is counted', () => {
    let now = 1_000_000;
    const { lines, log } = logWith(() => now);
    const logger = createBoltLogger(log, () => now);
    for (let n = 0; n < 5_000; n++) logger.warn(`Failed to parse and verify the request data ${n}`);
    expect(lines).toHaveLength(20);
    now += 60_000;
    logger.warn('again');
    expect(lines.at(-1)).toContain('again leftOut=4980');
    now = 0; // the clock is put back
    logger.warn('still here');
    expect(lines.at(-1)).toContain('still here');
  });
});

test('the security log holds ids only, whatever is sent', () => {
  const { lines, log } = logWith(() => 0);
  const security = createSecurityLog(log, () => 0);
  security.refused({ who: 'U1', what: 'request:claim', request: 'R7K3F9Q2M', why: 'not-in-channel' });
  security.refused({ who: `U1 ${SECRET}`, what: SECRET, request: SECRET, why: 'outsider' });
  expect(lines[0]).toContain(
    'warn security: refused who="U1" what="request:claim" request="R7K3F9Q2M" why="not-in-channel"',
  );
  expect(lines[1]).toContain('who="not an id"');
  expect(lines.join('\n')).not.toContain(SECRET);
  for (let n = 0; n < 1_000; n++) security.refused({ who: 'U1', what: 'x', request: null, why: 'outsider' });
  expect(lines.length).toBeLessThanOrEqual(60);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { createLog } from '../../../src/log.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import { openStore } from '../../../src/store/store.ts';
import { aVerdict } from '../../store/care.contract.ts';

const log = createLog(
  'error',
  () => {},
  () => new Date(),
);

let folder = '';
let url = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  url = `file:${join(folder, 'rolecall.db')}`;
  vi.stubEnv('DATABASE_URL', url);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function gaps(...argv: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(['gaps', ...argv, '--content', 'tests/fixtures/company'], {
    input: Readable.from([]),
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

test('without a database: what the documents alone show', async () => {
  const { code, out, error } = await gaps('--json');
  expect(code).toBe(0);
  expect(error).toContain('There is no database');
  expect(Object.keys(JSON.parse(out)).sort()).toEqual(
    [
      ...['unanswered', 'bouncing', 'unreachable', 'overdue', 'unreviewed'],
      ...['claimedTwice', 'unowned', 'unhelpful', 'heldByNobody'],
    ].sort(),
  );
});

test('with one: what people asked and thought as well', async () => {
  const store = await openStore(url, log);
  await store.tallies.add('unanswered', Date.now());
  const about = { kind: 'nothing', role: null, at: Date.now() } as const;
  await store.feedback.put('M', aVerdict({ ...about, question: 'who lights the lamp?' }));
  await store.close();
  const { out } = await gaps();
  expect(out).toContain(`${messagesIn('en').gaps.unanswered(1).title}\n  - “who lights the lamp?”\n`);
  expect(JSON.parse((await gaps('--json')).out)).toMatchObject({
    unanswered: { count: 1, questions: ['who lights the lamp?'] },
    unhelpful: [{ role: null, helpful: 0, unhelpful: 1 }],
  });
});

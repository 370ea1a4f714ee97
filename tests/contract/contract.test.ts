import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack.ts';
import { type Case, collectCases } from './collect-cases.ts';

const FOLDER = join(import.meta.dirname, 'cases');
/** `CONTRACT=write npx vitest run tests/contract` keeps anew what is sent. */
const isWriting = process.env.CONTRACT === 'write';

const kept = (): ReadonlyMap<string, Case> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]),
  );

function keep(cases: ReadonlyMap<string, Case>): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, one] of cases)
    writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(one, null, 2)}\n`);
}

/** Which kinds of blocks and elements it has, with their keys: words may change without Slack minding. */
function partsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(partsOf);
  return 'type' in value ? [`${value.type}: ${Object.keys(value).sort().join(' ')}`, ...within] : within;
}

const shapeOf = ({ kind, payload }: Case) => ({ kind, parts: [...new Set(partsOf(payload))].sort() });

let sent: ReadonlyMap<string, Case>;
beforeAll(async () => {
  sent = await collectCases();
  if (isWriting) keep(sent);
});

test('the cases that are kept are of the shapes that are sent; if not, CONTRACT=write keeps them anew', () => {
  const shapes = (cases: ReadonlyMap<string, Case>) =>
    Object.fromEntries([...cases].map(([name, one]) => [name, shapeOf(one)]));
  expect(shapes(kept())).toEqual(shapes(sent));
});

/** What `npm run contract` prints, and whether it ends well. */
async function contract(settings: Readonly<Record<string, string>>) {
  const script = join(import.meta.dirname, 'run.mjs');
  const { CONTRACT: _unset, ...environment } = process.env;
  const run = promisify(execFile)(process.execPath, [script], { env: { ...environment, ...settings } });
  return run.then(
    ({ stdout }) => ({ isWell: true, said: stdout }),
    ({ stdout }: { stdout: string }) => ({ isWell: false, said: stdout }),
  );
}

describe('npm run contract', () => {
  let slack: LocalSlack;
  const during = async (act: (url: string) => Promise<void>) => {
    slack = await startLocalSlack();
    await act(slack.apiUrl);
    await slack.close();
  };

  test('sends nothing unless it is told to', () =>
    during(async (url) => {
      const { isWell, said } = await contract({ CONTRACT_URL: url });
      expect({ isWell, calls: slack.calls.length }).toEqual({ isWell: true, calls: 0 });
      expect(said).toContain('Nothing was sent.');
    }));

  test('has each case looked at, without a token', () =>
    during(async (url) => {
      const { isWell, said } = await contract({ CONTRACT: 'slack', CONTRACT_URL: url });
      expect(said).toContain(`takes all ${kept().size}.`);
      expect(isWell).toBe(true);
      expect(slack.calls.filter(({ method }) => method === 'blocks.validate')).toHaveLength(kept().size);
    }));

  test('says which case is refused, where and why, waits where it is asked to, and fails', async () => {
    let calls = 0;
    const server = createServer((request, response) => {
      request.resume();
      calls += 1;
      if (calls === 1) return response.writeHead(429, { 'retry-after': '1' }).end();
      const errors = [{ pointer: '/blocks/0/type', code: 'failed_constraint', message: 'no such block' }];
      return response.end(
        JSON.stringify(calls === 2 ? { ok: false, error: 'invalid_message', errors } : { ok: true }),
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { isWell, said } = await contract({ CONTRACT: 'slack', CONTRACT_URL: url });
    server.close();
    expect(said).toContain('FAIL  answer-in-thread\n        /blocks/0/type: no such block');
    expect(said).toContain(`1 of ${kept().size} are refused.`);
    expect(isWell).toBe(false);
  });
});

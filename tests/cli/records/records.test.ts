import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { csvLines } from '../../../src/cli/files/csv.ts';
import { run } from '../../../src/cli/run.ts';
import { createLog } from '../../../src/log.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { EventKind, Request } from '../../../src/requests/request.ts';
import type { Patch } from '../../../src/requests/request-store.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { aRequest } from '../../helpers/requests.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-21T09:00:00Z');
const log = createLog(
  'error',
  () => {},
  () => new Date(START),
);

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  file = join(folder, 'kept', 'rolecall.db');
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function rolecall(...argv: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run([...argv, '--content', 'tests/fixtures/company'], {
    input: Readable.from([]),
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out, error: error.join('\n') };
}

async function keep(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(`file:${file}`, log);
  await work(store).finally(() => store.close());
}

async function submit({ requests }: Store, given: Partial<Request> & { readonly id: string }) {
  const request = aRequest({
    role: 'lighthouse-keeper',
    roleName: 'Lighthouse Keeper',
    createdAt: START,
    ...given,
  });
  await requests.create(request, { event: event(request, 'submitted', START, null), errands: [] });
}

const event = ({ id, role }: Request, kind: EventKind, at: number, detail: string | null) => ({
  ...{ request: id, kind, at, actor: 'U123', role, detail, key: `${id} ${kind} ${at}` },
});

/** `minute`: after the request came. */
async function happen(
  { requests }: Store,
  id: string,
  kind: EventKind,
  minute: number,
  patch: Patch,
  detail: string | null = null,
) {
  const request = await requests.find(id);
  if (!request) throw new Error(`There is no ${id}.`);
  const at = START + minute * MINUTE;
  await requests.change(id, request.version, { patch, event: event(request, kind, at, detail), errands: [] });
}

const twoRequests = (): Promise<void> =>
  keep(async (store) => {
    await submit(store, { id: 'R1' });
    await happen(store, 'R1', 'claimed', 12, { state: 'claimed', claimant: 'U123' });
    await happen(store, 'R1', 'resolved', 180, { state: 'resolved', closedAt: START + 180 * MINUTE });
    await submit(store, { id: 'R2', confidential: true, text: 'my salary' });
    await happen(store, 'R2', 'asked', 5, { state: 'waiting', question: 'whose salary?' }, 'whose salary?');
    await store.tallies.add('unanswered', Date.now());
  });

describe('exports', () => {
  test('requests, for a spreadsheet: neither words nor people', async () => {
    await twoRequests();
    const { code, out } = await rolecall('requests', '--csv');
    expect(code).toBe(0);
    expect(out[0]).toBe(
      'request,state,role,roleName,urgent,confidential,atFallback,roles,createdAt,claimedAt,closedAt',
    );
    expect(out).toContain(
      'R1,resolved,lighthouse-keeper,Lighthouse Keeper,false,false,false,1,2026-11-21T09:00:00.000Z,,2026-11-21T12:00:00.000Z',
    );
    expect(out.join()).not.toMatch(/salary|U123/);
    const { out: json } = await rolecall('requests', '--json');
    expect(json.map((line) => JSON.parse(line)).find(({ request }) => request === 'R2')).toMatchObject({
      ...{ state: 'waiting', confidential: true, closedAt: null },
    });
  });

  test('figures, a role to each line', async () => {
    await twoRequests();
    const { out } = await rolecall('stats', '--csv');
    expect(out[0]).toBe(
      'role,name,open,unclaimed,received,recent,late,medianMinutesToClaim,medianMinutesToResolve,passedOn,unreachable',
    );
    expect(out.find((line) => line.startsWith('lighthouse-keeper,'))).toMatch(
      /^lighthouse-keeper,Lighthouse Keeper,1,/,
    );
  });

  test('what a spreadsheet would take for a formula is text, and separators are quoted', () => {
    expect(csvLines(['a'], [['=1+1'], ['x, "y"'], [null], [-3]])).toEqual([
      'a',
      "'=1+1",
      '"x, ""y"""',
      '',
      '-3',
    ]);
  });
});

describe('stats', () => {
  test('before anything has been kept: empty figures, a sentence, and no database', async () => {
    const { code, out, error } = await rolecall('stats', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({
      roles: [{ role: 'harbour-pilot', open: 0, received: 0 }, { role: 'lighthouse-keeper' }],
      unanswered: 0,
      since: null,
    });
    expect(error).toBe(
      `There is no database at "${file}" yet: Rolecall makes it when the bot first starts. If it lies elsewhere, say so with DATABASE_URL.`,
    );
    expect(existsSync(join(folder, 'kept'))).toBe(false);
    expect((await rolecall('stats')).out[0]).toMatch(/^No request has come yet\./);
  });

  test('--json prints every field of the contract', async () => {
    await twoRequests();
    const { code, out, error } = await rolecall('stats', '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const printed = JSON.parse(out.join(''));
    expect(printed).toMatchObject({ unanswered: 1, since: '2026-11-21T09:00:00.000Z' });
    expect(printed.roles[1]).toEqual({
      role: 'lighthouse-keeper',
      name: 'Lighthouse Keeper',
      open: 1,
      unclaimed: 1,
      received: 2,
      medianMinutesToClaim: 12,
      medianMinutesToResolve: 180,
      passedOn: 0,
      unreachable: null,
    });
  });

  test('people read a table, and what wants mending', async () => {
    await twoRequests();
    const { out } = await rolecall('stats');
    expect(out.slice(0, 2)).toEqual([
      'Role               Open  Unclaimed  Received  To claim  To resolve  Passed on',
      'Lighthouse Keeper     1          1         2    12 min         3 h          0',
    ]);
    expect(out.join('\n')).toContain(
      `Nobody can reach Harbour Pilot: ${messagesIn('en').reasons.known.no_channel.why}.`,
    );
    expect(out.join('\n')).toContain('For one question of the last 30 days nobody could be named.');
  });
});

describe('audit', () => {
  test('of one request, as lines', async () => {
    await twoRequests();
    const { code, out } = await rolecall('audit', 'r1');
    expect(code).toBe(0);
    expect(out.join('\n').split('\n')).toEqual([
      'R1',
      '  2026-11-21 09:00  submitted  by U123  (lighthouse-keeper)',
      '  2026-11-21 09:12  claimed    by U123  (lighthouse-keeper)',
      '  2026-11-21 12:00  resolved   by U123  (lighthouse-keeper)',
    ]);
  });

  test('of all, as one object a line, without the words of confidential ones', async () => {
    await twoRequests();
    const { out } = await rolecall('audit', '--json');
    const steps = out.map((line) => JSON.parse(line));
    expect(steps).toHaveLength(5);
    expect(steps.find(({ kind }) => kind === 'asked')).toEqual({
      request: 'R2',
      at: '2026-11-21T09:05:00.000Z',
      kind: 'asked',
      actor: 'U123',
      role: 'lighthouse-keeper',
      detail: 'confidential: words are not shown',
    });
    const people = await rolecall('audit');
    for (const printed of [out, people.out]) expect(printed.join('\n')).not.toContain('salary');
  });

  test('of a request that is not kept says so', async () => {
    await twoRequests();
    const { code, error } = await rolecall('audit', 'R404');
    expect(code).toBe(2);
    expect(error).toContain('There is no request "R404". Its id stands on its card');
  });

  test('before anything has been kept', async () => {
    const { code, out, error } = await rolecall('audit', 'R1', '--json');
    expect({ code, out }).toEqual({ code: 0, out: [] });
    expect(error).toContain('There is no database at');
    await keep(async () => {});
    expect((await rolecall('audit')).out).toEqual(['No request has come yet, so there is nothing to show.']);
  });
});

test.each(['stats', 'audit'])('%s explains a database that cannot be used', async (command) => {
  vi.stubEnv('DATABASE_URL', 'postgres://rolecall:hunter2@127.0.0.1:1/rolecall');
  const { code, error } = await rolecall(command);
  expect(code).toBe(2);
  expect(error).toContain('PostgreSQL at 127.0.0.1:1 cannot be reached');
  expect(error).not.toContain('hunter2');
});

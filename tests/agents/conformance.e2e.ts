import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgentsServer, createAgentsServer } from '../../src/agents/agents-server.ts';
import { createLookUps } from '../../src/agents/look-ups.ts';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLog } from '../../src/log.ts';
import { ANYBODY } from '../../src/people/eyes.ts';
import { sampleLibrary } from '../helpers/roles.ts';

/** The protocol's own conformance tests, those that ask for no tools or prompts of their own. */
const SCENARIOS = ['server-initialize', 'ping', 'tools-list', 'resources-list', 'dns-rebinding-protection'];
const TOKEN = 'a-token-of-twenty-four-letters';
const PROGRAM = resolve('node_modules/@modelcontextprotocol/conformance/dist/index.js');

let agents: AgentsServer;
let withToken: Server;
let url: string;
const folder = mkdtempSync(join(tmpdir(), 'rolecall-conformance-'));

beforeAll(async () => {
  const library = sampleLibrary();
  const lookUps = createLookUps(
    createAnswerer(() => library),
    () => library,
    ANYBODY,
  );
  const log = createLog('error', process.stderr.write, () => new Date());
  agents = createAgentsServer({ token: TOKEN, port: 0, lookUps, library: () => library, version: '1', log });
  withToken = addingTokens(await agents.open());
  await once(withToken.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(withToken.address() as AddressInfo).port}/mcp`;
});

afterAll(async () => {
  withToken.closeAllConnections();
  withToken.close();
  await agents.close();
  rmSync(folder, { recursive: true });
});

/** The tests know no tokens, so one is put in on the way. */
const addingTokens = (port: number): Server =>
  createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const options = { host: '127.0.0.1', port, path, method };
    const passed = request(
      { ...options, headers: { ...headers, authorization: `Bearer ${TOKEN}` } },
      (given) => {
        answer.writeHead(given.statusCode ?? 500, given.headers);
        given.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });

test.each(SCENARIOS)('MCP conformance: %s', async (scenario) => {
  const args = [PROGRAM, 'server', '--url', url, '--scenario', scenario];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  expect(stdout).toMatch(/Passed: (\d+)\/\1, 0 failed/);
});

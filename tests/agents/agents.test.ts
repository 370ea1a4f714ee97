import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgentsServer, createAgentsServer } from '../../src/agents/agents-server.ts';
import { createLookUps } from '../../src/agents/look-ups.ts';
import { createMcpServer } from '../../src/agents/mcp-server.ts';
import { openApi } from '../../src/agents/open-api.ts';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLog } from '../../src/log.ts';
import { withNames } from '../../src/messages/own-names.ts';
import { ANYBODY } from '../../src/people/eyes.ts';
import { aLibrary, aRole, noRouting, sampleLibrary } from '../helpers/roles.ts';

const TOKEN = 'a-token-of-twenty-four-letters';
const source = { path: 'routing/baker.yml', line: 3 };
const holders = [{ who: 'kim@example.com', duty: null, away: null, source }];
const library = aLibrary(
  ...sampleLibrary().catalog.roles,
  aRole({
    name: 'Baker',
    routing: { ...noRouting, channel: '#bread', confidentialChannel: '#bread-secret', holders },
  }),
);
const lookUps = createLookUps(
  createAnswerer(() => library),
  () => library,
  ANYBODY,
);
const log = createLog(
  'error',
  () => {},
  () => new Date(),
);

test('with the names that the app has, where it has its own', () => {
  const answerer = createAnswerer(() => library);
  const named = createLookUps(
    answerer,
    () => library,
    ANYBODY,
    withNames({ command: '/team', name: 'Team' }),
  );
  const told = [named.lookUpRole('platform engineer', null), named.ask('platform engineer')];
  expect(JSON.stringify(told)).toContain('/team platform-engineer');
  expect(JSON.stringify(told)).not.toContain('/role');
});

let agents: AgentsServer;
let base: string;
beforeAll(async () => {
  agents = createAgentsServer({ token: TOKEN, port: 0, lookUps, library: () => library, version: '1', log });
  base = `http://127.0.0.1:${await agents.open()}`;
});
afterAll(() => agents.close());

async function overHttp(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const headers = { authorization: `Bearer ${TOKEN}` };
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${base}/mcp`), { requestInit: { headers } }),
  );
  return client;
}

async function inside(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await createMcpServer({ lookUps, library: () => library, version: '1' }).connect(ours);
  await client.connect(theirs);
  return client;
}

describe.each([
  ['in one process', inside],
  ['by Streamable HTTP', overHttp],
])('MCP, %s', (_, connect) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect();
    await client.listTools(); // from then on, the client holds results to their schemas
  });
  afterAll(() => client.close());
  const call = (name: string, given: Record<string, unknown>) => client.callTool({ name, arguments: given });

  test('every tool only reads, and describes what it takes and gives', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'find_owner',
      'look_up_role',
      'levels',
      'who_is_in',
      'search',
    ]);
    for (const tool of tools) {
      expect(tool.annotations?.readOnlyHint).toBe(true);
      expect(tool.outputSchema?.required).toContain('confidence');
    }
  });

  test.each([
    ['find_owner', { text: 'there was a security breach' }, { role: 'security-engineer' }],
    ['look_up_role', { role: 'platform engineer' }, { kind: 'role', role: 'platform-engineer' }],
    [
      'look_up_role',
      { role: 'platform-engineer', section: 'metrics' },
      { kind: 'section', section: 'metrics' },
    ],
    [
      'levels',
      { role: 'platform-engineer', levels: [2], topic: 'Communication' },
      { levels: [2], topic: 'communication' },
    ],
    ['search', { query: 'what does the data engineer do' }, { role: 'data-engineer' }],
  ])('%s %j', async (name, given, wanted) => {
    const { structuredContent, content, isError } = await call(name, given);
    expect(isError ?? false).toBe(false);
    expect(structuredContent).toMatchObject({ ...wanted, evidence: expect.any(Array) });
    expect(JSON.stringify(content)).toContain('Confidence: ');
  });

  test('nobody is named whom routing data lists, and no confidential channel', async () => {
    const told = JSON.stringify([
      await call('who_is_in', { role: 'baker' }),
      await client.readResource({ uri: 'rolecall://roles/baker' }),
    ]);
    expect(told).toContain('#bread');
    expect(told).not.toMatch(/kim@|bread-secret/);
  });

  test.each([
    ['look_up_role', { role: 'astronaut' }, 'No single role is called “astronaut”'],
    ['levels', { role: 'platform-engineer', topic: 'juggling' }, 'has no topic “juggling”'],
    ['find_owner', { text: '' }, 'text'],
    ['find_owner', { text: 'x'.repeat(3000) }, 'text'],
    ['look_up_role', { role: 7 }, 'role'],
    ['open_request', { role: 'baker' }, 'open_request'],
  ])('what makes no sense gets a sentence: %s', async (name, given, words) => {
    const said = await call(name, given).then(JSON.stringify, String);
    expect(said).toContain(words);
  });

  test('roles are resources', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(['rolecall://roles', 'rolecall://roles/baker']),
    );
    await expect(client.readResource({ uri: 'rolecall://roles/nobody' })).rejects.toThrow('There is no role');
  });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${base}${path}`, { headers: { authorization: `Bearer ${TOKEN}` }, ...init });

describe('HTTP', () => {
  test('without the token, nothing is told', async () => {
    for (const path of ['/api/roles', '/mcp', '/'])
      for (const authorization of ['', 'Bearer wrong', `Basic ${TOKEN}`]) {
        const response = await get(path, { headers: { authorization } });
        expect(response.status).toBe(401);
        expect(await response.json()).toEqual({ error: expect.stringContaining('token') });
      }
  });

  test('answers are what the OpenAPI file says they are', async () => {
    const { paths } = openApi();
    expect(await (await get('/api/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(openApi())));
    expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(openApi())),
    );
    const ajv = new Ajv({ strict: false });
    const asked = {
      '/roles': '/api/roles',
      '/roles/{slug}': '/api/roles/baker',
      '/ask': '/api/ask?q=what%20does%20a%20baker%20do',
      '/owner': '/api/owner?path=src/billing',
    };
    expect(Object.keys(paths).sort()).toEqual(Object.keys(asked).sort());
    for (const [path, address] of Object.entries(asked)) {
      const response = await get(address);
      const { schema } = paths[path as keyof typeof paths].get.responses[200].content['application/json'];
      const fits = ajv.compile(schema);
      expect([response.status, fits(await response.json()), fits.errors]).toEqual([200, true, null]);
    }
  });

  test.each([
    ['/api/ask', 400, 'missing'],
    [`/api/ask?q=${'x'.repeat(2100)}`, 400, 'longer'],
    ['/api/roles/nobody', 404, 'no role'],
    ['/api/elsewhere', 404, 'no such address'],
    ['/api/%E0%A4%A', 404, 'nothing here'],
    ['/nowhere', 404, 'nothing here'],
  ])('%s', async (path, status, words) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringContaining(words) });
  });

  test('it only reads', async () => {
    expect((await get('/api/roles', { method: 'DELETE' })).status).toBe(405);
    expect((await get('/mcp')).status).toBe(405);
  });

  test('a body that is too long, or no JSON, is refused', async () => {
    expect((await get('/mcp', { method: 'POST', body: '{' })).status).toBe(400);
    expect((await get('/mcp', { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

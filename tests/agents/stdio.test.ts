import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

let client: Client;

beforeAll(async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['dist/main.js', 'mcp', '--content', 'content'],
    stderr: 'ignore', // the log is written there
  });
  client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
});
afterAll(() => client.close());

test('by the standard input and output, the same tools answer by their schemas', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).not.toContain('open_request');
  const { structuredContent } = await client.callTool({
    name: 'find_owner',
    arguments: { text: 'someone committed an AWS key' },
  });
  expect(structuredContent).toMatchObject({ role: 'security-engineer', evidence: [{}] });
  const { resources } = await client.listResources();
  const { contents } = await client.readResource({ uri: resources.at(-1)?.uri ?? '' });
  expect(contents).toHaveLength(1);
});

test('nonsense gets an error, and the next question an answer', async () => {
  await expect(client.readResource({ uri: 'rolecall://roles/..%2f..%2fetc' })).rejects.toThrow();
  const { isError } = await client.callTool({
    name: 'levels',
    arguments: { role: 'platform', levels: ['x'] },
  });
  expect(isError).toBe(true);
  expect(
    (await client.callTool({ name: 'search', arguments: { query: 'list all roles' } })).isError,
  ).toBeFalsy();
});

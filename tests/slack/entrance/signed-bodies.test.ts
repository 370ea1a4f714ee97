import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

let running: RunningApp;
beforeEach(async () => {
  running = await runApp('http');
});
afterEach(() => running.close());

test.each([
  ['null', JSON_TYPE],
  ['42', JSON_TYPE],
  ['true', JSON_TYPE],
  ['"my secret words"', JSON_TYPE],
  ['["my secret words"]', JSON_TYPE],
  ['', JSON_TYPE],
  ['my secret words', JSON_TYPE],
  ['{"my secret words": ', JSON_TYPE],
  ['null', 'text/plain'],
  ['payload=null', FORM],
  ['payload=%22my+secret+words%22', FORM],
  ['payload=%5B1%5D', FORM],
  ['payload=7', FORM],
  ['payload=', FORM],
  ['payload=%7B%7D&payload=%7B%7D', FORM],
  ['payload=%7B%22my+secret+words%22', FORM],
])('%s as %s is refused at once, and nothing of it is written down', async (body, contentType) => {
  expect(await running.slack.deliverRaw({ body, contentType })).toMatchObject({ status: 400, late: false });
  expect(await running.slack.deliverRaw({ body, contentType, signature: 'v0=forged' })).toMatchObject({
    status: 401,
    late: false,
  });
  expect(running.logged.join('\n')).not.toContain('secret');
});

test.each(['{}', '{"type":"of tomorrow"}', '{"event":null}', '{"event":7}', '{"command":{}}'])(
  '%s is an object that nobody here knows: acknowledged and dropped',
  async (body) => {
    expect(await running.slack.deliverRaw({ body })).toMatchObject({ status: 200, late: false });
    expect(running.logged.filter((line) => line.includes('dropped a payload'))).toHaveLength(1);
  },
);

test('without a length, or too long, it is no different', async () => {
  const { slack } = running;
  expect(await slack.deliverRaw({ body: 'null', headers: { 'transfer-encoding': 'chunked' } })).toMatchObject(
    {
      status: 400,
    },
  );
  expect(await slack.deliverRaw({ body: `{"a":"${'x'.repeat(5_000_000)}"}` })).toMatchObject({
    acked: false,
  });
});

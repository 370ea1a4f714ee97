import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterEach, expect, test } from 'vitest';
import { measure } from '../../src/cli/running/measure.ts';
import { settingsFrom } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { NO_METRICS } from '../../src/metrics/metrics.ts';
import { createTraces } from '../../src/metrics/traces.ts';
import { isBots, reachableCompany } from '../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';

let running: RunningApp | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const quiet = createLog(
  'error',
  () => {},
  () => new Date(0),
);

test('a delivery is a span that its calls of Slack lie in, and no span holds a person, a place, a text or a token', async () => {
  const kept = new InMemorySpanExporter();
  running = await runApp('http', { metrics: createTraces(new SimpleSpanProcessor(kept)) });
  running.library = reachableCompany();
  const { slack, logged } = running;
  const ann = slack.addUser({ name: 'ann' });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  await slack.command(ann, general, '/role', 'security-engineer');
  await slack.mention(ann, general, 'who owns the zanzibar clusters?');
  await slack.waitForMessage(general, isBots);
  const handled = () =>
    kept.getFinishedSpans().filter(({ attributes }) => attributes['rolecall.outcome'] === 'done');
  await expect.poll(() => handled().map(({ name }) => name)).toEqual(['command', 'event']);

  const [, mention] = handled();
  const within = kept
    .getFinishedSpans()
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === mention?.spanContext().spanId);
  expect(within.map(({ name }) => name)).toContain('slack chat.postMessage');
  expect(mention?.events.map(({ name }) => name)).toEqual(['acknowledged']);
  expect(mention?.attributes['rolecall.answer']).toBe('route');
  expect(logged.join('\n')).toContain(String(mention?.attributes['rolecall.reference']));

  const all = kept
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => JSON.stringify([name, attributes, events, status]))
    .join('\n');
  for (const word of [ann.id, '"ann"', general.id, 'general', 'zanzibar', 'clusters', 'xoxb', slack.botToken])
    expect(all).not.toContain(word);
});

test('they are sent to whom OpenTelemetry’s own variables name, when the program stops at the latest', async () => {
  const taken: string[] = [];
  const collector = createServer((request, response) => {
    request.on('data', (chunk) => taken.push(String(chunk)));
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` };
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  try {
    const { metrics, close } = await measure(settingsFrom(environment), quiet);
    metrics.called('users.info', 'ok', 0.1);
    await close();
    expect(taken.join('')).toContain('slack users.info');
    expect(taken.join('')).toContain('"rolecall"');
  } finally {
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
    collector.close();
  }
});

test.each([{}, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_SDK_DISABLED: 'true' }])(
  'without settings for it, nothing is followed: %j',
  async (environment) => {
    expect((await measure(settingsFrom(environment), quiet)).metrics).toBe(NO_METRICS);
  },
);

test('an address that is none is explained', () => {
  expect(() => settingsFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' })).toThrow(
    /OTEL_EXPORTER_OTLP_ENDPOINT is not a web address/,
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { variables } from '../src/settings/variables.ts';

const SETTINGS = Object.keys(variables.shape);

const read = (path: string): string => readFileSync(path, 'utf8');
const docs = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .map(read)
  .join('\n');

/** As programs on Unix write these three, too; and the one by which OpenTelemetry's own variables may name it instead. */
const TWINS = ['https_proxy', 'http_proxy', 'no_proxy', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];

test.each(SETTINGS.filter((name) => !TWINS.includes(name)))(
  '%s is told of in .env.example and in the documentation',
  (name) => {
    const word = new RegExp(`\\b${name}\\b`);
    expect(read('.env.example')).toMatch(word);
    expect(docs).toMatch(word);
  },
);

test('.env.example sets nothing else', () => {
  const set = [...read('.env.example').matchAll(/^([A-Za-z_]+)=/gm)].map(([, name]) => name);
  expect(set.filter((name) => !SETTINGS.includes(name ?? ''))).toEqual([]);
});

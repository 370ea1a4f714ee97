import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { readDocument } from '../../src/formats/index.ts';

type Json = Readonly<Record<string, unknown>>;
type Schema = Json & { readonly properties: Json };

const schemaOf = (name: string): Schema => JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8'));

function faultsOf(name: string, value: unknown): readonly unknown[] {
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    schemaOf(name),
  );
  return validate(value) ? [] : (validate.errors ?? []);
}

/** JSON is YAML, too; on one line, so that no line numbers differ. */
function read(value: unknown) {
  const { document, problems } = parseDocument('file.yml', JSON.stringify(value));
  if (document === null) throw new Error(JSON.stringify(problems));
  return readDocument(document);
}

const review = { reviewed: '2026-05-01', review_every: '6 months', owner: '@ann' };

/** One document of each kind that has every key there is. */
const FULL: Readonly<Record<string, Json>> = {
  routing: {
    role: 'baker',
    group: 'Food',
    aliases: ['bread maker'],
    channel: '#bread',
    'confidential-channel': '#bread-private',
    people: [
      '@bakers',
      { person: 'ann@example.com', away: '2026-12-21..2027-01-04' },
      { manager: 'U0123ABCD' },
      { deputy: 'bo@example.com' },
    ],
    hours: { days: 'mon-fri', from: '03:00', to: '11:00', zone: 'Europe/Paris' },
    rota: { people: ['U0123ABCD'], start: '2026-01-05', handover: 'tue 10:00', zone: 'Europe/Madrid' },
    region: 'Bavaria',
    holidays: ['2026-12-24..2027-01-01', '05-01'],
    patience: { open: '90 minutes', claimed: '5 days', asked: '2 days' },
    targets: { claim: '90 minutes', resolve: '3 days' },
    'announce-changes': true,
    digest: true,
    topics: ['flour', { term: 'oven', synonyms: ['stove'] }],
    not: ['tea', { what: 'cakes', ask: 'confectioner' }],
    examples: ['the bread is burnt'],
    ...review,
  },
  'out-of-scope': { 'out-of-scope': true, channel: '#general', examples: ['hello'], ...review },
  reviews: { reviews: { 'roles/baker.md': review } },
  framework: {
    title: 'Baker Framework',
    name: 'Master Baker',
    slug: 'baker',
    aliases: ['bread maker'],
    group: 'Food',
    default_seniority: 'Senior',
    mission: 'Bread for everybody.',
    summary: 'Bakes.',
    generic: true,
    path: '/food/baker',
    levels: 3,
    topics: [
      {
        name: 'dough',
        title: 'The dough',
        description: 'All that rises.',
        content: [
          { level: 1, criteria: ['Kneads'] },
          { level: 2, exampleCriteria: [{ criteria: 'Waits', examples: ['Overnight'] }] },
        ],
      },
    ],
    ...review,
  },
};

/** Every path of keys in a schema or a document, lists left out: "topics.synonyms". */
function keysOf(value: unknown, prefix = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, prefix));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    prefix + key,
    ...keysOf(inner, `${prefix}${key}.`),
  ]);
}

function schemaKeys(schema: unknown, prefix = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, anyOf, additionalProperties } = schema as Record<string, unknown>;
  const own = Object.entries((properties ?? {}) as Json).flatMap(([key, inner]) => [
    prefix + key,
    ...schemaKeys(inner, `${prefix}${key}.`),
  ]);
  const among = [items, ...(Array.isArray(anyOf) ? anyOf : [])].flatMap((inner) => schemaKeys(inner, prefix));
  const others = typeof additionalProperties === 'object' ? [`${prefix}*`] : [];
  return [...own, ...among, ...others, ...schemaKeys(additionalProperties, `${prefix}*.`)];
}

/** All copies of a document that lack one key. */
function withoutOne(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      withoutOne(item).map(([key, copy]) => [key, value.with(index, copy)] as const),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    const deeper = withoutOne(inner).map(
      ([path, copy]) => [`${key}.${path}`, { ...value, [key]: copy }] as const,
    );
    return [[key, rest] as const, ...deeper];
  });
}

describe.each(Object.keys(FULL))('the schema for %s', (name) => {
  const full = FULL[name] ?? {};

  test('takes a document with every key, which is read without a problem', () => {
    expect(faultsOf(name, full)).toEqual([]);
    expect(read(full).problems).toEqual([]);
  });

  test('has no key that the document lacks, and lacks none that it has', () => {
    const known = new Set(schemaKeys(schemaOf(name)).map((key) => key.replace('*', 'roles/baker.md')));
    expect([...known].sort()).toEqual([...new Set(keysOf(full))].sort());
  });

  test('has no key that the reader passes over', () => {
    const whole = JSON.stringify(read(full));
    const idle = withoutOne(full).filter(([, copy]) => JSON.stringify(read(copy)) === whole);
    expect(idle.map(([key]) => key)).toEqual([]);
  });

  test('says something about each key', () => {
    const silent = Object.entries(schemaOf(name).properties).filter(
      ([, property]) => !((property as Json).description as string)?.endsWith('.'),
    );
    expect(silent).toEqual([]);
  });
});

test('the reader of routing files knows no key that the schemas lack', () => {
  const [problem] = read({ role: 'baker', channel: '#bread', qqqqqqqqqqqq: 1 }).problems;
  const [, known = ''] = /Known keys: (.+)\./.exec(problem?.message ?? '') ?? [];
  const inSchemas = ['routing', 'out-of-scope'].flatMap((name) => Object.keys(schemaOf(name).properties));
  expect(known.split(', ').length).toBeGreaterThan(8);
  expect(known.split(', ').filter((key) => !inSchemas.includes(key))).toEqual([]);
});

test('the three keys of a review are the same everywhere', () => {
  const ofReview = (properties: Json) => Object.keys(review).map((key) => properties[key]);
  const kinds = ['routing', 'out-of-scope', 'framework'].map((name) => ofReview(schemaOf(name).properties));
  const { reviews } = schemaOf('reviews').properties as Record<string, { additionalProperties: Schema }>;
  kinds.push(ofReview(reviews?.additionalProperties.properties ?? {}));
  for (const kind of kinds) expect(kind).toEqual(kinds[0]);
});

describe('the YAML files that ship', () => {
  const files = ['content', 'template'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yml'))
      .map((file) => join(folder, file)),
  );

  test('are there', () => expect(files.length).toBeGreaterThan(15));

  test.each(files)('%s keeps to its schema', (file) => {
    const value = load(readFileSync(file, 'utf8')) as Json;
    const name = value['out-of-scope']
      ? 'out-of-scope'
      : value.role
        ? 'routing'
        : value.reviews
          ? 'reviews'
          : 'framework';
    expect(faultsOf(name, value)).toEqual([]);
  });
});

test.each([
  ['routing', { role: 'baker', chanel: '#bread' }],
  ['routing', { role: 'baker' }],
  ['routing', { channel: '#bread' }],
  ['routing', { role: 'baker', channel: 'Bread Lovers' }],
  ['routing', { role: 'baker', hours: { days: 'mon-fri', from: '03:00', to: '11:00' } }],
  ['out-of-scope', { 'out-of-scope': true, people: '@bakers' }],
  ['reviews', { reviews: { 'a.md': { reviewd: '2026-05-01' } } }],
  ['framework', { title: 'Baker', topics: [{ name: 'dough', content: [{ criteria: ['Kneads'] }] }] }],
])('a mistake is seen by the schema for %s: %j', (name, value) => {
  expect(faultsOf(name, value)).not.toEqual([]);
});

import { itemsAt, textAt, type YamlMap } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import { nearest } from '../lines/nearest.ts';
import { aliasesIn } from '../profiles/front-matter.ts';
import { type Format, noFacts, type Reading } from '../profiles/role-entry.ts';
import { isReviewKey, reviewKeys } from './review-fields.ts';
import { readRouting, routingKeys } from './routing-fields.ts';

const KEYS = ['role', 'group', 'aliases', 'out-of-scope', ...routingKeys];

export const routing: Format = {
  name: 'routing data',
  shape:
    'a YAML file with "role: <slug>" and channel, topics or examples (or "out-of-scope: true" and examples)',
  recognises({ data, body }) {
    const isData = body.sections.length === 0 && body.items.length === 0;
    return (
      isData &&
      (data.entries.has('role') || isOutOfScope(data)) &&
      KEYS.some((key) => key !== 'role' && data.entries.has(key))
    );
  },
  read: readRoutingFile,
};

function isOutOfScope(data: YamlMap): boolean {
  return /^(?:true|yes)$/i.test(textAt(data, 'out-of-scope')?.text ?? '');
}

function readRoutingFile(document: Document): Reading {
  const { data, path } = document;
  const unknown = unknownKeys(document);
  if (isOutOfScope(data)) {
    const { routing, problems } = readRouting(data, path);
    const { examples = [], channel = null } = routing;
    return {
      entries: [],
      outOfScope: examples,
      fallbackChannel: channel,
      problems: [...unknown, ...problems],
    };
  }
  const role = textAt(data, 'role');
  const { routing: fields, problems } = readRouting(data, path);
  if (role === null)
    return { entries: [], outOfScope: [], problems: [...unknown, noRole(document), ...problems] };
  const group = textAt(data, 'group')?.text ?? null;
  const source = at(path, role);
  const base = {
    origin: 'routing',
    slug: null,
    defaultSeniority: null,
    facts: noFacts,
    place: null,
    source,
  } as const;
  const entry = { ...base, name: role.text, aliases: aliasesIn(data), group, routing: fields };
  return { entries: [entry], outOfScope: [], problems: [...unknown, ...problems] };
}

function unknownKeys({ data, path }: Document): readonly Problem[] {
  const unknown = [...data.entries.values()].filter(({ key }) => !KEYS.includes(key) && !isReviewKey(key));
  return unknown.map(({ key, line }) => {
    const near = nearest(key, [...KEYS, ...reviewKeys]);
    const hint = near === null ? `Known keys: ${KEYS.join(', ')}.` : `Did you mean "${near}"?`;
    const message = `The key "${key}" is not known in routing data, so it was not read. ${hint}`;
    return { path, line, severity: 'warning', rule: 'unknown-key', message };
  });
}

function noRole({ data, path }: Document): Problem {
  const { line = 1, value } = data.entries.get('role') ?? {};
  const named = itemsAt(data, 'role').flatMap((node) => (node.kind === 'text' ? [node.text] : []));
  const message =
    named.length > 1
      ? `A routing file is for one role, and this one names ${named.length}: ${named.join(', ')}. Write one for each of them, such as "role: ${named[0]}".`
      : value?.kind === 'list' || value?.kind === 'map'
        ? 'The role is no text. Write whose requests these are, such as "role: platform-engineer".'
        : 'The role is empty. Write whose requests these are, such as "role: platform-engineer".';
  return { path, line, severity: 'error', rule: 'unnamed-role', message };
}

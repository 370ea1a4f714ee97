import { itemsAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Problem } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import type { IllustratedCriterion, Statement } from '../parts/facts.ts';

/** What is expected at one level; a criterion with examples is not repeated among the others. */
export interface Criteria {
  readonly criteria: readonly Statement[];
  readonly examples: readonly IllustratedCriterion[];
  readonly problems: readonly Problem[];
}

const TEXT_KEYS = ['criteria', 'criterion', 'name', 'title', 'text', 'description'];

/** Reads `criteria:` and `exampleCriteria:`, whichever of them there is, as texts, lists or mappings. */
export function readCriteria(entry: YamlMap, path: string): Criteria {
  const nodes = [...itemsAt(entry, 'criteria'), ...itemsAt(entry, 'exampleCriteria')];
  const flat = nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
  const read = flat.map((node) => readCriterion(node, path));
  return {
    criteria: read.flatMap((one) => one.criteria),
    examples: read.flatMap((one) => one.examples),
    problems: read.flatMap((one) => one.problems),
  };
}

function readCriterion(node: YamlNode, path: string): Criteria {
  if (node.kind === 'map' && node.entries.has('examples')) return illustrated(node, path);
  const criteria = textsIn(node, path);
  return { criteria, examples: [], problems: criteria.length === 0 ? [empty(node, path)] : [] };
}

function illustrated(node: YamlMap, path: string): Criteria {
  const key = TEXT_KEYS.find((name) => valueAt(node, name) !== null) ?? 'criteria';
  const [criterion, ...more] = itemsAt(node, key).flatMap((item) => textsIn(item, path));
  const examples = itemsAt(node, 'examples').flatMap((item) => textsIn(item, path));
  if (criterion === undefined) return { criteria: examples, examples: [], problems: [empty(node, path)] };
  if (examples.length === 0) return { criteria: [criterion, ...more], examples: [], problems: [] };
  return { criteria: more, examples: [{ criterion, examples }], problems: [] };
}

/** A colon without quotes makes a mapping of a sentence ("Costs: knows them"); here it becomes a sentence again. */
export function textsIn(node: YamlNode, path: string): readonly Statement[] {
  if (node.kind === 'null') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => textsIn(item, path));
  if (node.kind === 'map') return [...node.entries.values()].flatMap((entry) => sentence(entry, path));
  const text = node.text.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ text, source: at(path, node) }];
}

function sentence(
  { key, line, value }: { key: string; line: number; value: YamlNode },
  path: string,
): readonly Statement[] {
  const inner = textsIn(value, path);
  if (TEXT_KEYS.includes(key)) return inner;
  const source = at(path, { line });
  return inner.length === 0
    ? [{ text: key, source }]
    : inner.map(({ text }) => ({ text: `${key}: ${text}`, source }));
}

function empty(node: YamlNode, path: string): Problem {
  const message = 'This criterion is empty. Write what is expected at this level, or remove the line.';
  return { path, line: node.line, severity: 'warning', rule: 'empty-criterion', message };
}

import { itemsAt, textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Problem } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import type { Declined, Routing, RoutingTerm, Statement } from '../parts/facts.ts';
import { groupAmong, readHolders } from '../parts/read-holders.ts';
import { isNobody } from '../teams/people-names.ts';
import { readHolidays } from './holidays.ts';
import { readPatience, readTargets } from './patience.ts';
import { readRota } from './rota.ts';
import { type Report, readHours } from './working-hours.ts';

export const routingKeys = [
  'channel',
  'confidential-channel',
  'people',
  'hours',
  'rota',
  'region',
  'holidays',
  'patience',
  'targets',
  'announce-changes',
  'digest',
  'topics',
  'not',
  'examples',
] as const;

export interface RoutingReading {
  readonly routing: Partial<Routing>;
  readonly problems: readonly Problem[];
}

/** Reads how requests reach a role. A field that cannot be read is a problem; the others count all the same. */
export function readRouting(data: YamlMap, path: string): RoutingReading {
  const problems: Problem[] = [];
  const report = (node: { readonly line: number }, rule: string, message: string): null => {
    problems.push({ path, line: node.line, severity: 'warning', rule, message });
    return null;
  };
  const { examples, problems: more } = readExamples(data, path);
  const holders = readHolders(data, path, report);
  const hours = readHours(data, report);
  const routing = {
    channel: readChannel(data, 'channel', report),
    confidentialChannel: readChannel(data, 'confidential-channel', report),
    people: groupAmong(holders),
    holders,
    hours,
    rota: readRota(data, path, hours?.zone ?? null, report),
    region: textAt(data, 'region')?.text.trim() || null,
    holidays: readHolidays(data, report),
    patience: readPatience(data, report),
    targets: readTargets(data, report),
    announceChanges: readYes(data, 'announce-changes', ANNOUNCE, report),
    digest: readYes(data, 'digest', DIGEST, report),
    topics: itemsAt(data, 'topics').flatMap(
      (node) => readTerm(node, path) ?? report(node, 'wrong-type', TERM) ?? [],
    ),
    declines: itemsAt(data, 'not').flatMap(
      (node) => readDeclined(node, path) ?? report(node, 'wrong-type', DECLINED) ?? [],
    ),
    examples,
  };
  return { routing, problems: [...problems, ...more] };
}

const TERM =
  'A topic is a text, or a mapping such as "{ term: leaked secret, synonyms: [exposed key] }". This one was not read.';
const DECLINED =
  'An entry of "not" is a text, or a mapping such as "{ what: cloud cost, ask: platform-engineer }". This one was not read.';

function readExamples(
  data: YamlMap,
  path: string,
): { examples: readonly Statement[]; problems: readonly Problem[] } {
  const nodes = itemsAt(data, 'examples');
  const message =
    'An example is one question as people type it. Put it in quotes if it contains ": ". This one was not read.';
  const examples = nodes.flatMap((node) => textsIn(node, path));
  const wrong = nodes.filter((node) => textsIn(node, path).length === 0);
  return {
    examples,
    problems: wrong.map(({ line }) => ({ path, line, severity: 'warning', rule: 'wrong-type', message })),
  };
}

/** A question with a colon is a mapping to YAML ("error: no space left"); a person means the question. */
function textsIn(node: YamlNode, path: string): readonly Statement[] {
  if (node.kind === 'text' && node.text.trim() !== '')
    return [{ text: node.text.trim(), source: at(path, node) }];
  if (node.kind !== 'map' || node.entries.size !== 1) return [];
  const [entry] = node.entries.values();
  const value = entry?.value;
  return entry !== undefined && value?.kind === 'text'
    ? [{ text: `${entry.key}: ${value.text}`, source: at(path, entry) }]
    : [];
}

function readChannel(data: YamlMap, key: 'channel' | 'confidential-channel', report: Report): string | null {
  const entry = data.entries.get(key);
  if (entry === undefined) return null;
  if (entry.value.kind === 'null') {
    return report(
      entry,
      'bad-channel',
      `The ${key} is empty: in YAML a "#" starts a comment. Put quotes around it, as in ${key}: "#security".`,
    );
  }
  const text = textAt(data, key)?.text ?? '';
  if (/^#[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u.test(text) || /^[CGD][A-Z0-9]{6,}$/.test(text)) return text;
  const expected = 'A channel is "#name" (lower case, no spaces or dots) or an ID such as C0123ABCD.';
  if (/^[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u.test(text)) {
    report(
      entry.value,
      'bad-channel',
      `"${text}" was read as "#${text}". ${expected} Add the "#", in quotes.`,
    );
    return `#${text}`;
  }
  return report(entry.value, 'bad-channel', `"${text}" is no channel, so it was not read. ${expected}`);
}

const ANNOUNCE = 'where the channel wants to hear what changes in the documents';
const DIGEST = 'where the channel wants a list of what is open, once a working day';

function readYes(data: YamlMap, key: string, meaning: string, report: Report): boolean {
  const value = valueAt(data, key);
  if (value === null) return false;
  const text = textAt(data, key)?.text.toLowerCase() ?? '';
  if (['true', 'yes'].includes(text)) return true;
  if (['false', 'no'].includes(text)) return false;
  const expected = `Write "${key}: true" ${meaning}, and leave it out elsewhere.`;
  report(value, `bad-${key}`, `This is neither true nor false, so it was not read. ${expected}`);
  return false;
}

function readTerm(node: YamlNode, path: string): RoutingTerm | null {
  const source = at(path, node);
  if (node.kind === 'text' && node.text.trim() !== '')
    return { term: node.text.trim(), synonyms: [], source };
  const term = textAt(node, 'term');
  return term === null ? null : { term: term.text, synonyms: plainTexts(itemsAt(node, 'synonyms')), source };
}

function plainTexts(nodes: readonly YamlNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'text' && node.text.trim() !== '' ? [node.text.trim()] : []));
}

function readDeclined(node: YamlNode, path: string): Declined | null {
  const source = at(path, node);
  if (node.kind === 'text' && node.text.trim() !== '') return { what: node.text.trim(), ask: null, source };
  const what = textAt(node, 'what');
  const ask = textAt(node, 'ask')?.text ?? null;
  return what === null ? null : { what: what.text, ask: ask !== null && isNobody(ask) ? null : ask, source };
}

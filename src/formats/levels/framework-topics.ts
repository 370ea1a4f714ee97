import { itemsAt, textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Problem } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import type { Note, Topic } from '../parts/facts.ts';
import { bareTitle } from '../profiles/role-title.ts';
import { joinLevels, readEntries, type TopicPlace } from './framework-entries.ts';
import { levelNumber } from './level-number.ts';

export interface TopicsReading {
  readonly topics: readonly Topic[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

const TOPIC_KEYS = /^(?:name|title|content|levels|category|colou?r|icon|id|order|weight)$/;

/** Reads `topics:` of a framework's front matter. */
export function readTopics(data: YamlMap, path: string): TopicsReading {
  const nodes = topicNodes(data);
  const maps = nodes.filter((node) => node.kind === 'map');
  const plain = nodes.filter((node) => node.kind !== 'map');
  const names = maps.some((topic) => levelTexts(topic).some((text) => levelNumber(text) !== null))
    ? []
    : maps.flatMap(levelTexts);
  const place = { path, levels: declaredLevels(data), names: [...new Set(names)] };
  const read = [
    ...maps.map((topic) => readTopic(topic, place)),
    ...plain.map((node) => notATopic(node, path)),
  ];
  const { topics, problems } = withoutDuplicates(read.flatMap((one) => one.topics));
  return {
    topics,
    notes: [...read.flatMap((one) => one.notes), ...levelNames(place.names, data, path)],
    problems: [...read.flatMap((one) => one.problems), ...problems],
  };
}

/** `topics:` is a list; a mapping from name to topic says the same. */
function topicNodes(data: YamlMap): readonly YamlNode[] {
  const topics = valueAt(data, 'topics');
  if (topics?.kind !== 'map' || topics.entries.has('content')) return itemsAt(data, 'topics');
  return [...topics.entries.values()].map(({ key, line, value }) => {
    const name = { key: 'name', line, value: { kind: 'text', text: key, line } as const };
    const entries =
      value.kind === 'map' ? value.entries : new Map([['content', { key: 'content', line, value }]]);
    return { kind: 'map', line, entries: new Map([['name', name], ...entries]) } as const;
  });
}

/** "6", "1-6", "L6", or a list of them; null where nothing can be read. */
export function declaredLevels(data: YamlMap): number | null {
  const value = valueAt(data, 'levels');
  if (value?.kind === 'list') return value.items.length || null;
  if (value?.kind === 'map') return value.entries.size || null;
  const numbers = (value?.text.match(/\d{1,2}/g) ?? []).map(Number).filter((number) => number > 0);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function levelTexts(topic: YamlMap): readonly string[] {
  return itemsAt(topic, 'content').flatMap((entry) => textAt(entry, 'level')?.text ?? []);
}

function levelNames(names: readonly string[], data: YamlMap, path: string): readonly Note[] {
  const text = names.map((name, index) => `${index + 1} ${name}`).join(', ');
  return text === '' ? [] : [{ title: 'Levels', text, source: at(path, data.entries.get('topics') ?? data) }];
}

function readTopic(topic: YamlMap, place: Omit<TopicPlace, 'title'>): TopicsReading {
  const title = textAt(topic, 'title') ?? textAt(topic, 'name');
  const name = textAt(topic, 'name')?.text ?? (title === null ? null : bareTitle(title.text).toLowerCase());
  const source = at(place.path, topic);
  const read = readEntries(topic, { ...place, title: title?.text ?? 'a topic without a name' });
  const problems =
    name === null || name === '' ? [...read.problems, unnamed(topic, place.path)] : read.problems;
  const shown = title?.text ?? 'Untitled';
  const made: Topic = { name: name || 'untitled', title: shown, levels: read.entries, source };
  return { topics: [made], notes: [...descriptions(topic, shown, place.path), ...read.notes], problems };
}

function descriptions(topic: YamlMap, title: string, path: string): readonly Note[] {
  return [...topic.entries.values()]
    .filter(({ key }) => !TOPIC_KEYS.test(key))
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
    .flatMap((node) =>
      node.kind === 'text' && node.text.trim() !== ''
        ? [{ title, text: node.text.trim(), source: at(path, node) }]
        : [],
    );
}

function unnamed(topic: YamlMap, path: string): Problem {
  const message = 'This topic has neither a name nor a title. Add "name: …", so that people can ask for it.';
  return { path, line: topic.line, severity: 'warning', rule: 'unnamed-topic', message };
}

function notATopic(node: YamlNode, path: string): TopicsReading {
  const text = node.kind === 'text' ? node.text.trim() : '';
  const message =
    'A topic is a mapping with "name", "title" and "content"; this is something else, so it was kept as a note.';
  const problem: Problem = { path, line: node.line, severity: 'warning', rule: 'not-a-topic', message };
  return {
    topics: [],
    notes: text === '' ? [] : [{ title: 'Topics', text, source: at(path, node) }],
    problems: [problem],
  };
}

function withoutDuplicates(topics: readonly Topic[]): {
  topics: readonly Topic[];
  problems: readonly Problem[];
} {
  const byName = new Map<string, Topic>();
  const problems: Problem[] = [];
  for (const topic of topics) {
    const key = topicKey(topic);
    const known = byName.get(key);
    byName.set(
      key,
      known === undefined ? topic : { ...known, levels: joinLevels([...known.levels, ...topic.levels]) },
    );
    if (known !== undefined) problems.push(duplicate(topic, known));
  }
  return { topics: [...byName.values()], problems };
}

export function topicKey(topic: Topic): string {
  return topic.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || topic.title;
}

function duplicate(topic: Topic, first: Topic): Problem {
  const message = `The topic "${topic.name}" is given twice, first on line ${first.source.line}; the two were joined. Write it once.`;
  return { ...topic.source, severity: 'warning', rule: 'duplicate-topic', message };
}

import { textAt, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { unnamedRole } from '../lines/format-problems.ts';
import { at } from '../lines/item-text.ts';
import { titled } from '../lines/owner-name.ts';
import type { Note, Statement, Topic } from '../parts/facts.ts';
import { type Format, joinFacts, type RoleEntry } from '../profiles/role-entry.ts';
import { naming } from '../profiles/role-naming.ts';
import { roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { isLabelKey, numberLevels } from './ladder-levels.ts';
import { type Ladder, laddersIn } from './ladder-nodes.ts';
import { frameworkOf, type LevelCell, topicsOf } from './level-topics.ts';

/** A ladder in YAML or JSON, whichever way round: levels over topics, or topics over levels. */
export const ladderData: Format = {
  name: 'ladder in YAML or JSON',
  shape: 'a role’s title, and "levels:" with what each expects, or topics with levels',
  several: true,
  recognises: (document) => laddersIn(document).length > 0,
  read(document) {
    const ladders = laddersIn(document);
    const named = ladders.flatMap((ladder) => entryOf(ladder, document) ?? []);
    const problems = named.length < ladders.length ? [unnamedRole(document)] : [];
    return { entries: named, outOfScope: [], problems };
  },
};

function entryOf(ladder: Ladder, { path }: Document): RoleEntry | null {
  const file = (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  const stated = ladder.name === null || roleLikeness(roleInTitle(ladder.name)) === 0 ? null : ladder.name;
  const ofFile = roleLikeness(roleInTitle(titled(file))) > 0 ? titled(file) : null;
  const title = stated ?? ofFile ?? ladder.name;
  if (title === null) return null;
  const source = { path, line: ladder.line };
  const number = numberLevels(ladder.topics.flatMap(({ levels }) => levels));
  const cells = ladder.topics.flatMap(({ title: topic, levels }) =>
    levels.map(
      (level, position): LevelCell => ({
        topic,
        level: number(level, position),
        criteria: statements(level.node, path),
        line: level.line,
      }),
    ),
  );
  const topics: readonly Topic[] = topicsOf(
    cells.filter(({ criteria }) => criteria.length > 0),
    path,
  );
  const notes = levelNotes(ladder, number, source.path);
  const about = ['summary', 'description', 'about'].flatMap((key) => textAt(ladder.map, key) ?? [])[0];
  const facts = joinFacts([
    { frameworks: [frameworkOf(title, topics, null, source)], notes },
    about === undefined ? {} : { summaries: [{ text: about.text, source: at(path, about) }] },
  ]);
  const base = {
    origin: 'framework',
    slug: null,
    group: null,
    defaultSeniority: null,
    routing: {},
    place: null,
  } as const;
  return { ...base, ...naming(roleInTitle(title), source), facts };
}

function levelNotes(ladder: Ladder, number: ReturnType<typeof numberLevels>, path: string): readonly Note[] {
  const names = new Map<number, string>();
  for (const { levels } of ladder.topics)
    levels.forEach((level, position) => {
      const name = [level.label, level.title].filter((text) => text !== '' && !/^\d+$/.test(text)).join(' ');
      if (name !== '') names.set(number(level, position), name);
    });
  const text = [...names]
    .sort(([a], [b]) => a - b)
    .map(([level, name]) => `${level} ${name}`)
    .join(', ');
  return text === '' ? [] : [{ title: 'Levels', text, source: { path, line: ladder.line } }];
}

/** Every text below a node, one statement each; a named item of a list ("name", "description") is one of them. */
function statements(node: YamlNode, path: string): readonly Statement[] {
  if (node.kind === 'text') {
    const text = node.text.trim().replace(/\s+/g, ' ');
    return text === '' ? [] : [{ text, source: at(path, node) }];
  }
  if (node.kind === 'list') return node.items.flatMap((item) => listed(item, path));
  if (node.kind === 'null') return [];
  const said = [...node.entries.values()].filter(({ key }) => !isLabelKey(key));
  return said.flatMap(({ value }) => statements(value, path));
}

function listed(item: YamlNode, path: string): readonly Statement[] {
  const found = statements(item, path);
  const name = item.kind === 'map' ? (textAt(item, 'name') ?? textAt(item, 'title')) : null;
  const [first, ...others] = found;
  if (name === null) return found;
  const text = first === undefined ? name.text : `${name.text}: ${first.text}`;
  return [{ text, source: at(path, name) }, ...others];
}

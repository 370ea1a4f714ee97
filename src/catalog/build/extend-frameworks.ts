import type { Problem } from '../../documents/problem.ts';
import { joinLevels } from '../../formats/levels/framework-entries.ts';
import { topicKey } from '../../formats/levels/framework-topics.ts';
import { frameworkOf } from '../../formats/levels/level-topics.ts';
import type { Framework, LevelEntry, Statement, Topic } from '../../formats/parts/facts.ts';
import type { RoleEntry } from '../../formats/profiles/role-entry.ts';
import { type Extension, findExtensions } from './generic-frameworks.ts';

/** The entries with generic frameworks worked into those they extend. */
export interface Extended {
  readonly entries: readonly RoleEntry[];
  readonly problems: readonly Problem[];
}

export function extendFrameworks(entries: readonly RoleEntry[]): Extended {
  const extensions = findExtensions(entries);
  const used = extensions.filter(({ targets }) => targets.length > 0);
  const generics = new Set(used.map(({ generic }) => generic));
  const extended = entries.filter((entry) => !generics.has(entry)).map((entry) => extendEntry(entry, used));
  const alone = extensions.filter(({ targets }) => targets.length === 0);
  return { entries: extended, problems: alone.map(({ generic }) => nothingToExtend(generic)) };
}

function extendEntry(entry: RoleEntry, extensions: readonly Extension[]): RoleEntry {
  const own = extensions.filter(({ targets }) => targets.includes(entry));
  return own.reduce((read, extension) => withGeneric(read, extension), entry);
}

function withGeneric(entry: RoleEntry, { generic, targets }: Extension): RoleEntry {
  const [own, ...others] = entry.facts.frameworks;
  const added = generic.facts.frameworks.flatMap(({ topics }) => topics);
  if (own === undefined) return entry;
  const highest = Math.max(
    ...targets.flatMap((target) => target.facts.frameworks.map(({ levels }) => levels)),
  );
  // A framework of two levels has no use for a third; but what no framework has room for must not be lost.
  const limit = own.levels < highest ? own.levels : Number.POSITIVE_INFINITY;
  const extended = withTopics(own, added, limit);
  const notes = [...entry.facts.notes, ...generic.facts.notes];
  const takenFrom = [...(entry.takenFrom ?? []), generic.source.path];
  return { ...entry, takenFrom, facts: { ...entry.facts, frameworks: [extended, ...others], notes } };
}

function withTopics(own: Framework, added: readonly Topic[], limit: number): Framework {
  const limited = added.map((topic) => ({
    ...topic,
    levels: topic.levels.filter(({ level }) => level <= limit),
  }));
  const byKey = new Map(limited.map((topic) => [topicKey(topic), topic]));
  const topics = own.topics.map((topic) => joinTopics(topic, byKey.get(topicKey(topic))));
  const known = new Set(own.topics.map(topicKey));
  const more = limited.filter((topic) => !known.has(topicKey(topic)));
  return frameworkOf(own.title, [...topics, ...more], own.levels, own.source);
}

function joinTopics(own: Topic, generic: Topic | undefined): Topic {
  if (generic === undefined) return own;
  const levels = joinLevels([...own.levels, ...generic.levels.map((entry) => withoutRepeated(entry, own))]);
  return {
    ...own,
    title: own.title === own.name ? generic.title : own.title,
    levels: levels.filter(isWritten),
  };
}

/** Many roles copied the generic criteria into their own file; they are not said twice. */
function withoutRepeated(entry: LevelEntry, own: Topic): LevelEntry {
  const said = own.levels.find(({ level }) => level === entry.level);
  const texts = new Set(
    [...(said?.criteria ?? []), ...(said?.examples.map((one) => one.criterion) ?? [])].map(normal),
  );
  return {
    ...entry,
    criteria: entry.criteria.filter((one) => !texts.has(normal(one))),
    examples: entry.examples.filter(({ criterion }) => !texts.has(normal(criterion))),
  };
}

function isWritten({ criteria, examples }: LevelEntry): boolean {
  return criteria.length + examples.length > 0;
}

function normal({ text }: Statement): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function nothingToExtend(generic: RoleEntry): Problem {
  const message = `"${generic.place?.title ?? generic.name}" looks like a generic framework, but there is no framework that it could extend, so it is listed as a role. Add the others, put it in their group, or say "generic: false".`;
  return { ...generic.source, severity: 'warning', rule: 'nothing-to-extend', message };
}

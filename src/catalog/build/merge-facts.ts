import type { Source } from '../../documents/problem.ts';
import type { Note, Statement } from '../../formats/parts/facts.ts';
import { type Facts, joinFacts } from '../../formats/profiles/role-entry.ts';

interface Sourced {
  readonly source: Source;
}

/**
 * What several documents say of one role as one: in the order given, and what two documents say alike only once.
 * Within one document nothing is taken away: whoever wrote a line twice meant it, or wants to see it.
 */
export function mergeFacts(all: readonly Facts[]): Facts {
  const facts = joinFacts(all);
  const missions = once(facts.missions, ({ text }) => text);
  const summaries = once(facts.summaries, ({ text }) => text);
  const notes = [...leftOver(missions, 'Mission'), ...leftOver(summaries, 'Summary'), ...facts.notes];
  return {
    missions: missions.slice(0, 1),
    summaries: summaries.slice(0, 1),
    properties: once(facts.properties, ({ name, value }) => `${name} ${value}`),
    responsibilities: once(
      facts.responsibilities,
      ({ title }) => title,
      (kept, other) => ({
        ...kept,
        primary: kept.primary || other.primary,
        ...(kept.metric === null && other.metric !== null
          ? { metric: other.metric, metricSource: other.metricSource ?? other.source }
          : {}),
      }),
    ),
    metrics: once(facts.metrics, ({ text }) => text),
    capabilities: once(
      facts.capabilities,
      ({ name }) => name,
      (kept, other) => ({
        ...kept,
        level: kept.level ?? other.level,
        details: kept.details ?? other.details,
      }),
    ),
    artifacts: once(
      facts.artifacts,
      ({ name }) => name,
      (kept, other) => ({ ...kept, type: kept.type ?? other.type }),
    ),
    interactions: once(
      facts.interactions,
      ({ verb, role }) => `${verb} ${role}`,
      (kept, other) => ({
        ...kept,
        frequency: kept.frequency ?? other.frequency,
        notes: kept.notes ?? other.notes,
      }),
    ),
    skills: mergeSkills(facts.skills),
    frameworks: facts.frameworks,
    principles: once(facts.principles, ({ title, text }) => `${title} ${text}`),
    ownership: once(facts.ownership, ({ area, text }) => `${area} ${text}`),
    declines: once(facts.declines, ({ what }) => what),
    people: eachOnce(facts.people),
    collaborations: once(facts.collaborations, (one) => `${one.with} ${one.text}`),
    notes: once(notes, ({ title, text }) => `${title} ${text}`),
  };
}

/** Two of one name are the same, unless they have an address each; the address is kept, whoever tells it. */
function eachOnce(people: Facts['people']): Facts['people'] {
  const kept: Facts['people'][number][] = [];
  const byName = new Map<string, number[]>();
  for (const one of people) {
    const same = byName.get(normal(one.name)) ?? [];
    const at = same.find((index) => isSame(kept[index]?.mail, one.mail));
    const known = at === undefined ? undefined : kept[at];
    if (at === undefined || known === undefined) {
      byName.set(normal(one.name), [...same, kept.length]);
      kept.push(one);
    } else if (!known.mail && one.mail) kept[at] = { ...known, mail: one.mail };
  }
  return kept;
}

const isSame = (known: string | null | undefined, mail: string | null | undefined): boolean =>
  !known || !mail || known === mail;

/** A role has one mission; another document's is kept as a note. */
function leftOver(statements: readonly Statement[], title: string): readonly Note[] {
  return statements.slice(1).map((statement) => ({ title, ...statement }));
}

function mergeSkills(areas: Facts['skills']): Facts['skills'] {
  const byName = new Map<string, Facts['skills'][number]>();
  for (const area of areas) {
    const key = normal(area.area);
    const known = byName.get(key);
    const statements = [...(known?.statements ?? []), ...area.statements];
    byName.set(key, { ...(known ?? area), statements: once(statements, ({ text }) => text) });
  }
  return [...byName.values()];
}

function once<T extends Sourced>(
  all: readonly T[],
  keyOf: (one: T) => string,
  join: (kept: T, other: T) => T = (kept) => kept,
): readonly T[] {
  const kept: T[] = [];
  const first = new Map<string, number>();
  for (const one of all) {
    const key = normal(keyOf(one));
    const index = first.get(key);
    const known = index === undefined ? undefined : kept[index];
    if (index === undefined || known === undefined || known.source.path === one.source.path) {
      if (index === undefined) first.set(key, kept.length);
      kept.push(one);
    } else kept[index] = join(known, one);
  }
  return kept;
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { Catalog } from './catalog.ts';
import type { Owned } from './owned/owned.ts';
import type { Framework, Role } from './role.ts';

/** The catalog as `catalog --json` prints it. Names and fields are fixed: others script against them. */
export function catalogJson({ roles, owned, problems }: Catalog) {
  return { roles: roles.map(roleJson), owned: owned.map(ownedJson), problems };
}

/** Things and their owners: `role` is a slug, or null where the owner is a person or nobody the documents describe. */
function ownedJson({ kind, name, aliases, description, owners, channel, source }: Owned) {
  return { kind, name, aliases, description, owners, channel, source };
}

/** One role of it. */
export function roleJson(role: Role) {
  const { slug, kind, name, aliases, group, defaultSeniority, sources } = role;
  return {
    ...{ slug, kind, name, aliases, group, defaultSeniority },
    mission: role.mission?.text ?? null,
    summary: role.summary?.text ?? null,
    properties: role.properties.map(({ name, value }) => ({ name, value })),
    responsibilities: role.responsibilities.map(({ title, primary, metric, source }) => ({
      title,
      primary,
      metric,
      source,
    })),
    metrics: texts(role.metrics),
    capabilities: role.capabilities.map(({ name, level, details }) => ({ name, level, details })),
    artifacts: role.artifacts.map(({ name, type }) => ({ name, type })),
    interactions: role.interactions.map(({ verb, role, frequency, notes }) => ({
      verb,
      role,
      frequency,
      notes,
    })),
    skills: role.skills.map(({ area, statements }) => ({ area, statements: texts(statements) })),
    frameworks: role.frameworks.map(frameworkJson),
    principles: role.principles.map(({ title, text }) => ({ title, text })),
    ownership: role.ownership.map(({ area, text }) => ({ area, text })),
    collaborations: role.collaborations.map((it) => ({ with: it.with, text: it.text })),
    people: role.people.map(({ name }) => name),
    notes: role.notes.map(({ title, text }) => ({ title, text })),
    channel: role.routing.channel,
    sources,
  };
}

function frameworkJson({ title, levels, topics }: Framework) {
  return {
    title,
    levels,
    topics: topics.map((topic) => ({
      name: topic.name,
      title: topic.title,
      levels: topic.levels.map(({ level, criteria, examples }) => ({
        level,
        criteria: texts(criteria),
        examples: examples.map((it) => ({ criterion: it.criterion.text, examples: texts(it.examples) })),
      })),
    })),
  };
}

const texts = (statements: readonly { readonly text: string }[]): string[] =>
  statements.map((statement) => statement.text);

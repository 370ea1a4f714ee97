import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { Lesson } from './router.ts';

const TOPIC = 0.3;
const DOCUMENT = 0.3;

/**
 * What the router learns from: the example questions and topics of each role, and what nobody here owns. A role without
 * examples is known by what its documents say of its duties, which is less, but not nothing.
 */
export function lessonsOf({ roles, outOfScope }: Catalog): Lesson[] {
  return [
    ...roles.flatMap((role) => [...fromExamples(role), ...fromTopics(role)]),
    ...outOfScope.map((example) => ({ text: example.text, role: null, weight: 1, example })),
  ];
}

function fromExamples(role: Role): Lesson[] {
  const { examples } = role.routing;
  if (examples.length === 0) return fromDocuments(role);
  return examples.map((example) => ({ text: example.text, role, weight: 1, example }));
}

function fromTopics(role: Role): Lesson[] {
  return role.routing.topics.map(({ term, synonyms }) => learned([term, ...synonyms].join(' '), role, TOPIC));
}

function fromDocuments(role: Role): Lesson[] {
  const lines = [
    ...[role.mission?.text, role.summary?.text].filter((text) => text !== undefined),
    ...role.responsibilities.map((it) => it.title),
    ...role.ownership.map((it) => `${it.area} ${it.text}`),
    ...role.capabilities.map((it) => `${it.name} ${it.details ?? ''}`),
    ...role.artifacts.map((it) => it.name),
  ];
  return lines.map((text) => learned(text, role, DOCUMENT));
}

function learned(text: string, role: Role, weight: number): Lesson {
  return { text, role, weight, example: null };
}

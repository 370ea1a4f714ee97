import type { Role, Statement } from '../catalog/role.ts';
import type { Source } from '../documents/problem.ts';

/** One line of a document that says something about a role, and how much it says about who owns the subject. */
export interface Passage {
  readonly role: Role;
  readonly text: string;
  readonly source: Source;
  readonly weight: number;
  /** An example question: somebody's words, not the document's. */
  readonly isExample: boolean;
}

/** Owner before mention: what a role answers for outweighs what it can do, and that outweighs whom it talks to. */
const WEIGHT = {
  primary: 2,
  topic: 1.8,
  ownership: 1.6,
  responsibility: 1.5,
  summary: 1.2,
  capability: 1,
  skill: 1,
  artifact: 0.9,
  property: 0.8,
  principle: 0.7,
  interaction: 0.6,
  collaboration: 0.6,
  note: 0.4,
  criterion: 0.3,
};

export function passagesOf(role: Role): Passage[] {
  const say = (weight: number, source: Source, ...parts: readonly (string | null)[]): Passage => ({
    role,
    text: parts.filter(Boolean).join(': '),
    source,
    weight,
    isExample: false,
  });
  const told = (weight: number, statement: Statement | null) =>
    statement ? [say(weight, statement.source, statement.text)] : [];
  return [
    ...told(WEIGHT.summary, role.mission),
    ...told(WEIGHT.summary, role.summary),
    ...role.properties.map((it) => say(WEIGHT.property, it.source, it.name, it.value)),
    ...role.responsibilities.map((it) =>
      say(it.primary ? WEIGHT.primary : WEIGHT.responsibility, it.source, it.title, it.metric),
    ),
    ...role.metrics.map((it) => say(WEIGHT.property, it.source, it.text)),
    ...role.ownership.map((it) => say(WEIGHT.ownership, it.source, it.area, it.text)),
    ...role.capabilities.map((it) => say(WEIGHT.capability, it.source, it.name, it.details)),
    ...role.artifacts.map((it) => say(WEIGHT.artifact, it.source, it.name)),
    ...role.skills.flatMap((area) =>
      area.statements.map((it) => say(WEIGHT.skill, it.source, area.area, it.text)),
    ),
    ...role.principles.map((it) => say(WEIGHT.principle, it.source, it.title, it.text)),
    ...role.interactions.map((it) => say(WEIGHT.interaction, it.source, it.verb, it.notes)),
    ...role.collaborations.map((it) => say(WEIGHT.collaboration, it.source, it.with, it.text)),
    ...role.notes.map((it) => say(WEIGHT.note, it.source, it.title, it.text)),
    ...role.routing.topics.map((it) => say(WEIGHT.topic, it.source, [it.term, ...it.synonyms].join(', '))),
    ...role.routing.examples.map((it) => ({ ...say(WEIGHT.topic, it.source, it.text), isExample: true })),
    ...role.frameworks.flatMap((framework) =>
      framework.topics.flatMap((topic) =>
        topic.levels.flatMap((entry) =>
          [...entry.criteria, ...entry.examples.map((it) => it.criterion)].flatMap((it) =>
            told(WEIGHT.criterion, it),
          ),
        ),
      ),
    ),
  ];
}

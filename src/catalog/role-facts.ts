import type { Role } from './role.ts';

/** Something that documents say of a role, without where: `kind` and `title` name it, `text` is what is said of it. */
export interface RoleFact {
  /** "Responsibility", "Level 3, Communication"… */
  readonly kind: string;
  readonly title: string;
  /** Empty where the title says it all. */
  readonly text: string;
}

const fact = (kind: string, title: string, text: string | null = null): RoleFact => ({
  ...{ kind, title },
  text: text ?? '',
});

/** Everything that is said of a role and worth telling when it changes, in the order in which a role is described. */
export function roleFacts(role: Role): RoleFact[] {
  return [
    ...(role.mission ? [fact('Mission', '', role.mission.text)] : []),
    ...(role.summary ? [fact('Summary', '', role.summary.text)] : []),
    ...(role.routing.channel ? [fact('Channel', '', role.routing.channel)] : []),
    ...role.properties.map(({ name, value }) => fact(name, '', value)),
    ...role.responsibilities.map(({ title, metric }) => fact('Responsibility', title, metric)),
    ...role.metrics.map(({ text }) => fact('Success metric', '', text)),
    ...role.ownership.map(({ area, text }) => fact('Ownership', area, text)),
    ...role.principles.map(({ title, text }) => fact('Principle', title, text)),
    ...role.capabilities.map(({ name, level }) => fact('Capability', name, level)),
    ...role.skills.flatMap(({ area, statements }) =>
      statements.map(({ text }) => fact(`Skill, ${area}`, text)),
    ),
    ...role.artifacts.map(({ name, type }) => fact('Deliverable', name, type)),
    ...role.interactions.map(({ verb, role: other, frequency }) =>
      fact(`Works with, ${verb}`, other, frequency),
    ),
    ...role.collaborations.map((one) => fact('Works with', one.with, one.text)),
    ...levelFacts(role),
  ];
}

function levelFacts({ frameworks }: Role): RoleFact[] {
  return frameworks.flatMap(({ topics }) =>
    topics.flatMap(({ title, levels }) =>
      levels.flatMap(({ level, criteria, examples }) =>
        [...criteria, ...examples.map(({ criterion }) => criterion)].map(({ text }) =>
          fact(`Level ${level}, ${title}`, text),
        ),
      ),
    ),
  );
}

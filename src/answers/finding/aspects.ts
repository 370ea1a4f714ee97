import type { Role } from '../../catalog/role.ts';

/** Something in which two roles can be compared. */
export interface Aspect {
  readonly title: string;
  /** What is written about it; nothing where nothing is. */
  readonly read: (role: Role) => readonly string[];
}

export const ASPECTS: readonly Aspect[] = [
  { title: 'What for', read: (role) => written([(role.mission ?? role.summary)?.text]) },
  { title: 'Responsibilities', read: (role) => role.responsibilities.map((it) => it.title) },
  {
    title: 'Capabilities',
    read: (role) => role.capabilities.map((it) => written([it.name, it.level]).join(' — ')),
  },
  { title: 'Deliverables', read: (role) => role.artifacts.map((it) => it.name) },
  { title: 'Levels', read: (role) => role.frameworks.map((it) => `${it.title}: ${it.levels} levels`) },
  { title: 'Channel', read: (role) => written([role.routing.channel]) },
];

const written = (texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.filter((text): text is string => Boolean(text));

import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';

/** Something in which two roles can be compared. */
export interface Aspect {
  readonly title: string;
  /** What is written about it; nothing where nothing is. */
  readonly read: (role: Role) => readonly string[];
}

export const aspectsOf = ({ aspects, ladder }: Messages['roles']): readonly Aspect[] => [
  { title: aspects.purpose, read: (role) => written([(role.mission ?? role.summary)?.text]) },
  { title: aspects.responsibilities, read: (role) => role.responsibilities.map((it) => it.title) },
  {
    title: aspects.capabilities,
    read: (role) => role.capabilities.map((it) => written([it.name, it.level]).join(' — ')),
  },
  { title: aspects.deliverables, read: (role) => role.artifacts.map((it) => it.name) },
  { title: aspects.levels, read: (role) => role.frameworks.map((it) => ladder(it.title, it.levels)) },
  { title: aspects.channel, read: (role) => written([role.routing.channel]) },
];

const written = (texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.filter((text): text is string => Boolean(text));

import type { Library } from '../../search/library.ts';
import type { Answer } from '../answer.ts';

/**
 * What a conversation is about, by what was understood: "Platform Engineer, level 4". Never the person's words; null where
 * no role was understood.
 */
export function sessionTitle(answer: Answer, library: Library): string | null {
  const { say } = library;
  const name = nameOf(answer.role, library);
  if (name === null) return null;
  switch (answer.kind) {
    case 'section':
      return answer.section ? `${name}, ${say.roles.sections[answer.section].toLowerCase()}` : name;
    case 'levels':
      return say.levels.session(name, answer.levels);
    case 'compare':
      return answer.alternatives
        .flatMap((slug) => nameOf(slug, library) ?? [])
        .reduce((names, other) => say.roles.both(names, other), name);
    default:
      return name;
  }
}

const nameOf = (slug: string | null, library: Library): string | null =>
  slug === null ? null : (library.role(slug)?.name ?? null);

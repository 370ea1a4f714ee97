import type { Library } from '../../search/library.ts';
import type { Answer } from '../answer.ts';
import { SECTION_TITLES } from './sections.ts';

/**
 * What a conversation is about, by what was understood: "Platform Engineer, level 4". Never the person's words; null where
 * no role was understood.
 */
export function sessionTitle(answer: Answer, library: Library): string | null {
  const name = nameOf(answer.role, library);
  if (name === null) return null;
  switch (answer.kind) {
    case 'section':
      return answer.section ? `${name}, ${SECTION_TITLES[answer.section].toLowerCase()}` : name;
    case 'levels':
      return `${name}, ${levelWords(answer.levels)}`;
    case 'compare':
      return [name, ...answer.alternatives.flatMap((slug) => nameOf(slug, library) ?? [])].join(' and ');
    default:
      return name;
  }
}

const nameOf = (slug: string | null, library: Library): string | null =>
  slug === null ? null : (library.role(slug)?.name ?? null);

function levelWords(levels: readonly number[]): string {
  if (levels.length === 0) return 'levels';
  return `${levels.length === 1 ? 'level' : 'levels'} ${levels.join(' and ')}`;
}

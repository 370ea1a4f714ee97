import type { Role } from '../../catalog/role.ts';
import type { Library } from '../../search/library.ts';
import type { Thing } from '../question.ts';
import { ENOUGH, findFacts } from './find-facts.ts';

/** Of several that a name fits, the one whose documents speak of a thing most; none where nobody's do. */
export function speakingMost(roles: readonly Role[], thing: Thing, library: Library): readonly Role[] {
  const asked = { ...thing, section: 'responsibilities' as const, towards: null };
  const [best] = findFacts(library, asked, (role) => roles.includes(role));
  return best && best.coverage >= ENOUGH ? [best.fact.role] : [];
}

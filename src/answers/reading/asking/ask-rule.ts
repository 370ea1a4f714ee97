import { DUTY_WORDS } from '../../../lexicon/asking/duty-words.ts';
import type { Intent } from '../../../lexicon/questions/intent.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { judgeRule } from '../../finding/rules/judge-rule.ts';
import type { Question } from '../../question.ts';
import type { Read } from '../read.ts';
import { isAboutLevels } from './ask-role.ts';
import { isDenied } from './denial.ts';

const OTHERWISE: ReadonlySet<Intent> = new Set([
  'compare',
  'thanks',
  'greeting',
  'help',
  'list',
  'else',
  'why',
]);
const SURELY = 0.5;

/**
 * "Are two quotes enough for a crane?": what some line rules on. Where none decides it, the line that
 * speaks of it is shown, unless somebody else owns the matter, who is to be asked, as ever.
 */
export function askRule(read: Read, library: Library): Question | null {
  const { typed, intent, share } = read;
  if ((OTHERWISE.has(intent) || isAboutLevels(read)) && share > SURELY) return null;
  if (isDenied(read) || typed.search(DUTY_WORDS) >= 0) return null;
  const judged = judgeRule(typed, library);
  if (!judged) return null;
  const owner = likelyOwner(library.router.route(typed))?.role ?? judged.fact.role.slug;
  const isOpen = judged.verdict === 'unwritten';
  if (
    isOpen &&
    !judged.isLimited &&
    (!judged.isOutright || read.mentions.length > 0 || owner !== judged.fact.role.slug)
  )
    return null;
  return { kind: 'rule', typed };
}

import type { Library } from '../../../search/library.ts';
import { ENOUGH, findFacts } from '../../finding/find-facts.ts';
import type { Question } from '../../question.ts';

/** Where one thought ends and the next begins; a dash needs room on both sides. */
const BREAK = /[,;.!?:\n]+\s+|\s+[–—-]+\s+/u;

/** What stands after the last break: "someone fainted, who has first aid knowledge?"; null where there is only one thought. */
export function lastClause(typed: string): string | null {
  const clauses = typed.split(BREAK).filter((clause) => clause.trim() !== '');
  return clauses.length > 1 ? (clauses.at(-1) ?? null) : null;
}

/** Asks who has something. Of something that nobody has by the documents, the words around it may have been taken for it. */
export function isAnsweredWho(question: Question, library: Library): boolean {
  if (question.kind !== 'who') return false;
  const [first] = findFacts(library, { ...question, section: null, towards: null });
  return first !== undefined && first.coverage >= ENOUGH;
}

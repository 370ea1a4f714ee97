import type { RoleFact } from './role-facts.ts';

/** What is said anew, no longer, or otherwise than before. */
export interface RoleChange {
  readonly how: 'added' | 'removed' | 'changed';
  /** As it is now; for what has been removed, as it was. */
  readonly fact: RoleFact;
  /** What was said of it before. */
  readonly before: string | null;
}

/** From `before` to `after`. A fact that was moved, or is said once more, has not changed. */
export function roleChanges(before: readonly RoleFact[], after: readonly RoleFact[]): RoleChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const fresh = [...now].flatMap(([key, fact]): RoleChange[] => {
    const known = old.get(key);
    if (!known) return [{ how: 'added', fact, before: null }];
    return known.text === fact.text ? [] : [{ how: 'changed', fact, before: known.text }];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  return [...fresh, ...gone.map(([, fact]): RoleChange => ({ how: 'removed', fact, before: fact.text }))];
}

/** Several facts of one name are one, which says what all of them say. */
function byKey(facts: readonly RoleFact[]): Map<string, RoleFact> {
  const found = new Map<string, RoleFact>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.kind, fact.title]);
    const known = found.get(key);
    const isMore = known && fact.text !== '' && !known.text.split('; ').includes(fact.text);
    if (!known) found.set(key, fact);
    else if (isMore) found.set(key, { ...fact, text: [known.text, fact.text].filter(Boolean).join('; ') });
  }
  return found;
}

/** How an owner can be reached. A handle may be a person's or a user group's; a name has to be looked up. */
export type OwnerKind = 'channel' | 'user' | 'usergroup' | 'handle' | 'email' | 'name';

/** Tells what kind of thing a `Review.owner` names; "#docs" and IDs such as C0123ABCD are channels. */
export function ownerKind(owner: string): OwnerKind {
  if (/^(?:#|[CG][A-Z0-9]{6,}$)/.test(owner)) return 'channel';
  if (/^[UW][A-Z0-9]{6,}$/.test(owner)) return 'user';
  if (/^S[A-Z0-9]{6,}$/.test(owner)) return 'usergroup';
  if (owner.startsWith('@')) return 'handle';
  return owner.includes('@') ? 'email' : 'name';
}

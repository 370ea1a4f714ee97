import type { Desk } from './desk.ts';

/** Whether somebody is of another company. Guests are not. Where Slack does not say, nobody is turned away. */
export async function isOutsider(
  { directory, security }: Pick<Desk, 'directory' | 'security'>,
  userId: string,
): Promise<boolean> {
  const [user, self] = await Promise.all([directory.user(userId), directory.self()]);
  if (user.kind !== 'done' || self.kind !== 'done') return false;
  const isStrange = user.value.isStranger || !user.value.teamIds.includes(self.value.teamId);
  if (isStrange) security.refused({ who: userId, what: 'form', request: null, why: 'outsider' });
  return isStrange;
}

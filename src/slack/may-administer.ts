import type { Desk } from './desk.ts';
import { belongsHere } from './users.ts';

/** Whether somebody runs Rolecall here, by the settings; where those name nobody, whether they run the workspace. */
export async function mayAdminister(
  { admins, directory }: Pick<Desk, 'admins' | 'directory'>,
  userId: string,
): Promise<boolean> {
  if (admins.length > 0) return admins.includes(userId);
  const [user, self] = await Promise.all([directory.user(userId), directory.self()]);
  if (user.kind !== 'done' || self.kind !== 'done') return false;
  return user.value.isAdmin && belongsHere(user.value, self.value.teamId);
}

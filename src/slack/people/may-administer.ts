import type { Services } from '../app/services.ts';
import { belongsHere } from './users.ts';

/** Whether somebody runs Rolecall here, by the settings; where those name nobody, whether they run the workspace. */
export async function mayAdminister(
  services: Pick<Services, 'admins' | 'directory' | 'security'>,
  userId: string,
  what: string,
): Promise<boolean> {
  const may = await isAdmin(services, userId);
  if (!may) services.security.refused({ who: userId, what, request: null, why: 'not-an-admin' });
  return may;
}

async function isAdmin(
  { admins, directory }: Pick<Services, 'admins' | 'directory'>,
  userId: string,
): Promise<boolean> {
  if (admins.length > 0) return admins.includes(userId);
  const [user, self] = await Promise.all([directory.user(userId), directory.self()]);
  if (user.kind !== 'done' || self.kind !== 'done') return false;
  return user.value.isAdmin && belongsHere(user.value, self.value.teamId);
}

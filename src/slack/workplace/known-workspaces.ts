import type { Installations } from '../../store/installations/installations.ts';
import type { Branches } from './branches.ts';
import type { Credentials } from './credentials.ts';
import type { KnownWorkspace } from './workplaces.ts';

/**
 * Workspaces in which there may be work to go on with. `records`: where the app is installed by its own page; null where a
 * token of the settings is used, which knows several only where it is an organization's.
 */
export async function knownWorkspaces(
  branches: Branches | null,
  credentials: Credentials,
  records: Pick<Installations, 'list'> | null,
): Promise<readonly KnownWorkspace[]> {
  if (records !== null) return (await records.list()).flatMap(asWorkspace);
  if (branches === null || (await credentials.find(null, null))?.teamId !== null) return [];
  return (await branches.known()).map((teamId) => ({ teamId, enterpriseId: null }));
}

const asWorkspace = ({
  id,
  enterprise,
}: {
  readonly id: string;
  readonly enterprise: string | null;
}): KnownWorkspace[] => (id.startsWith('T') ? [{ teamId: id, enterpriseId: enterprise }] : []);

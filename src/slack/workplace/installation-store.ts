import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Installations, KeptInstallation } from '../../store/installations/installations.ts';
import type { Seal } from '../../store/people/seal.ts';

export interface InstallationKeeper extends InstallationStore {
  /** Null where there is none, or where it was sealed with another secret. */
  read(id: string): Promise<Installation | null>;
  /** What was kept with tokens that were renewed since; the day of installation stays. */
  renew(installation: Installation): Promise<void>;
}

/** Bolt's installer keeps installations in our store, whole, sealed for the workspace or organization that each is of. */
export function createInstallationKeeper(
  records: Installations,
  seal: Seal,
  now: () => number,
): InstallationKeeper {
  const opened = (kept: KeptInstallation | null): Installation | null => {
    const words = kept?.sealed == null ? null : seal.open(kept.sealed, kept.id);
    return words === null ? null : (JSON.parse(words) as Installation); // as we wrote it: the seal says so
  };
  const sealed = (installation: Installation) => seal.close(JSON.stringify(installation), idOf(installation));
  const read = async (id: string) => opened(await records.find(id));
  return {
    read,
    async storeInstallation(installation) {
      const enterprise = installation.enterprise?.id ?? null;
      const id = idOf(installation);
      await records.keep({ id, enterprise, sealed: sealed(installation), at: now() });
    },
    renew: (installation) => records.reseal(idOf(installation), sealed(installation)),
    async fetchInstallation(query) {
      const found = await read(idIn(query));
      if (found === null) throw new Error('Rolecall is not installed there.');
      return found;
    },
    deleteInstallation: (query) => records.drop(idIn(query)),
  };
}

export const idOf = ({ isEnterpriseInstall, enterprise, team }: Installation): string =>
  (isEnterpriseInstall ? enterprise?.id : team?.id) ?? '';

const idIn = ({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string =>
  (isEnterpriseInstall ? enterpriseId : teamId) ?? '';

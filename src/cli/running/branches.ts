import { existsSync } from 'node:fs';
import { createBranch } from '../../branch.ts';
import type { Settings } from '../../config.ts';
import type { Log } from '../../log.ts';
import { createRolecall, type Rolecall, type RolecallOptions } from '../../rolecall.ts';
import type { Backend } from '../../slack/app/services.ts';
import type { Branches } from '../../slack/workplace/branches.ts';
import { createWorkspaceDatabases } from '../../store/database/workspace-databases.ts';
import { openStore, type Store } from '../../store/store.ts';

interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

export interface ClosableBranches extends Branches {
  /** Of the workspaces that are open. */
  stores(): readonly Store[];
  close(): Promise<void>;
}

/** Memories of workspaces, each in a database of its own, which answer from the shared documents or from their own folder. */
export function createBranches(
  settings: Pick<Settings, 'databaseUrl' | 'growthSecret' | 'workspaceContent' | 'language'>,
  shared: Rolecall,
  common: Omit<Backend, 'store' | 'answerer' | 'company' | 'library' | 'learn' | 'confirm'>,
  alike: Pick<RolecallOptions, 'holidays' | 'vectors'> = {},
): ClosableBranches {
  const databases = createWorkspaceDatabases(settings.databaseUrl, common.log);
  const opened = new Map<string, Opened>();
  const leave = async (teamId: string) => {
    await opened.get(teamId)?.close();
    opened.delete(teamId);
  };
  return {
    async open(teamId) {
      const url = await databases.prepare(teamId);
      const store = await openStore(url, common.log, common.now, settings.growthSecret);
      const corrections = await store.corrections.list();
      const own = await ownContent(settings, teamId, common.log, corrections, alike);
      const watcher = own?.watch();
      opened.set(teamId, {
        store,
        async close() {
          await watcher?.close();
          await store.close();
        },
      });
      common.log.info('opened a workspace', { team: teamId, content: own === null ? 'shared' : 'its own' });
      return { ...common, ...(own ?? createBranch(shared.library, corrections, common.now)), store };
    },
    stores: () => [...opened.values()].map(({ store }) => store),
    known: databases.list,
    async forget(teamId) {
      await leave(teamId);
      await databases.remove(teamId);
      common.log.info('forgot a workspace', { team: teamId });
    },
    async close() {
      for (const teamId of [...opened.keys()]) await leave(teamId);
    },
  };
}

/** Null where the workspace has no folder of its own. */
async function ownContent(
  { workspaceContent, language }: Pick<Settings, 'workspaceContent' | 'language'>,
  teamId: string,
  log: Log,
  corrections: Awaited<ReturnType<Store['corrections']['list']>>,
  alike: Pick<RolecallOptions, 'holidays' | 'vectors'>,
): Promise<Rolecall | null> {
  const folder = workspaceContent?.replaceAll('{team}', teamId) ?? null;
  if (folder === null || !existsSync(folder)) return null;
  return createRolecall(folder, log, { ...alike, kept: corrections, language });
}

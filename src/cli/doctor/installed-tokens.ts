import type { Settings } from '../../config.ts';
import type { CheckedToken } from '../../slack/check-up/check-slack.ts';
import { createInstallationKeeper } from '../../slack/workplace/installation-store.ts';
import { TOKEN_PURPOSE } from '../../slack/workplace/installs.ts';
import { createSeal } from '../../store/people/seal.ts';
import { openStoreToRead } from '../../store/store.ts';
import { SILENT } from './check-database.ts';

/** Where the app is installed by its own page; nowhere while there is no database, or one that has to be migrated first. */
export async function installedTokens({ slack, databaseUrl }: Settings): Promise<readonly CheckedToken[]> {
  if (!slack?.install) return [];
  const store = await openStoreToRead(databaseUrl, SILENT).catch(() => null);
  if (store === null) return [];
  try {
    const seal = createSeal(slack.install.secret, TOKEN_PURPOSE);
    const keeper = createInstallationKeeper(store.installations, seal, Date.now);
    const kept = await store.installations.list();
    return await Promise.all(
      kept
        .filter(({ sealed }) => sealed !== null)
        .map(async ({ id }) => ({
          name: id,
          token: (await keeper.read(id))?.bot?.token ?? null,
          workspaces: kept.filter((one) => one.enterprise === id && one.sealed === null).map((one) => one.id),
        })),
    );
  } finally {
    await store.close();
  }
}

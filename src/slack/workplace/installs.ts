import { createHmac } from 'node:crypto';
import type { HTTPReceiverOptions, Installation } from '@slack/bolt';
import { type Logger, WebClient } from '@slack/web-api';
import type { InstallSettings, NameSettings } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Installations } from '../../store/installations/installations.ts';
import { createSeal } from '../../store/people/seal.ts';
import { clientOptions } from '../transport/client-options.ts';
import type { WayOut } from '../transport/way-out.ts';
import { type AppPage, createInstallPages } from './install-page.ts';
import { createInstallationKeeper, idOf } from './installation-store.ts';
import { createInstalledCredentials } from './installed-credentials.ts';
import { renewedBy } from './renew-token.ts';

type InstallerOptions = Pick<
  HTTPReceiverOptions,
  'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'
>;

export interface Installs {
  readonly credentials: ReturnType<typeof createInstalledCredentials>;
  /** For Bolt's receiver, which serves /slack/install and /slack/oauth_redirect then. */
  readonly installer: InstallerOptions;
}

interface InstallsNeeds {
  readonly settings: InstallSettings;
  /** What the app is called in Slack; null: as everywhere. */
  readonly names: NameSettings | null;
  readonly records: Installations;
  readonly apiUrl: string;
  readonly way: WayOut;
  readonly logger: Logger;
  readonly log: Log;
  readonly now: () => number;
  readonly elapsed: () => number;
}

export const TOKEN_PURPOSE = 'slack installation';

/** Installation by Bolt's own installer, over our store. */
export function createInstalls({
  settings,
  names,
  records,
  apiUrl,
  way,
  logger,
  log,
  now,
  elapsed,
}: InstallsNeeds): Installs {
  const { clientId, clientSecret, secret, workspaces, scopes } = settings;
  const keeper = createInstallationKeeper(records, createSeal(secret, TOKEN_PURPOSE), now);
  const pages = createInstallPages(names);
  const options = clientOptions(apiUrl, way);
  const client = new WebClient(undefined, { ...options, logger });
  const renew = renewedBy({ client, clientId, clientSecret, now, keep: keeper.renew });
  const credentials = createInstalledCredentials({ keeper, renew, allowed: workspaces, now, elapsed });

  async function mayStay(installation: Installation, page: AppPage): Promise<boolean> {
    const id = idOf(installation);
    if (workspaces.includes(id)) return true;
    log.warn('refused to be installed where WORKSPACES does not say', { id });
    await new WebClient(installation.bot?.token, { ...options, logger }).auth.revoke();
    pages.refusal(id, page);
    return false;
  }
  return {
    credentials,
    installer: {
      clientId,
      clientSecret,
      stateSecret: createHmac('sha256', secret).update('state of an installation').digest('hex'),
      scopes: [...scopes],
      installationStore: {
        ...keeper,
        async storeInstallation(installation) {
          await keeper.storeInstallation(installation);
          credentials.forget(idOf(installation));
          log.info('installed', { id: idOf(installation) });
        },
      },
      installerOptions: {
        clientOptions: options,
        authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
        renderHtmlForInstallPath: pages.start,
        callbackOptions: {
          afterInstallation: (installation, _options, _request, response) => mayStay(installation, response),
          success: (installation, _options, _request, response) => pages.installed(installation, response),
          failure: (error, _options, _request, response) => pages.failure(error, response),
        },
      },
    },
  };
}

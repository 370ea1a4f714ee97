import type { Installation } from '@slack/bolt';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Credential, Credentials } from './credentials.ts';
import type { InstallationKeeper } from './installation-store.ts';

/** Asks Slack for tokens that are good for longer, and keeps them; rejects where Slack gives none. */
export type Renew = (installation: Installation) => Promise<void>;

export interface InstalledNeeds {
  readonly keeper: Pick<InstallationKeeper, 'read'>;
  readonly renew: Renew;
  /** Ids of the workspaces and organizations that may have the app. */
  readonly allowed: readonly string[];
  readonly now: () => number;
  /** By a clock that nobody sets. */
  readonly elapsed: () => number;
}

/** What is known of an installation counts for so long; then another process may have changed it. */
const LIFETIME = 30_000;
/** As Bolt's installer does, what is good for less than two hours is renewed. */
const EARLY = 2 * 3_600_000;

/** Of the workspaces and organizations in which somebody installed the app; a workspace's own comes before its organization's. */
export function createInstalledCredentials(
  needs: InstalledNeeds,
): Credentials & { forget(id: string): void } {
  const { keeper, renew, allowed, now, elapsed } = needs;
  const known = new Map<string, { readonly at: number; readonly found: Promise<Credential | null> }>();

  async function look(id: string): Promise<Credential | null> {
    if (!allowed.includes(id)) return null;
    const installation = await keeper.read(id);
    if (installation === null || !isEnding(installation, now())) return credentialOf(installation);
    // Another process may have been first, with a token that is good for one renewal only.
    await renew(installation).catch(async (error: unknown) => {
      const again = await keeper.read(id);
      if (again === null || isEnding(again, now())) throw error;
    });
    return credentialOf(await keeper.read(id));
  }
  function find(id: string | null): Promise<Credential | null> {
    if (id === null) return Promise.resolve(null);
    const before = known.get(id);
    if (before && elapsed() - before.at < LIFETIME) return before.found;
    const found = look(id).catch((error: unknown) => {
      known.delete(id);
      if (before && error instanceof StoreUnavailable) return before.found; // the database is away: what was known may still hold
      throw error;
    });
    known.set(id, { at: elapsed(), found });
    return found;
  }
  return {
    async find(teamId, enterpriseId) {
      const own = await find(teamId);
      if (own !== null || enterpriseId === null) return own;
      return find(enterpriseId);
    },
    check: async () => {},
    forget: (id) => void known.delete(id),
  };
}

const isEnding = ({ bot }: Installation, now: number): boolean =>
  bot?.refreshToken !== undefined && bot.expiresAt !== undefined && bot.expiresAt * 1000 <= now + EARLY;

function credentialOf(installation: Installation | null): Credential | null {
  if (!installation?.bot) return null;
  const { bot, team, enterprise, isEnterpriseInstall } = installation;
  return {
    botToken: bot.token,
    botId: bot.id,
    botUserId: bot.userId,
    teamId: isEnterpriseInstall ? null : (team?.id ?? null),
    enterpriseId: enterprise?.id ?? null,
  };
}

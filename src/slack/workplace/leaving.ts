import { type Logger, WebClient } from '@slack/web-api';
import type { Log } from '../../log.ts';
import type { Installations } from '../../store/installations/installations.ts';
import type { Envelope } from '../entrance/payloads/event.ts';
import type { Payload } from '../entrance/read-payload.ts';
import { codeOf } from '../posting/explain-failure.ts';
import { clientOptions } from '../transport/client-options.ts';
import type { WayOut } from '../transport/way-out.ts';
import type { Branches } from './branches.ts';
import type { Installs } from './installs.ts';
import { enterpriseIn, teamIn } from './team-in.ts';

export interface LeavingNeeds {
  readonly records: Installations;
  /** Null where a token of the settings is used. */
  readonly installs: Pick<Installs, 'credentials'> | null;
  readonly branches: Branches | null;
  /** Whether there may be more than the one workspace of a token. */
  readonly isForSeveral: () => Promise<boolean>;
  /** Ends work in a workspace. */
  readonly leave: (teamId: string) => Promise<void>;
  readonly apiUrl: string;
  readonly way: WayOut;
  readonly logger: Logger;
  readonly log: Log;
}

/**
 * Where the app is taken out, all that is kept of the workspace goes. True for an event that says so. Throws where that could
 * not be done, so that Slack delivers it again. The one workspace of a token keeps what it has: that database is its own.
 */
export function createLeaving(needs: LeavingNeeds) {
  const { records, installs, branches, log } = needs;
  return async ({ kind, body }: Payload): Promise<boolean> => {
    if (kind !== 'event') return false;
    const { event } = body;
    if (event.type === 'team_access_revoked') {
      for (const team of (await needs.isForSeveral()) ? event.team_ids : []) await forget(team);
      return true;
    }
    if (event.type !== 'app_uninstalled' && event.type !== 'tokens_revoked') return false;
    const id = installs === null ? null : await whose(body);
    if (id !== null && (await isOver(body, id))) await forgetAll(id);
    return true;
  };

  /** A workspace's own installation, or that of its organization. */
  async function whose(body: Envelope): Promise<string | null> {
    const [team, enterprise] = [teamIn(body), enterpriseIn(body)];
    const own = team === null ? null : await records.find(team);
    if (own?.sealed) return own.id;
    return enterprise === null ? null : ((await records.find(enterprise))?.id ?? null);
  }

  /** An event may come late, after the app was installed again; and tokens are revoked as well when they are renewed. */
  async function isOver({ event, event_time }: Envelope, id: string): Promise<boolean> {
    if (event.type === 'tokens_revoked') return (event.tokens?.bot ?? []).length > 0 && isShutOut(id);
    const kept = await records.find(id);
    return kept !== null && (event_time === undefined || event_time * 1000 + 999 >= kept.at);
  }

  async function isShutOut(id: string): Promise<boolean> {
    try {
      const found = await installs?.credentials.find(id, null);
      if (!found) return false;
      const { apiUrl, way, logger } = needs;
      await new WebClient(found.botToken, { ...clientOptions(apiUrl, way), logger }).auth.test();
      return false;
    } catch (error) {
      if (ENDS.has(codeOf(error))) return true;
      throw error;
    }
  }

  /** Of an organization, every workspace that has it by that alone. */
  async function forgetAll(id: string): Promise<void> {
    const theirs = (await records.list()).filter((one) => one.enterprise === id && one.sealed === null);
    for (const one of theirs) await forget(one.id);
    await forget(id);
  }

  async function forget(id: string): Promise<void> {
    await needs.leave(id);
    if (id.startsWith('T')) await branches?.forget(id);
    await records.drop(id);
    installs?.credentials.forget(id);
    log.info('the app was taken out, and all that was kept of it is deleted', { id });
  }
}

const ENDS: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'token_revoked',
  'invalid_refresh_token',
]);

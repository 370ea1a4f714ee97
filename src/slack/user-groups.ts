import type { WebClient } from '@slack/web-api';
import type { Outcome } from '../requests/messenger.ts';
import { createMemo } from './memo.ts';
import { isLacking, mapOutcome, outcomeOf } from './outcome.ts';

const HANDLES_LIFETIME = 600_000;
const MEMBERS_LIFETIME = 60_000;
const ID = /^S[A-Z0-9]{6,}$/;
const NONE = { kind: 'done', value: null } as const;

/** Slack's words for "there is no such group", or for a plan or a rule of the workspace that keeps groups from us. */
const NO_GROUP: readonly string[] = [
  'no_such_subteam',
  'subteam_not_found',
  'paid_teams_only',
  'plan_upgrade_required',
  'permission_denied',
];

/** User ids of a group named "@handle" or by id; null where there is no such group, or none that we may read. */
export type GroupMembers = (handleOrId: string) => Promise<Outcome<readonly string[] | null>>;

/** User groups are a paid feature of Slack, so nothing depends on them. */
export function createUserGroups(client: WebClient, now: () => number): GroupMembers {
  const handles = createMemo<ReadonlyMap<string, string>>(HANDLES_LIFETIME, now);
  const members = createMemo<readonly string[]>(MEMBERS_LIFETIME, now);

  async function idOf(handle: string): Promise<Outcome<string | null>> {
    const known = await handles('', () => outcomeOf(() => listHandles(client)));
    return mapOutcome(known, (ids) => ids.get(handle) ?? null);
  }

  return async (handleOrId) => {
    const given = handleOrId.trim().replace(/^@/, '');
    const id = ID.test(given) ? ({ kind: 'done', value: given } as const) : await idOf(given.toLowerCase());
    if (id.kind !== 'done') return orNone(id);
    const { value: usergroup } = id;
    if (usergroup === null) return NONE;
    return orNone(await members(usergroup, () => outcomeOf(() => listMembers(client, usergroup))));
  };
}

function orNone<T>(outcome: Outcome<T>): Outcome<T | null> {
  const isNone = isLacking(outcome) || (outcome.kind === 'trouble' && NO_GROUP.includes(outcome.reason));
  return isNone ? NONE : outcome;
}

async function listHandles(client: WebClient): Promise<ReadonlyMap<string, string>> {
  const { usergroups = [] } = await client.usergroups.list({});
  return new Map(usergroups.map(({ handle = '', id = '' }) => [handle.toLowerCase(), id]));
}

async function listMembers(client: WebClient, usergroup: string): Promise<readonly string[]> {
  const { users = [] } = await client.usergroups.users.list({ usergroup });
  return users;
}

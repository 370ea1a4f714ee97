import type { WebClient } from '@slack/web-api';
import type { Outcome } from '../../requests/messenger.ts';
import { createMemo } from '../waiting/memo.ts';
import { isLacking, mapOutcome, outcomeOf } from './outcome.ts';

const LISTING_LIFETIME = 600_000;
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

export interface UserGroup {
  readonly id: string;
  /** Without "@". */
  readonly handle: string;
}

/** The group named "@handle" or by id; null where the workspace lists none of that name. */
export type FindGroup = (handleOrId: string) => Promise<Outcome<UserGroup | null>>;

/** User groups are a paid feature of Slack, so nothing depends on them. */
export function createUserGroups(
  client: WebClient,
  elapsed: () => number,
): { readonly members: GroupMembers; readonly find: FindGroup } {
  const listing = createMemo<ReadonlyMap<string, UserGroup>>(LISTING_LIFETIME, elapsed);
  const members = createMemo<readonly string[]>(MEMBERS_LIFETIME, elapsed);

  const find: FindGroup = async (handleOrId) => {
    const given = nameIn(handleOrId);
    const known = await listing('', () => outcomeOf(() => listGroups(client)));
    return orNone(
      mapOutcome(known, (groups) => groups.get(given) ?? groups.get(given.toLowerCase()) ?? null),
    );
  };

  async function membersOf(usergroup: string): Promise<Outcome<readonly string[] | null>> {
    return orNone(await members(usergroup, () => outcomeOf(() => listMembers(client, usergroup))));
  }

  return {
    find,
    async members(handleOrId) {
      const given = nameIn(handleOrId);
      if (ID.test(given)) return membersOf(given);
      const found = await find(given);
      if (found.kind !== 'done') return found;
      return found.value === null ? NONE : membersOf(found.value.id);
    },
  };
}

const nameIn = (handleOrId: string): string => handleOrId.trim().replace(/^@/, '');

/** No group, where the workspace has none that we may read; other failures stay. */
export function orNone<T>(outcome: Outcome<T>): Outcome<T | null> {
  const isNone = isLacking(outcome) || (outcome.kind === 'trouble' && NO_GROUP.includes(outcome.reason));
  return isNone ? NONE : outcome;
}

/** Handles and ids cannot be mistaken for each other: handles are in lower case. */
async function listGroups(client: WebClient): Promise<ReadonlyMap<string, UserGroup>> {
  const { usergroups = [] } = await client.usergroups.list({});
  const groups = usergroups.map(({ handle = '', id = '' }) => ({ id, handle }));
  return new Map(
    groups.flatMap(
      (group) =>
        [
          [group.id, group],
          [group.handle.toLowerCase(), group],
        ] as const,
    ),
  );
}

async function listMembers(client: WebClient, usergroup: string): Promise<readonly string[]> {
  const { users = [] } = await client.usergroups.users.list({ usergroup });
  return users;
}

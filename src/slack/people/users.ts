import type { WebClient } from '@slack/web-api';
import type { Outcome } from '../../requests/messenger.ts';
import { createRenewableMemo } from '../waiting/memo.ts';
import { mapOutcome, outcomeOf } from './outcome.ts';

export interface UserFacts {
  readonly id: string;
  /** As colleagues see it; empty where Slack tells none. */
  readonly name?: string;
  /** The workspaces the person belongs to; several only in an Enterprise organization. */
  readonly teamIds: readonly string[];
  /** The Enterprise organization the person belongs to; null where the workspace is in none. */
  readonly enterpriseId: string | null;
  readonly isGuest: boolean;
  /** Of another company, met in a shared channel. */
  readonly isStranger: boolean;
  readonly isBot: boolean;
  readonly isDeleted: boolean;
  /** Runs the workspace: an admin or owner of it. */
  readonly isAdmin: boolean;
}

const LIFETIME = 300_000;

export interface Users {
  /** As the person was within the last minutes. */
  find(userId: string): Promise<Outcome<UserFacts>>;
  /** As the person is at this moment. */
  now(userId: string): Promise<Outcome<UserFacts>>;
}

export function createUsers(client: WebClient, elapsed: () => number): Users {
  const memo = createRenewableMemo<UserFacts>(LIFETIME, elapsed);
  const look = async (id: string): Promise<Outcome<UserFacts>> => {
    const found = await outcomeOf(() => client.users.info({ user: id }));
    return mapOutcome(found, ({ user = {} }) => ({
      id,
      name: user.profile?.display_name || user.real_name || user.name || '',
      enterpriseId: user.enterprise_user?.enterprise_id ?? null,
      teamIds: [user.team_id ?? '', ...(user.enterprise_user?.teams ?? [])],
      isGuest: user.is_restricted === true || user.is_ultra_restricted === true,
      isStranger: user.is_stranger === true,
      isBot: user.is_bot === true,
      isDeleted: user.deleted === true,
      isAdmin: user.is_admin === true || user.is_owner === true || user.is_primary_owner === true,
    }));
  };
  return { find: (id) => memo.of(id, () => look(id)), now: (id) => memo.anew(id, () => look(id)) };
}

/** A person who is a full member of this workspace. */
export function belongsHere(user: UserFacts, teamId: string): boolean {
  return user.teamIds.includes(teamId) && !user.isGuest && !user.isStranger && !user.isBot && !user.isDeleted;
}

/** A person of this company: a member or a guest of its workspaces, who is there still. */
export function isOfCompany(
  { teamIds, enterpriseId, isStranger, isBot, isDeleted }: UserFacts,
  self: { readonly teamId: string; readonly enterpriseId: string | null },
): boolean {
  if (isBot || isDeleted) return false;
  const isColleague = enterpriseId !== null && enterpriseId === self.enterpriseId; // strangers to a workspace may be of the same organization
  return isColleague || (!isStranger && teamIds.includes(self.teamId));
}

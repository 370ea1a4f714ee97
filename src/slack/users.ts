import type { WebClient } from '@slack/web-api';
import type { Outcome } from '../requests/messenger.ts';
import { createMemo } from './memo.ts';
import { mapOutcome, outcomeOf } from './outcome.ts';

export interface UserFacts {
  readonly id: string;
  /** The workspaces the person belongs to; several only in an Enterprise organization. */
  readonly teamIds: readonly string[];
  readonly isGuest: boolean;
  /** Of another company, met in a shared channel. */
  readonly isStranger: boolean;
  readonly isBot: boolean;
  readonly isDeleted: boolean;
  /** Runs the workspace: an admin or owner of it. */
  readonly isAdmin: boolean;
}

const LIFETIME = 300_000;

export function createUsers(
  client: WebClient,
  now: () => number,
): (userId: string) => Promise<Outcome<UserFacts>> {
  const memo = createMemo<UserFacts>(LIFETIME, now);
  return (id) =>
    memo(id, async () => {
      const found = await outcomeOf(() => client.users.info({ user: id }));
      return mapOutcome(found, ({ user = {} }) => ({
        id,
        teamIds: [user.team_id ?? '', ...(user.enterprise_user?.teams ?? [])],
        isGuest: user.is_restricted === true || user.is_ultra_restricted === true,
        isStranger: user.is_stranger === true,
        isBot: user.is_bot === true,
        isDeleted: user.deleted === true,
        isAdmin: user.is_admin === true || user.is_owner === true || user.is_primary_owner === true,
      }));
    });
}

/** A person who is a full member of this workspace. */
export function belongsHere(user: UserFacts, teamId: string): boolean {
  return user.teamIds.includes(teamId) && !user.isGuest && !user.isStranger && !user.isBot && !user.isDeleted;
}

import type { Outcome } from '../../requests/messenger.ts';
import type { Directory } from '../places/directory.ts';
import { mapOutcome } from './outcome.ts';
import { belongsHere } from './users.ts';

/** `outsider`: a guest, a bot, or somebody of another company. */
export type MayAct = 'yes' | 'not-in-channel' | 'not-in-group' | 'outsider';

/**
 * Who may claim, resolve or pass on the request whose card is in `channelId`: full members of the workspace `teamId` who
 * are in the user group `people` of the role, or, where there is none that can be read, in that channel; both where the channel
 * is not the role's (`isElsewhere`). Buttons hide nothing and prove nothing, so it is asked for every click.
 */
export async function mayAct(
  directory: Directory,
  userId: string,
  teamId: string,
  channelId: string,
  people: string | null,
  isElsewhere = false,
): Promise<Outcome<MayAct>> {
  const user = await directory.user(userId);
  if (user.kind === 'refused') return { kind: 'done', value: 'outsider' }; // Slack does not show us everybody from elsewhere
  if (user.kind !== 'done') return user;
  if (!belongsHere(user.value, teamId)) return { kind: 'done', value: 'outsider' };
  const group = people === null ? null : await directory.groupMembers(people);
  if (group && group.kind !== 'done' && !isElsewhere) return group;
  const ids = group?.kind === 'done' ? group.value : null;
  if (ids?.includes(userId)) return { kind: 'done', value: 'yes' };
  if (ids && !isElsewhere) return { kind: 'done', value: 'not-in-group' };
  const isMember = await directory.isMember(channelId, userId);
  return mapOutcome(isMember, (is) => (is ? 'yes' : 'not-in-channel'));
}

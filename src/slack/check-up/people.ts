import type { GroupMembers } from '../people/user-groups.ts';
import { doubtful, type Finding, fine } from './finding.ts';

/** A user group that the content names. */
export interface NamedGroup {
  readonly who: string;
  /** "@security" or an id, as written. */
  readonly handle: string;
}

/** Groups only widen who may act on a request, so what is wrong with one never fails. */
export async function checkGroup({ who, handle }: NamedGroup, groupMembers: GroupMembers): Promise<Finding> {
  const name = `${who}, ${handle}`;
  const found = await groupMembers(handle);
  if (found.kind !== 'done') return fine(name, 'Not checked: Slack does not show its user groups just now.');
  if (found.value === null)
    return doubtful(
      name,
      `There is no user group ${handle} that Rolecall may read.`,
      `Make it in Slack ("Directories" → "User groups"; a paid feature), or correct or drop "people" of ${who} in the content.`,
    );
  if (found.value.length > 0) return fine(name, `A user group of ${count(found.value.length)}.`);
  return doubtful(name, `The user group ${handle} is empty.`, `Put the people of ${who} into it in Slack.`);
}

const count = (people: number) => (people === 1 ? 'one person' : `${people} people`);

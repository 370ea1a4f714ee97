import { ANYBODY, type Eyes } from '../../people/eyes.ts';
import type { Services } from '../app/services.ts';

/**
 * What somebody may see of people: members of the workspace see whom Slack lists. Guests see only those they share a channel
 * with, in Slack as here; who was not listed yet, sees nobody.
 */
export function eyesOf(
  { people, duty, reports }: Pick<Services, 'people' | 'duty' | 'reports'>,
  userId: string | null,
): Eyes {
  const known = people();
  const person = userId === null ? null : known.person(userId);
  return person === null || person.isGuest || person.isGone
    ? ANYBODY
    : { known, isHidden: false, onCall: duty, lately: reports.lately() };
}

/**
 * What may be posted where others read along: Slack shows guests only those they share a channel with, and who is in a channel is
 * not known beforehand, so where there are guests at all, nothing that only members see is posted.
 */
export const wallEyes = (services: Pick<Services, 'people'>, eyes: Eyes): Eyes =>
  services.people().hasGuests ? ANYBODY : eyes;

import { text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Refusal } from '../../../requests/moves/step.ts';
import { type Message, partsMessage } from '../../page/message.ts';

/** Why a click has had no effect, for the one who clicked. */
export type Obstacle =
  | Exclude<Refusal, { readonly kind: 'already' }>
  /** Not kept. `keptDays`: for how long closed ones are; null where its card is too young for that to be why. */
  | { readonly kind: 'gone'; readonly keptDays: number | null }
  /** Another card of this request is the present one. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'not-asker' }
  /** A day that is over, or too far away. */
  | { readonly kind: 'no-such-day' }
  /** `isElsewhere`: they have clicked somewhere else than there. */
  | { readonly kind: 'not-in-channel'; readonly isElsewhere?: boolean }
  | { readonly kind: 'not-in-group'; readonly people: string }
  | { readonly kind: 'outsider' }
  /** Whoever it is to be handed to may not act on it. */
  | { readonly kind: 'stranger'; readonly who: string }
  /** It is confidential, and the role has no private channel. */
  | { readonly kind: 'no-private-channel'; readonly roleName: string }
  /** Slack did not say whether the person may; `reason` is its code. */
  | { readonly kind: 'unchecked'; readonly reason: string };

export const obstacleMessage = (obstacle: Obstacle, { obstacles }: Messages): Message =>
  partsMessage([text(...wordsFor(obstacle, obstacles))]);

function wordsFor(obstacle: Obstacle, say: Messages['obstacles']): Words {
  switch (obstacle.kind) {
    case 'taken':
      return say.taken(obstacle.by);
    case 'closed':
      return [obstacle.state === 'resolved' ? say.resolved : say.cancelled];
    case 'not-closed':
      return [say.notClosed];
    case 'not-claimed':
      return [say.notClaimed];
    case 'has-it':
      return say.hasIt(obstacle.who);
    case 'stranger':
      return say.stranger(obstacle.who);
    case 'no-such-day':
      return [say.noSuchDay];
    case 'circle':
      return [say.circle(obstacle.roleName)];
    case 'gone':
      return [obstacle.keptDays === null ? say.lost : say.deleted(obstacle.keptDays)];
    case 'outdated':
      return [say.outdated];
    case 'not-asker':
      return [say.notAsker];
    case 'not-in-channel':
      return [obstacle.isElsewhere ? say.notInItsChannel : say.notInChannel];
    case 'not-in-group':
      return [say.notInGroup(obstacle.people)];
    case 'outsider':
      return [say.outsider];
    case 'no-private-channel':
      return [say.noPrivateChannel(obstacle.roleName)];
    case 'unchecked':
      return [say.unchecked(obstacle.reason)];
  }
}

import type { Refusal } from '../../../requests/moves/act.ts';
import type { Message } from '../../answers/message.ts';
import { drawParagraphs, type Line, writeParagraphs } from '../../answers/paragraphs.ts';

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
  | { readonly kind: 'not-in-channel' }
  | { readonly kind: 'not-in-group'; readonly people: string }
  | { readonly kind: 'outsider' }
  /** Whoever it is to be handed to may not act on it. */
  | { readonly kind: 'stranger'; readonly who: string }
  /** It is confidential, and the role has no private channel. */
  | { readonly kind: 'no-private-channel'; readonly roleName: string }
  /** Slack did not say whether the person may; `reason` is its code. */
  | { readonly kind: 'unchecked'; readonly reason: string };

export function obstacleMessage(obstacle: Obstacle): Message {
  const words = [wordsFor(obstacle)];
  return { text: writeParagraphs(words), blocks: [drawParagraphs(words)] };
}

const STRANGER = 'Choose a member of this channel, or, where the role has a user group, of that group.';

function wordsFor(obstacle: Obstacle): Line {
  switch (obstacle.kind) {
    case 'taken':
      return [{ user: obstacle.by }, ' was first: this request is claimed already.'];
    case 'closed':
      return obstacle.state === 'resolved'
        ? ['This request is resolved already. If it is not, press Reopen.']
        : ['The person who asked has cancelled this request, so there is nothing left to do.'];
    case 'not-closed':
      return ['This request is open again already.'];
    case 'not-claimed':
      return ['Nobody has claimed this request, so there is nothing to hand back.'];
    case 'has-it':
      return [{ user: obstacle.who }, ' has this request already.'];
    case 'stranger':
      return [{ user: obstacle.who }, ' could not act on this request, so they cannot have it. ', STRANGER];
    case 'no-such-day':
      return ['Choose a day from tomorrow on, within a year.'];
    case 'circle':
      return [
        `The ${obstacle.roleName} has had this request before, so it does not go back there. Choose another role, or claim it and talk in the thread.`,
      ];
    case 'gone':
      return [
        obstacle.keptDays === null
          ? 'I have no record of this request. It may have been lost with an older database, or removed by the people who run me. If it still matters, ask again with /role ask, and tell them.'
          : `I do not keep this request any more: closed requests are deleted after ${obstacle.keptDays} days. Ask again with /role ask.`,
      ];
    case 'outdated':
      return [
        'This card is out of date: the request has moved on, and its present card is in another channel.',
      ];
    case 'not-asker':
      return ['Only the person who asked can do that.'];
    case 'not-in-channel':
      return ['Only members of this channel can do that. Join it, and press the button again.'];
    case 'not-in-group':
      return [`Only members of ${obstacle.people} can do that.`];
    case 'outsider':
      return ['Only members of this workspace can do that, not guests or people of other companies.'];
    case 'no-private-channel':
      return [
        `This request is confidential, and the ${obstacle.roleName} has no private channel that I can use. Choose another role, or talk to them yourself.`,
      ];
    case 'unchecked':
      return [
        `I could not check with Slack whether you may do that (${obstacle.reason}). Nothing has changed. Please try again in a minute.`,
      ];
  }
}

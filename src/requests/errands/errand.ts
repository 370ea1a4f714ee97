import type { Hint } from '../talk/hint.ts';
import type { Side } from '../talk/talk.ts';
import type { SoFar, Telling } from './so-far/telling.ts';

/** One line for the person who asked. Names of roles are as written in the documents; channels are ids. */
export type Note =
  /** It is in its channel. `backAt`: when its people are back, where it was sent outside their hours. */
  | {
      readonly kind: 'sent';
      readonly roleName: string | null;
      readonly backAt: number | null;
      readonly zone: string | null;
    }
  /** It cannot be delivered for now, for Slack's reason; Rolecall keeps it and tries again. */
  | { readonly kind: 'held'; readonly roleName: string | null; readonly reason: string }
  /** Its channel could not take it, so it went to the fallback channel. */
  | { readonly kind: 'diverted'; readonly roleName: string | null; readonly reason: string }
  | { readonly kind: 'claimed'; readonly by: string }
  | { readonly kind: 'released'; readonly by: string }
  /** It was somebody else's before. */
  | { readonly kind: 'taken-over'; readonly by: string; readonly from: string }
  | { readonly kind: 'handed'; readonly by: string; readonly to: string }
  /** Whoever had claimed it is not in the company any more. */
  | { readonly kind: 'left'; readonly who: string }
  /** Nobody works on it before `until`. */
  | { readonly kind: 'snoozed'; readonly by: string; readonly until: number; readonly zone: string | null }
  | { readonly kind: 'confirmed'; readonly by: string }
  /** It was claimed, and then nothing happened: `who` has it and was asked how it goes; null: its channel was. */
  | { readonly kind: 'silent'; readonly who: string | null }
  /** They were asked something, and have not answered yet. */
  | { readonly kind: 'unanswered'; readonly by: string | null; readonly question: string }
  | {
      readonly kind: 'asked';
      readonly by: string;
      readonly question: string;
      /** Asked of whoever wrote the message that was routed, as well. */
      readonly isForAuthor?: boolean | undefined;
      /** By the people of which card. */
      readonly hop?: number | undefined;
    }
  | {
      readonly kind: 'passed';
      readonly by: string;
      readonly roleName: string | null;
      readonly reason: string;
    }
  /** `at`: tells this time from others, if it is reopened; absent in notes of older versions. */
  | { readonly kind: 'resolved'; readonly by: string; readonly at?: number | undefined }
  | { readonly kind: 'reopened'; readonly by: string }
  /**
   * It is kept from `channel` (a name; null where it has none to show), for everybody in the company can read that, and its
   * form said less. Is the person content with that? `next`: it is not posted until they are; or it stays unclaimed where it
   * is; or it stands in that very channel, where nothing is added to it. `reason`: what keeps it from where it was to go.
   */
  | {
      readonly kind: 'kept-back';
      readonly roleName: string | null;
      readonly channel: string | null;
      readonly next: 'post' | 'move' | 'go-on';
      readonly reason: string | null;
    }
  /** Its channel is open to others than it may be read by: nothing is added there any more. */
  | { readonly kind: 'left-alone'; readonly roleName: string | null; readonly reason: string }
  /** Nobody claimed it in time: it is in the fallback channel now, or, where there is none, still where it was. */
  | {
      readonly kind: 'escalated';
      readonly isMoved: boolean;
      /** Somebody had claimed it, or asked something, and then said nothing. */
      readonly wasClaimed?: boolean | undefined;
    };

/** Whether it tells what people of the role have written. */
export const saysWords = ({ kind }: Note): boolean =>
  kind === 'asked' || kind === 'unanswered' || kind === 'passed';

/** A reply in the card's thread. */
export type Reply =
  | { readonly kind: 'added'; readonly by: string; readonly text: string }
  | { readonly kind: 'cancelled'; readonly by: string }
  /** The person who asked has deleted what they had answered. */
  | { readonly kind: 'answer-gone'; readonly by: string }
  | SoFar
  /** It is not `from`'s any more, who should hear so; nor, where `to` is named, anybody's but theirs. */
  | {
      readonly kind: 'moved-hands';
      readonly by: string | null;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'reopened'; readonly by: string; readonly lastClaimant: string | null };

export interface CardPlace {
  readonly channel: string;
  readonly ts: string;
}

/** Something Slack has to be told. It is stored with the change that causes it, and done until it has worked. */
export type Errand =
  /** Post the card of this hop; when it is there, the person hears so. */
  | {
      readonly kind: 'card';
      readonly hop: number;
      readonly note: Note;
      /** The card that stays behind, and leads to this one. */
      readonly from?: CardPlace | undefined;
    }
  /**
   * Draw the card of this hop anew; that of an earlier hop says where the request has gone. Without channel and timestamp
   * it is the present card, which may yet have to be posted.
   */
  | { readonly kind: 'refresh'; readonly hop: number; readonly card: CardPlace | null }
  /** In the thread of the present card. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'hint'; readonly hint: Hint }
  /** Where a message was routed: said below it, and to whoever wrote it. */
  | { readonly kind: 'trace'; readonly to: 'message' | 'author' }
  /** That is drawn anew, for the request is elsewhere now. */
  | { readonly kind: 'traces' }
  /** What the person who asked was told before is drawn anew, as things stand now. */
  | { readonly kind: 'notices' }
  /** What was said at this place is to be read in the other thread, as it is now. */
  | {
      readonly kind: 'mirror';
      readonly side: Side;
      readonly channel: string;
      readonly ts: string;
      /** What whoever said it hears once it is read there. */
      readonly hint?: Hint | undefined;
    }
  /** Below a card that is new in its channel: why it came, and what has been said so far, below the card `from` among others. */
  | { readonly kind: 'so-far'; readonly from?: CardPlace | undefined }
  /** One message of that. */
  | { readonly kind: 'tell'; readonly telling: Telling }
  /** What the person who asked has written and could not be posted below the card is posted there now. */
  | { readonly kind: 'catch-up' }
  /** Something that was said has been changed or taken back: so are the messages that tell it. */
  | { readonly kind: 'retell' }
  /** Where it was said that it waits, or asked how it goes, it is drawn anew. */
  | { readonly kind: 'postings' }
  /** Asks whoever has claimed it, directly, how it goes. */
  | { readonly kind: 'check'; readonly who: string }
  /** Tells the operator's web hook of the event with this key. */
  | { readonly kind: 'hook'; readonly key: string }
  /** What is open in a channel, once a working day. */
  | { readonly kind: 'digest'; readonly channel: string }
  /** One message for all requests of a channel that nobody has claimed, or that are silent since. */
  | { readonly kind: 'reminder'; readonly channel: string; readonly requests: readonly string[] };

/**
 * Errands of one lane are done one after the other, in the order in which they were caused. What concerns the card waits for
 * the card; what the person who asked, or a web hook, is told does not.
 */
const OWN_LANES = ['note', 'hint', 'check', 'postings', 'trace', 'hook', 'retell'] as const;
export type Lane = 'card' | (typeof OWN_LANES)[number];
export function laneOf(errand: Errand): Lane {
  if (errand.kind === 'mirror') return errand.side === 'asker' ? 'card' : 'note';
  if (errand.kind === 'notices') return 'note';
  if (errand.kind === 'traces') return 'trace';
  return OWN_LANES.find((lane) => lane === errand.kind) ?? 'card';
}

/** No errand rests for longer between two attempts, whatever Slack or a web hook asks for; milliseconds. */
export const LONGEST_PAUSE = 3_600_000;

/** An errand in the store. */
export interface StoredErrand {
  /** Unique for all time; written into the metadata of the message it posts. */
  readonly id: string;
  /** The request's id; a reminder has the channel's. */
  readonly subject: string;
  /** Orders the errands of a subject. */
  readonly position: number;
  readonly errand: Errand;
  /** How often it has failed so far. What a process began that died is no failure: nobody is to wait the longer for it. */
  readonly failures: number;
  /** The channel in which an earlier attempt may have posted; null when none got so far. */
  readonly place: string | null;
  readonly createdAt: number;
  /** Why the last attempt failed: a short code. */
  readonly lastError: string | null;
}

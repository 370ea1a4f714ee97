import type { Duty } from './duty.ts';
import type { KnownPeople } from './known-people.ts';

/** Whose eyes an answer is for: what Slack knows beside the documents, as far as they may see it. */
export interface Eyes {
  /** Who is in the workspace, where whoever reads may see that; else null. */
  readonly known: KnownPeople | null;
  /** Slack knows people whom they may not see: then nobody is named whom routing data lists. */
  readonly isHidden: boolean;
  /** Whose turn it is; absent where that is not for them, or no rota is known. */
  readonly onCall?: Duty;
  /** How soon roles have done of late what they mean to; absent where nobody counts it. */
  readonly lately?: Lately;
}

/** Another one where they see something else of the same people: answers are kept by it. */
export const versionOf = ({ onCall, lately }: Eyes): string =>
  `${onCall?.minute() ?? ''} ${lately?.version ?? ''}`;

/** Figures of roles, never of people, as they were last summed up. */
export interface Lately {
  /** Another one with other figures. */
  readonly version: number;
  /** Of the last 30 days, against the role's own targets; null without targets, or where nothing came. */
  of(role: string): LateFigures | null;
}

export interface LateFigures {
  readonly late: number;
  readonly recent: number;
  /** Half of all that was claimed had been by then. */
  readonly minutesToClaim: number | null;
}

/** Slack is not there: what the documents say is all there is. */
export const WITHOUT_SLACK: Eyes = { known: null, isHidden: false };
/** Guests, and whoever may read along later. */
export const ANYBODY: Eyes = { known: null, isHidden: true };

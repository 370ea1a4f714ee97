import type { OverdueDocument } from '../catalog/dates/overdue.ts';
import type { RoleChange } from '../catalog/role-changes.ts';
import type { Outcome } from '../requests/messenger.ts';

export interface ChangedRole {
  readonly slug: string;
  readonly name: string;
  readonly changes: readonly RoleChange[];
}

/** What the care of documents needs of Slack. Nothing here throws for what Slack answers, or posts twice of itself. */
export interface Notifier {
  /** Channel or direct message in which an owner is told; null where nobody can be, such as "the docs team". */
  placeOf(owner: string): Promise<Outcome<string | null>>;
  /** Asks in one message to look at all these documents. */
  askForReview(channel: string, documents: readonly OverdueDocument[], today: string): Promise<Outcome<null>>;
  /** Id of a channel by its "#name" or id; null where nothing can be posted there. */
  channelOf(name: string): Promise<Outcome<string | null>>;
  tellChanges(channel: string, roles: readonly ChangedRole[]): Promise<Outcome<null>>;
}

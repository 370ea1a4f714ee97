import type { User } from '../workspace/people/people.ts';

/** Somebody of the sample workspace, with what Slack's payloads do not carry. */
export interface Member {
  readonly user: User;
  readonly fullName: string;
  readonly title: string;
}

/** The people of the playground, and where they write. */
export interface Cast {
  readonly workspace: string;
  /** In the order in which a window offers them. */
  readonly members: readonly Member[];
}

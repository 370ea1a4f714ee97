/** What somebody has set beside their name. `until`: in seconds; 0 where it stays. */
export interface UserStatus {
  readonly text: string;
  readonly emoji: string;
  readonly until: number;
}

export interface User {
  readonly id: string;
  /** What payloads call `username`. */
  readonly name: string;
  readonly fullName: string;
  /** What they do, in their profile. */
  readonly title?: string;
  readonly mail?: string | undefined;
  readonly teamId: string;
  /** The organization of that workspace. */
  readonly enterpriseId: string | null;
  /** `is_restricted`: sees only the channels they were invited to. */
  readonly guest: boolean;
  /** From another company, met in a Slack Connect channel. */
  readonly stranger: boolean;
  readonly hidden?: boolean;
  readonly deactivated?: boolean;
  readonly status?: UserStatus;
  readonly bot: boolean;
  readonly admin: boolean;
}

export interface UserGroup {
  readonly id: string;
  readonly handle: string;
  readonly users: readonly string[];
  readonly disabled?: boolean;
}

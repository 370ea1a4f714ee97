export interface NewUser {
  /** As in another workspace of the organization; a new one unless given. */
  readonly id?: string;
  /** The handle; `fullName` is it as well unless given. */
  readonly name?: string;
  readonly fullName?: string;
  readonly title?: string;
  /** Told only to apps with `users:read.email`. */
  readonly mail?: string;
  readonly guest?: boolean;
  /** Runs the workspace. */
  readonly admin?: boolean;
  /** Belongs to another company. */
  readonly stranger?: boolean;
  /** At home in another workspace, of the organization that is named, if any; met in a channel that both share. */
  readonly from?: { readonly teamId: string; readonly enterpriseId?: string };
  /** Of another company, and `users.info` does not show them: `user_not_visible`. */
  readonly hidden?: boolean;
  readonly deactivated?: boolean;
}

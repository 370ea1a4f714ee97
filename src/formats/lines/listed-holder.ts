import type { Source } from '../../documents/problem.ts';

/** Days from the first to the last, such as "2026-12-21". */
export interface Away {
  readonly from: string;
  readonly to: string;
}

/** Who has a role, as routing data lists them. */
export interface ListedHolder {
  /** "@handle" of a user group or a person, an ID (S…, U…), or an e-mail address. */
  readonly who: string;
  readonly duty: 'manager' | 'deputy' | null;
  /** When they are not there; null where nobody says so. */
  readonly away: Away | null;
  readonly source: Source | null;
}

/**
 * Words, a person (user id), a user group that is called (its id and "@handle"), or a link (an address that Slack gave).
 * Nothing in any of them is markup.
 */
export type Piece =
  | string
  | { readonly bold: string }
  | { readonly user: string }
  | { readonly group: string; readonly handle: string }
  | { readonly link: string; readonly text: string };

/** What a message or form says in one line. */
export type Line = readonly Piece[];

/** Who says something about a request: the person who asked, or the people who have it. */
export type Side = 'asker' | 'holders';

export interface SharedFile {
  readonly name: string;
  /** Where Slack shows it to whoever may see it. */
  readonly link: string;
}

/** Something that was said in one thread of a request, and is to be read in the other. Named by channel and timestamp. */
export interface Said {
  readonly channel: string;
  readonly ts: string;
  readonly side: Side;
  /** User id. */
  readonly author: string;
  /** As Slack writes it, with its links, mentions and code. */
  readonly text: string;
  readonly files: readonly SharedFile[];
  /** When it was last edited, as a timestamp; empty where it never was, `FOREVER` where it was deleted. */
  readonly edited: string;
  /** Deleted, or taken back into the team. */
  readonly isGone: boolean;
}

/** What the person who asked has written in a form: its place is named by what caused it. */
export const writtenInForm = (
  key: string,
  { author, text, at }: { readonly author: string; readonly text: string; readonly at: number },
): Said => ({
  ...{ channel: key, ts: (at / 1000).toFixed(6), side: 'asker', author },
  ...{ text: asSlackWrites(text), files: [], edited: '', isGone: false },
});

const asSlackWrites = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same as it is kept, with where it is read on the other side; null until it is. */
export interface Line extends Said {
  readonly request: string;
  readonly mirrorChannel: string | null;
  readonly mirrorTs: string | null;
}

/** What is said, as it is heard. `isBelowCard`: said where the other side reads it anyway, and so posted nowhere. */
export type Spoken = Said & { readonly isBelowCard?: boolean };

/** After all timestamps, in every collation. */
export const FOREVER = 'z';

/** Whether it is read on the other side where it was said. */
export const isMirrorless = ({ channel, ts, mirrorChannel, mirrorTs }: Line): boolean =>
  mirrorChannel === channel && mirrorTs === ts;

/** What begins so stays among the people who have the request. */
export const isInside = (text: string): boolean => /^\s*(?:!|\u{1f512}|:lock:)/u.test(text);

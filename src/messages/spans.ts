/** Words of a page, whatever draws them. Every string is plain text; nothing in it is markup. */
export interface Span {
  /** What is read where nothing else can be shown. */
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'code' | 'strike';
  /** Where the words lead. */
  readonly url?: string;
  /** The words name a channel, "#security": a link where Slack knows it. */
  readonly isChannel?: boolean;
  /** Its id, once that is known. */
  readonly channelId?: string;
  /** Of a person, whom Slack names. */
  readonly userId?: string;
  /** Of a user group, which is called: Slack notifies everybody in it. */
  readonly groupId?: string;
}

/** A line of text: plain words, and words that are marked. */
export type Words = readonly (Span | string)[];

export const plain = (text: string): Span => ({ text });
export const bold = (text: string): Span => ({ text, style: 'bold' });
export const italic = (text: string): Span => ({ text, style: 'italic' });
export const code = (text: string): Span => ({ text, style: 'code' });
export const linkTo = (text: string, url: string): Span => ({ text, url });
export const channelName = (name: string): Span => ({ text: name, style: 'code', isChannel: true });
export const person = (userId: string): Span => ({ text: 'somebody', userId });

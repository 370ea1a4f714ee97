/**
 * What somebody hears of what they have written, alone or in their direct messages. `closed`: it is resolved or cancelled,
 * `left`: it has another card, `private`: what is said in that place stays there; so nobody else hears it. `passed-on`: it has
 * gone to its people, though it was said outside of its threads. `files`: it has, but they cannot open its files.
 * `unclear`: whether they are still on it does not show in their words.
 */
export interface Hint {
  readonly why: 'closed' | 'left' | 'private' | 'passed-on' | 'files' | 'unclear';
  /** User id. */
  readonly to: string;
  /** Where they have written. */
  readonly channel: string;
  readonly threadTs: string;
}

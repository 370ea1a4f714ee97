import type { SourcePlace } from '../../answers/page/source-places.ts';

/** Where words of an answer can lead: known beforehand, so that nobody waits for it. */
export interface Links {
  /** Address of these lines of a document; null where the documents stand nowhere on the web. */
  source(place: SourcePlace): string | null;
  /** Id of a channel by its "#name", where everybody here may see it; null where it is not known to be so. */
  channel(name: string): string | null;
}

export const NO_LINKS: Links = { source: () => null, channel: () => null };

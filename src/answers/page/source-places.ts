import type { Messages } from '../../messages/messages.ts';
import { andMore } from './and-more.ts';
import type { Page } from './page.ts';

/** Lines of a document: from the first to the last that is used. */
export interface SourcePlace {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

const MOST_PLACES = 4;

/** Where a page is written, at most four documents, and how many more there are. */
export function placesOf(sources: Page['sources']): {
  readonly places: readonly SourcePlace[];
  readonly more: number;
} {
  const places = [...new Set(sources.map(({ path }) => path))].map((path) => {
    const lines = sources.filter((source) => source.path === path).map(({ line }) => line);
    return { path, from: Math.min(...lines), to: Math.max(...lines) };
  });
  const shown = places.slice(0, MOST_PLACES);
  return { places: shown, more: places.length - shown.length };
}

/** "roles/x.md:12–30". */
export const placeLabel = ({ path, from, to }: SourcePlace): string =>
  from === to ? `${path}:${from}` : `${path}:${from}–${to}`;

/** The same for people: at most four, and "2 more". */
export function sourcePlaces(sources: Page['sources'], say: Messages['sources']): string[] {
  const { places, more } = placesOf(sources);
  return [...places.map(placeLabel), ...andMore(more, say.more)];
}

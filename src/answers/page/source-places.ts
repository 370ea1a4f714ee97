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
/** Below a role card, which is to fit one screen of a phone. */
export const FEW_PLACES = 2;

type Sourced = Pick<Page, 'sources' | 'mostSources'>;

/** Where a page is written, at most four documents, or as few as the page says, and how many more there are. */
export function placesOf({ sources, mostSources = MOST_PLACES }: Sourced): {
  readonly places: readonly SourcePlace[];
  readonly more: number;
} {
  const places = [...new Set(sources.map(({ path }) => path))].map((path) => {
    const lines = sources.filter((source) => source.path === path).map(({ line }) => line);
    return { path, from: Math.min(...lines), to: Math.max(...lines) };
  });
  const shown = places.slice(0, mostSources);
  return { places: shown, more: places.length - shown.length };
}

/** "roles/x.md:12–30". */
export const placeLabel = ({ path, from, to }: SourcePlace): string =>
  from === to ? `${path}:${from}` : `${path}:${from}–${to}`;

/** The same for people: "and 2 more". */
export function sourcePlaces(page: Sourced, say: Messages['sources']): string[] {
  const { places, more } = placesOf(page);
  return [...places.map(placeLabel), ...andMore(more, say.more)];
}

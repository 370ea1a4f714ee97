import type { Day } from './catalog/dates/day.ts';
import { withConfirmed } from './catalog/dates/freshness.ts';
import type { Library } from './search/library.ts';

/** The same library, where documents count as reviewed on these days, if those are later than the documents’ own. */
export function withReviews(library: Library, confirmed: ReadonlyMap<string, Day>): Library {
  const { catalog } = library;
  return { ...library, catalog: { ...catalog, reviews: withConfirmed(catalog.reviews, confirmed) } };
}

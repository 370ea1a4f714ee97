import type { Role } from '../../catalog/role.ts';
import type { Library } from '../../search/library.ts';
import { createSimilarTexts } from '../../search/router/model/similar-texts.ts';
import type { Evidence } from '../answer.ts';

/** A role that was weighed, or nobody. */
export interface Candidate {
  /** Null for "nobody here". */
  readonly role: Role | null;
  /** From 0 to 1; those of all roles and of nobody add up to 1. */
  readonly confidence: number;
}

/** A line that shares words with the text. */
export interface NearLine extends Evidence {
  /** Whose it is; null where it is written down as nobody's. */
  readonly role: Role | null;
  /** An example question, and not a line about the role. */
  readonly isExample: boolean;
}

/** Why a text is taken to one role and not to another. */
export interface RouteReasons {
  /** The likeliest few, nobody among them, likeliest first. */
  readonly candidates: readonly Candidate[];
  /** To whom a similar request went in the end, where that counted. (What it said may be confidential.) */
  readonly corrected: Role | null;
  /** At most three, nearest first. */
  readonly nearest: readonly NearLine[];
}

const MOST_CANDIDATES = 4;
const MOST_LINES = 3;

/** What the router weighed for this text, for authors who wonder about an answer. */
export function routeReasons(typed: string, library: Library): RouteReasons {
  const { owners, nobody, corrected } = library.router.route(typed);
  const likeliest = owners.slice(0, MOST_CANDIDATES).map(({ role: slug, confidence }): Candidate[] => {
    const role = library.role(slug);
    return role ? [{ role, confidence }] : [];
  });
  const candidates = [...likeliest.flat(), { role: null, confidence: nobody }].sort(
    (a, b) => b.confidence - a.confidence,
  );
  const isNobodys = candidates[0]?.role === null;
  const nearest = [...(isNobodys ? nobodysLine(typed, library) : []), ...roleLines(typed, library)];
  return {
    candidates,
    corrected: library.role(corrected ?? '') ?? null,
    nearest: nearest.slice(0, MOST_LINES),
  };
}

function roleLines(typed: string, library: Library): NearLine[] {
  return library
    .linesLike(typed, MOST_LINES)
    .map(({ text, source, role, isExample }) => ({ text, ...source, role, isExample }));
}

/** The example of what nobody here owns that is most like the text. */
function nobodysLine(typed: string, library: Library): NearLine[] {
  const { outOfScope } = library.catalog;
  const texts = library.once(outOfScope, () =>
    createSimilarTexts(
      outOfScope.map(({ text }) => text),
      library,
    ),
  );
  const line = outOfScope[texts.nearest(typed)?.position ?? -1];
  return line ? [{ text: line.text, ...line.source, role: null, isExample: true }] : [];
}

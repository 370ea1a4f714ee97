import type { WordCounts } from '../../passage-index.ts';
import { createSimilarTexts } from '../model/similar-texts.ts';
import type { Owner, Router, Verdict } from '../verdict.ts';

/** "This text belongs to `role`, not to `instead`" (slugs; null where nobody was suggested). */
export interface Correction {
  readonly text: string;
  readonly role: string;
  readonly instead: string | null;
}

/** From here on a text leans to the role of the most similar correction; fitted on questions held out of training. */
const LIKE = 0.6;
/** From here on it is the same text over again. */
export const SAME = 0.85;
/** How much of its mind the router makes up by a correction of the same text. */
const MOST = 0.95;

/**
 * The same router with corrections, oldest first, that count at once: a text whose telling words are those of a
 * corrected one goes where that went, similar ones lean there, and any other gets the same verdict as before. Texts
 * without telling words ("can you help me?") teach nothing.
 */
export function correctRouter(
  router: Router,
  corrections: readonly Correction[],
  counts: WordCounts,
): Router {
  if (corrections.length === 0) return router;
  const texts = createSimilarTexts(
    corrections.map(({ text }) => text),
    counts,
  );
  return {
    route(text) {
      const verdict = router.route(text);
      const { position, likeness } = texts.nearest(text) ?? { position: -1, likeness: 0 };
      const correction = corrections[position];
      return correction && likeness > LIKE ? lean(verdict, correction, weightOf(likeness)) : verdict;
    },
  };
}

const weightOf = (likeness: number): number => MOST * Math.min(1, (likeness - LIKE) / (SAME - LIKE));

/** Takes that share from everybody, from the wrong one twice, and gives it to the role. */
function lean(verdict: Verdict, { role, instead }: Correction, share: number): Verdict {
  const kept = (owner: string | null, confidence: number): number =>
    confidence * (1 - share) * (owner === instead ? 1 - share : 1);
  const others = verdict.owners
    .filter((owner) => owner.role !== role)
    .map((owner): Owner => ({ role: owner.role, confidence: kept(owner.role, owner.confidence) }));
  const nobody = kept(null, verdict.nobody);
  const confidence = others.reduce((rest, other) => rest - other.confidence, 1 - nobody);
  const owners = [...others, { role, confidence }];
  return { owners: owners.sort((a, b) => b.confidence - a.confidence), nobody, corrected: role };
}

import type { PassageIndex } from '../passage-index.ts';
import { type Router, untrainedRouter } from './router.ts';

/** What a hit must outweigh before it counts as an owner: about one telling word in a line of duties. */
const NOBODY_SCORE = 1.5;
const MOST_OWNERS = 10;

/**
 * Finds owners by the words that a text shares with the documents and example questions. It knows nothing of wording
 * that no line has, and so finds far fewer than a trained router, but it needs no training, for any number of roles.
 */
export function createWordRouter(index: PassageIndex): Router {
  return {
    route(text) {
      const hits = index.rank(text).slice(0, MOST_OWNERS);
      if (hits.length === 0) return untrainedRouter.route(text);
      const total = hits.reduce((sum, { score }) => sum + score, NOBODY_SCORE);
      const owners = hits.map(({ role, score }) => ({ role: role.slug, confidence: score / total }));
      return { owners, nobody: NOBODY_SCORE / total };
    },
  };
}

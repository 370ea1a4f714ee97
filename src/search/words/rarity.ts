/** How much it tells that so few of all texts hold a word, as a logarithm. */
export const rarity = (all: number, holding: number): number => Math.log(1 + all / (1 + holding));

/** The same for features that a model weighs: never nothing, so that what all have counts a little. */
export const featureRarity = (all: number, holding: number): number =>
  Math.log((1 + all) / (1 + holding)) + 1;

/** The same among few, such as roles: what half of them have tells little (BM25). */
export const rarityAmongFew = (all: number, holding: number): number =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

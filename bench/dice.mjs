/** Chance that comes out the same every time, so that two runs measure the same documents and questions. */
export function createDice(seed) {
  let state = seed >>> 0;
  const roll = () => {
    // mulberry32: small, and even enough to choose words with
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(roll() * list.length)];
  const times = (least, most, make) =>
    Array.from({ length: least + Math.floor(roll() * (most - least + 1)) }, (_, index) => make(index));
  return { roll, pick, times };
}

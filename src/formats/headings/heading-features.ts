/** Words that turn a heading round: "what is not yours", "das gehört uns nicht", "hors périmètre". Without accents. */
const TURNING =
  /(?:^| )(?:not?|non|t|never|nobody|nichts?|kein\w*|niemand|pas|ne?|jamais|nunca|nadie|without|ohne|sans|sin|outside|beyond|hors|fuera|ausserhalb|limits?|grenzen?|limites?|elsewhere|woanders|others?|andere\w*)(?= |$)/;
const RUN = 4;
/** So many features are told apart; few of them fall together, and texts need not be kept. */
export const FEATURES = 1 << 15;

/** What a heading is told by, as numbers: its words, what stands beside what, and runs of letters, as compounds and endings have them. */
export function featuresOf(heading: string): Int32Array {
  const found: number[] = TURNING.test(heading) ? [0] : [];
  const words = heading.split(' ').map((word) => numberOf(word, 0, word.length, 1));
  words.forEach((word, at) => {
    const before = words[at - 1] ?? START;
    const next = words[at + 1] ?? END;
    found.push(word, joined(before, word), joined(joined(before, word), next));
    if (next === END) found.push(joined(word, next));
  });
  const framed = ` ${heading} `;
  for (let at = 0; at + RUN <= framed.length; at++) found.push(numberOf(framed, at, at + RUN, 2));
  return Int32Array.from(new Set(found));
}

const START = 3;
const END = 5;

/** By Fowler, Noll and Vo. */
function numberOf(text: string, from: number, to: number, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 15)) & (FEATURES - 1);
}

function joined(one: number, other: number): number {
  const hash = Math.imul(Math.imul(one ^ 2166136261, 16777619) ^ other, 16777619);
  return (hash ^ (hash >>> 13)) & (FEATURES - 1);
}

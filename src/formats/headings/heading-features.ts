/** Words that turn a heading round: "what is not yours", "das gehört uns nicht", "hors périmètre". Without accents. */
const TURNING =
  /^(?:not?|non|t|never|nobody|nichts?|kein\w*|niemand|pas|n|ne|jamais|nunca|nadie|without|ohne|sans|sin|outside|beyond|hors|fuera|ausserhalb|limits?|grenzen?|limites?|elsewhere|woanders|others?|andere\w*)$/;
const RUN = 4;

/** What a heading is told by: its words, what stands beside what, and runs of letters, as compounds and endings have them. */
export function featuresOf(heading: string): readonly string[] {
  const words = heading.split(' ');
  const framed = ['^', ...words, '$'];
  const features = new Set<string>(words);
  if (words.some((word) => TURNING.test(word))) features.add('!');
  framed.forEach((word, at) => {
    const [next, after] = [framed[at + 1], framed[at + 2]];
    if (next !== undefined) features.add(`${word} ${next}`);
    if (after !== undefined) features.add(`${word} ${next} ${after}`);
  });
  for (const word of words.filter(({ length }) => length >= RUN)) {
    const whole = `<${word}>`;
    for (let at = 0; at + RUN <= whole.length; at++) features.add(`#${whole.slice(at, at + RUN)}`);
  }
  return [...features];
}

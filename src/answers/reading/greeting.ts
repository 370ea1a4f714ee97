const FRIENDLY = new Set(
  `hi hey hello hallo hiya yo morning afternoon evening good thank thanks thx ty cheers merci danke bye goodbye ciao welcome
  nice great cool awesome super perfect lovely lol haha hahaha ok okay bot rolecall you all there everyone everybody team
  folk so very much a the for that help ur youre best star again day night`.split(/\s+/),
);

const MARKERS =
  /^(?:hi|hey|hello|hallo|hiya|yo|morning|thank|thanks|thx|ty|cheers|merci|danke|bye|goodbye|ciao|lol|haha+|ok|okay|cool|great|nice|awesome|perfect)$/;

/** Small talk: nothing but hello, thank you and the like. Words in the form of `normalizeWord`. */
export function isGreeting(words: readonly string[]): boolean {
  return (
    words.length <= 8 && words.some((word) => MARKERS.test(word)) && words.every((word) => FRIENDLY.has(word))
  );
}

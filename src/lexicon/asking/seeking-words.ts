/** By these, people look for somebody: "who could help", "jemand mit Polnisch". In the form of `normalizeWord`. */
export const SEEKING_WORDS: ReadonlySet<string> = new Set(
  `who whom anybody anyone somebody someone everybody everyone expert
  wer wen wem jemand jemanden jemandem irgendwer irgendjemand experte experten
  qui quelquun
  quien quienes alguien`.split(/\s+/),
);

/** What is wanted of whoever is found; it says nothing of what they are to know. */
export const HELPING_WORDS: ReadonlySet<string> = new Set(
  `help helping support ask turn speak talk know explain
  hilft helfen weiterhelfen hilfe fragen frage wenden ansprechen kennt weiß
  aider aide demander parler
  ayudar ayuda preguntar hablar`.split(/\s+/),
);

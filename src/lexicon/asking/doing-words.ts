const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** By these anybody does anything: what it is done with says whose it is. In the form of `normalizeWord`. */
export const DOING_WORDS: ReadonlySet<string> = setOf(
  `work works working do doe make write use handle deal look after care take talk speak read see know can need have has got run produce create
  role roles which responsible charge involved touch
  arbeitet arbeiten macht machen tut tun schreibt schreiben erstellt erstellen benutzt nutzt verwendet kummert kummern sich redet reden
  spricht sprechen liest kennt kann konnen muss mussen hat haben bearbeitet welche rolle rollen zustandig umgehen um mit unterwegs
  travaille fait ecrit utilise soccupe parle lit connait peut doit role
  trabaja hace escribe usa ocupa habla lee conoce puede rol`,
);

/** They begin a question for whoever it is. */
export const WHO_WORDS: ReadonlySet<string> = setOf('who whos wer qui quien quienes');

/** With these, one thing in particular is meant, and whoever asks wants something done with it. */
export const DEFINITE_WORDS: ReadonlySet<string> = setOf(
  `the this that these those thi now
  der die das dem den des diese dieser dieses diesen jetzt
  le la les ce cette ces lo los las el este esta`,
);

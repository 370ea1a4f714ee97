const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** By these anybody does anything: what it is done with says whose it is. In the form of `normalizeWord`. */
export const DOING_WORDS: ReadonlySet<string> = setOf(
  `work works working do doe make write use handle deal look after care take talk speak read see know can need have has got run produce create
  role roles which responsible charge involved touch give gives hold holds lead leads offer provide arrange organise organize perform carry carries conduct
  keep keeps help helps support good trained training experience knowledge idea clue understand familiar able skilled handy
  arbeitet arbeiten macht machen tut tun schreibt schreiben erstellt erstellen benutzt nutzt verwendet kummert kummern sich redet reden
  spricht sprechen liest kennt kann konnen muss mussen hat haben bearbeitet welche rolle rollen zustandig umgehen um mit unterwegs
  nimmt nehmen bekommt bekommen kriegt stellt stellen bringt bringen setzt setzen gibt geben halt halten fuhrt fuhren bietet bieten leitet leiten organisiert organisieren ubernimmt ubernehmen betreut betreuen erledigt erledigen versteht verstehen
  schaffen beherrscht beherrschen ahnung kenntnis kenntnisse erfahrung einsatz gebrauch geschult ausgebildet fit gut auskennt aus
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

/** After these, what is known, used or spoken to is one thing in particular, and nothing is wanted done with it: "who talks to the diver". */
export const KNOWING_WORDS: ReadonlySet<string> = setOf(
  `know knows use uses talk talks speak speaks read reads understand understands deal deals meet meets liaise negotiate negotiates work works
  familiar trained visit visits
  kennt nutzt benutzt verwendet redet spricht liest versteht trifft verhandelt arbeitet beherrscht besucht
  connait utilise parle lit conoce usa habla lee`,
);

/** "Bei wem", "with whom": they begin such a question together. */
export const WHOM_WORDS: ReadonlySet<string> = setOf('whom wem wen');
export const BEFORE_WHOM: ReadonlySet<string> = setOf('with by to from at bei mit von zu an fur');

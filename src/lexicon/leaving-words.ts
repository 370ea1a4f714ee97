/**
 * How a sentence about a role says that something is not its own: by a "not", or by naming whose it is. Each a list of
 * beginnings of words, or of several words, in the form of `nameKey`; "…" may be anything.
 */
interface LeavingWords {
  /** Anything in the sentence is denied: "boilers are not maintained by us"; whole words, as "no" begins many others. */
  readonly not: string;
  /** Beside the name of another role: "boilers are with facilities". */
  readonly theirs: string;
  /** The verb by which one role hands something to another that it does not do itself. */
  readonly leaves: string;
  /** Words after which a sentence tells in which case, and not whose it is; whole words. */
  readonly when: string;
}

const english: LeavingWords = {
  not: 'not|isnt|arent|doesnt|dont|wont|cannot|cant|outside|except|excluding',
  theirs:
    '(?:is|are) \\S+(?:ed|en|ne|wn|d|t)(?: \\S+)? by|is with|are with|lie with|stay with|stays with|rest with|sit with|belong|is up to|are up to|remain with|is done|are done|is handled|are handled|is owned|are owned|is run|are run|is maintained|are maintained|is covered|are covered|is taken care|are taken care|is looked after|are looked after|is the job|are the job|is a matter|are a matter|is for the|are for the|go through|goes through|goe through|come from|comes from',
  leaves: 'leave|refer|redirect|pass on|passe on|forward|hand off|delegate|send on',
  when: 'when|if|in case|as long as|while',
};

const german: LeavingWords = {
  not: 'nicht|kein|keine|keinen|keinem|keiner|keines|ausgenommen|ausser|außer|ohne',
  theirs:
    'sache de|sache von|ubernimmt|ubernehmen|liegt bei|liegen bei|gehort zu|gehoren zu|gehort de|gehoren de|verantwortet|verantworten|betreut|betreuen|erledigt|kummert sich|kummern sich|aufgabe de|aufgabe von|zustandig ist|zustandig sind|macht de|macht die|wird vo|werden vo|lauft uber|laufen uber|geht uber|gehen uber|ist beim|sind beim|bleibt bei|bleiben bei',
  leaves:
    'uberlasst|verweist|leitet weiter|leitet … weiter|gibt ab|gibt … ab|ubertragt|tritt ab|tritt … ab|delegiert',
  when: 'wenn|falls|sobald|solange',
};

const french: LeavingWords = {
  not: 'pas|hors|sauf|aucun|aucune|jamais',
  theirs:
    'relevent de|releve de|reviennent|revient|appartient|appartiennent|sont du ressort|est du ressort|sont a la charge|est a la charge|soccupe|sont gere|est gere',
  leaves: 'laisse|renvoie|transfere|delegue|oriente',
  when: 'quand|lorsque|si|en cas',
};

const spanish: LeavingWords = {
  not: 'no|fuera|salvo|excepto|ningun|ninguna|ninguno',
  theirs:
    'corresponde|corresponden|pertenece|pertenecen|es de|son de|lo lleva|los lleva|se encarga|esta a cargo|estan a cargo|es cosa|son cosa',
  leaves: 'deja|deriva|remite|delega|traslada',
  when: 'cuando|si|en caso',
};

const LANGUAGES = [english, german, french, spanish];

const anyOf = (key: keyof LeavingWords, end = ''): RegExp =>
  new RegExp(
    `(?:^| )(?:${LANGUAGES.map((words) => words[key])
      .join('|')
      .replaceAll(' … ', ' (?:\\S+ )*')})${end}`,
    'u',
  );

/** Tested against the `nameKey` of a sentence. */
export const LEAVING_WORDS = {
  not: anyOf('not', '(?: |$)'),
  theirs: anyOf('theirs'),
  leaves: anyOf('leaves'),
  when: new RegExp(` (?:${LANGUAGES.map(({ when }) => when).join('|')}) .*$`, 'u'),
} as const;

import { LEVEL_WORDS } from '../level-words.ts';

/** Kinds of amounts that can be compared. `rate`: how often; `count`: of whatever the next word says. */
export type AmountKind = 'time' | 'money' | 'share' | 'rate' | 'count' | `measure ${string}`;

interface Unit {
  readonly kind: AmountKind;
  /** How many of the smallest that are compared. */
  readonly size: number;
}

const DAY = 1;
const MONTH = 30.4;
const YEAR = 365;

const TIMES: readonly (readonly [number, string])[] = [
  [DAY / 86400, 'second sec sekunde sekunden seconde segundo'],
  [DAY / 1440, 'minute min minuten minuto'],
  [DAY / 24, 'hour hr h stunde stunden std heure hora'],
  [DAY, 'day tag tage tagen jour dia'],
  [1.4, 'workday weekday arbeitstag arbeitstage arbeitstagen werktag werktage werktagen'],
  [7, 'week woche wochen semaine semana'],
  [14, 'fortnight'],
  [MONTH, 'month monat monate monaten moi mese mes'],
  [MONTH * 3, 'quarter quartal quartale trimestre'],
  [YEAR, 'year jahr jahre jahren ans annee ano'],
];

const OTHERS: readonly (readonly [AmountKind, string])[] = [
  ['measure clock', 'uhr oclock am pm'],
  ['money', '€ $ £ eur euro usd dollar gbp pound quid chf franken'],
  ['share', '% percent prozent pourcent'],
  ['measure mps', 'mps'],
  ['measure kmh', 'kmh kph mph'],
  ['measure degree', '° degree grad degre grado'],
  ['measure kg', 'kg kilo kilogramm kilogram'],
  ['measure ton', 'ton tonne tonnen t'],
  ['measure metre', 'm metre meter metern'],
  ['measure centimetre', 'cm zentimeter centimetre'],
  ['measure millimetre', 'mm millimeter millimetre'],
  ['measure litre', 'l litre liter'],
  ['measure millilitre', 'ml'],
  ['measure decibel', 'db decibel dezibel'],
];

const setOf = (words: string): readonly string[] => words.split(/\s+/);

/** In the form of `normalizeWord`, or a sign. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...TIMES.flatMap(([size, words]) =>
    setOf(words).map((word) => [word, { kind: 'time', size } as Unit] as const),
  ),
  ...OTHERS.flatMap(([kind, words]) =>
    setOf(words).map((word) => [word, { kind, size: 1 } as Unit] as const),
  ),
]);

/** How often, in times a day. */
export const RATES: ReadonlyMap<string, number> = new Map(
  (
    [
      [24, 'hourly stundlich'],
      [1, 'daily taglich quotidien diario diaria'],
      [1 / 7, 'weekly wochentlich hebdomadaire semanal'],
      [1 / 14, 'fortnightly biweekly'],
      [1 / MONTH, 'monthly monatlich mensuel mensual'],
      [1 / (MONTH * 3), 'quarterly vierteljahrlich quartalsweise trimestriel trimestral'],
      [2 / YEAR, 'halbjahrlich'],
      [1 / YEAR, 'yearly annual annually jahrlich annuel anual'],
    ] as const
  ).flatMap(([rate, words]) => setOf(words).map((word) => [word, rate] as const)),
);

/** "Once", "twice": so many times. */
export const TIMES_SAID: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'once einmal'],
      [2, 'twice zweimal'],
      [3, 'thrice dreimal'],
      [4, 'viermal'],
    ] as const
  ).flatMap(([count, words]) => setOf(words).map((word) => [word, count] as const)),
);

const MORE_NUMBERS = `thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
  sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 dozen=12 half=0.5 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16
  siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100
  tausend=1000 halbe=0.5 halben=0.5 anderthalb=1.5 zweier=2 zweien=2`;

/** Numbers as words, in the form of `normalizeWord`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...LEVEL_WORDS.numbers].filter(([word]) => word !== 'once'), // English says something else with it
  ...setOf(MORE_NUMBERS).map((pair) => {
    const [word = '', value = ''] = pair.split('=');
    return [word, Number(value)] as const;
  }),
]);

const setIn = (words: string): ReadonlySet<string> => new Set(setOf(words));

export const AMOUNT_WORDS = {
  /** Before a unit of time they mean one. */
  one: setIn('a an one ein eine einer einem einen une un una per'),
  /** Before "day": a day of work. */
  working: setIn('working work business'),
  /** They say nothing of what is counted. */
  colour: setIn(
    'a an single full whole working calendar different other more further volle ganze ganzen weitere andere',
  ),
  /** They are counted by any of these words. */
  people: setIn(
    'person people individual individuals personen leute leuten mensch menschen mann personne gens persona',
  ),
  only: setIn('only nur lediglich solely seulement solo'),
  /** "Between two rounds" counts no rounds. */
  between: setIn('between zwischen entre'),
  /** "Every 6 weeks". */
  every: setIn('every each alle jede jeden jeder jedes tou toutes cada'),
  /** "4 a year". */
  per: setIn('a an per each every pro je im in der die das pro par por al'),
  /** Behind a time, it is how long before, so at least: "6 weeks ahead". */
  ahead: setIn(
    'before ahead beforehand advance prior earlier notice vor vorher voraus zuvor vorlauf avant ante',
  ),
  /** Behind a time, it is how long after, so not sooner. */
  later: setIn('after later nach danach spater apre despue'),
  /** No time at all. */
  atOnce: setIn('immediately instantly sofort unverzuglich gleich tout inmediatamente'),
} as const;

/** What stands before a number, and makes it the most or the least. */
export interface Bound {
  readonly words: string;
  readonly bound: 'min' | 'max';
  /** The number itself is out. */
  readonly isStrict: boolean;
  /** Something begins there: "from 5,000 EUR". */
  readonly isThreshold: boolean;
}

const MOST = `only|nur|valid for|good for|gultig fur|gilt fur|no longer than|no later than|no more than|not more than|not longer than|not later than|not above|not over|never longer than|
  never more than|never above|never over|at most|at the most|up to|within|maximum of|maximum|max|by|until|≤|in|hochsten|maximal|spatesten|
  bis zu|bis|binnen|innerhalb von|innerhalb|nicht mehr als|nicht langer als|nie langer als|nie mehr als|nicht uber|nie uber|
  au plus|jusqua|dan les|como maximo|hasta|en`;
const LESS =
  'under|below|less than|fewer than|shorter than|<|unter|weniger als|kurzer als|moin de|meno de|sous';
const LEAST = `at least|no less than|no fewer than|not less than|not fewer than|never below|never under|never less than|never fewer than|
  not below|not under|minimum of|minimum|min|≥|mindesten|wenigsten|nie weniger als|nicht weniger als|nie unter|nicht unter|au moin|al meno|minimo`;
const FROM = 'from|starting at|ab|a partir de';
const MORE =
  'above|over|longer than|older than|higher than|langer als|more than|exceeding|beyond|>|uber|mehr als|plus de|mas de';

const boundsOf = (words: string, rest: Omit<Bound, 'words'>): Bound[] =>
  words.split(/\|\s*/).map((one) => ({ words: one, ...rest }));

/** Longer ones first. In the form of `nameKey`, or signs. */
export const BOUNDS: readonly Bound[] = [
  ...boundsOf(MOST, { bound: 'max', isStrict: false, isThreshold: false }),
  ...boundsOf(LESS, { bound: 'max', isStrict: true, isThreshold: false }),
  ...boundsOf(LEAST, { bound: 'min', isStrict: false, isThreshold: false }),
  ...boundsOf(FROM, { bound: 'min', isStrict: false, isThreshold: true }),
  ...boundsOf(MORE, { bound: 'min', isStrict: true, isThreshold: true }),
].toSorted((a, b) => b.words.length - a.words.length);

const MONTHS = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember',
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
];

/** From 1; "may" is none unless a day or a word of time stands before it. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names) => names.split('|').map((name, index) => [name, index + 1] as const)),
);

/** What makes "may" a month. */
export const BEFORE_MONTH = /(?:in|from|to|until|till|of|and|by|since|during|\d)$/;

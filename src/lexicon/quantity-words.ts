import { LEVEL_WORDS } from './level-words.ts';

/** A kind of number: how it is asked for, and by which words and signs a line tells it. In the form of `normalizeWord`. */
interface Quantity {
  readonly asks: string;
  readonly tells: string;
}

const QUANTITIES: readonly Quantity[] = [
  {
    // how many
    asks: `many much number count viel viele vielen wieviel wieviele anzahl menge combien nombre cuanto cuanta cuantos cuantas numero`,
    tells: '',
  },
  {
    // how long, by when
    asks: `long fast quick quickly soon when until deadline late latest time wait within hour day minute week month year turnaround delay
      old age aged duration length date weekday clock due expire whens
      lang lange schnell rasch zugig fix wann bis frist spat spatestens dauert dauern warten zeit innerhalb binnen stunde stunden tag tage tagen minuten wochen
      jahr jahre jahren monat monate monaten alt alter dauer uhrzeit uhr datum termin stichtag wochentag fallig
      quand delai temp combien jour heure rapidement cuando plazo cuanto tiempo dia hora rapido`,
    tells: `second sec minute min hour day week month year morning noon midnight quarter immediately same oclock am pm date
      monday tuesday wednesday thursday friday saturday sunday
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags
      quartal halbjahr mittag mitternacht ende anfang
      january february march april may june july august september october november december
      januar februar marz mai juni juli oktober dezember
      sekunde sekunden minuten stunde stunden tag tage tagen arbeitstag arbeitstage arbeitstagen werktag werktage werktagen woche wochen
      monat monate monaten jahr jahre jahren uhr sofort unverzuglich selben nachsten taggleich
      seconde heure jour semaine moi an segundo minuto hora dia semana mese ano`,
  },
  {
    // how often
    asks: `often frequently frequency time regular oft haufig regelmaßig mal turnus fois frequence frecuencia vece cada`,
    tells: `hourly daily weekly fortnightly monthly quarterly yearly annual annually every each once twice time per
      stundlich taglich wochentlich monatlich vierteljahrlich halbjahrlich jahrlich alle turnus zweijahresturnus jede jeder jedes jeden einmal zweimal mal je pro
      quotidien hebdomadaire mensuel trimestriel annuel chaque diario diaria semanal mensual trimestral anual cada`,
  },
  {
    // which share
    asks: `percent percentage full empty share rate ratio quota proportion accuracy prozent voll leer anteil quote rate genauigkeit pourcentage taux part porcentaje tasa`,
    tells: `% percent prozent rate quote pourcent ciento`,
  },
  {
    // how much money
    asks: `amount cost price money euro eur gbp usd dollar pound budget spend betrag preis geld summe wert auftragswert montant prix importe precio`,
    tells: `€ £ $ eur euro gbp usd chf dollar pound franken`,
  },
  {
    // how warm, how big
    asks: `warm cold hot temperature tolerance deviation big large size heavy high kalt heiß temperatur grad toleranz abweichung groß schwer hoch chaud froid temperature frio caliente temperatura`,
    tells: `° % € £ $ degree grad kelvin mm cm metre meter kg ton tonne tonnen bar db mb gb kb ms degre grado`,
  },
];

/** Words that say in general that a line tells how much: "every release", "none". */
const COUNTS = `none zero never alway all half no keine kein null immer halbe alle aucun tou ningun ninguna todo`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const KINDS = QUANTITIES.map(({ asks, tells }) => ({ asks: setOf(asks), tells: setOf(tells) }));
const COUNTING = setOf(COUNTS);
/** The kind that any number tells: "how many". */
export const HOW_MANY = 0;
/** Days, months and parts of a year tell when, without a number. */
const DATES = setOf(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags
  januar februar marz april mai juni juli august september oktober november dezember midnight noon mitternacht mittag immediately sofort unverzuglich`,
);
/** The kinds that need no number beside: "weekly". */
const OFTEN = KINDS.findIndex(({ tells }) => tells.has('weekly'));

const LONG = KINDS.findIndex(({ tells }) => tells.has('hour'));

/** A word by which a number is asked for. */
export const asksQuantity = (word: string): boolean => KINDS.some(({ asks }) => asks.has(word));

/** The kinds of numbers that these words ask for. */
export const quantitiesAsked = (words: readonly string[]): number[] =>
  KINDS.flatMap(({ asks }, kind) => (words.some((word) => asks.has(word)) ? [kind] : []));

/** How many of the kinds these words tell: from 0 to 1. */
export const shareTold = (words: readonly string[], kinds: readonly number[]): number =>
  kinds.length === 0 ? 1 : kinds.filter((kind) => tellQuantity(words, [kind])).length / kinds.length;

/** Do these words (or signs) tell a number of one of the kinds? Without kinds: any. */
export function tellQuantity(words: readonly string[], kinds: readonly number[] | null = null): boolean {
  const isNumber = words.some((word) => /\d/.test(word) || (LEVEL_WORDS.numbers.get(word) ?? 0) > 1);
  if (kinds === null)
    return isNumber || words.some((word) => COUNTING.has(word) || KINDS[OFTEN]?.tells.has(word));
  return kinds.some((kind) => {
    const tells = KINDS[kind]?.tells ?? new Set();
    if (tells.size === 0) return isNumber;
    if (kind === LONG)
      return words.some(
        (word, at) => DATES.has(word) || (isNumber && tells.has(word) && !isNamedBy(words, at)),
      );
    return (isNumber || kind === OFTEN) && words.some((word, at) => tells.has(word) && !isAtOnce(words, at));
  });
}

/** "Put on hold at once" tells no number of times. */
const isAtOnce = (words: readonly string[], at: number): boolean =>
  words[at] === 'once' && words[at - 1] === 'at';

/** "Day 1" and "week 12" name a day and a week, and are no length of time. */
const isNamedBy = (words: readonly string[], at: number): boolean =>
  /^\d+$/.test(words[at + 1] ?? '') && !/\d/.test(words[at - 1] ?? '');

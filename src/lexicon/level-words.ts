/** How a language speaks of levels. Words in the form of `normalizeWord`: lower case, no accents, singular. */
export interface LevelWords {
  /** "level", "grade": a number beside them is one. */
  readonly level: string;
  /** From one to twelve, in order. */
  readonly numbers: string;
  readonly ordinals: string;
  readonly lowest: string;
  readonly highest: string;
  /** What may stand between two levels: "3 vs 4", "between 3 and 4". */
  readonly links: string;
  /** What may lead to the level somebody aims at: "what do I need for 4". */
  readonly towards: string;
  /** "At two" may be one where levels are spoken of. */
  readonly places: string;
  /** Before the name of a level: "as a senior". */
  readonly as: string;
  /** All levels in between are meant, too. */
  readonly through: string;
  /** After a number, these make it something else: "in 2 sentences". */
  readonly units: string;
}

const english: LevelWords = {
  level: 'level lvl lv levl leve leval l grade rung band tier stage',
  numbers: 'one two three four five six seven eight nine ten eleven twelve',
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  lowest: 'lowest entry starter starting bottom junior beginner baseline',
  highest: 'highest top last max maximum uppermost final',
  links: 'vs versus v to and or with against than compared from until till up a an the between into -',
  towards: 'for reach',
  places: 'at on',
  as: 'as a an at',
  through: 'through thru till until',
  units: `sentence line word week month year quarter day hour minute min second sec time pm am people percent euro eur
    bullet point item paragraph role way example question part team colleague`,
};

const german: LevelWords = {
  level: 'stufe stufen st level niveau karrierestufe entwicklungsstufe erfahrungsstufe gehaltsstufe',
  numbers: 'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  ordinals: 'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte',
  lowest: 'niedrigste unterste geringste einstiegsstufe einstieg anfangsstufe',
  highest: 'hochste oberste letzte maximale endstufe',
  links: 'und oder zu zur zum auf von vom bis gegen mit zwischen einer eine der die',
  towards: 'fur',
  places: 'auf bei',
  as: 'als im in zum auf',
  through: 'bis',
  units: `satz satze satzen zeile zeilen woche wochen monat monate monaten jahr jahre jahren tag tage tagen stunde stunden
    minute minuten uhr mal prozent leute leuten wort worten worte punkt punkte punkten teil teile rollen rolle`,
};

const french: LevelWords = {
  level: 'niveau niveaux',
  numbers: 'un deux trois quatre cinq six sept huit neuf dix onze douze',
  ordinals:
    'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme',
  lowest: 'bas debutant',
  highest: 'haut maximum',
  links: 'et ou a au de entre contre vers le la',
  towards: 'pour',
  places: 'au',
  as: 'comme en au',
  through: 'jusqua',
  units: 'phrase ligne mot semaine mois an jour heure minute fois',
};

const spanish: LevelWords = {
  level: 'nivel nivele',
  numbers: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  ordinals: 'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo',
  lowest: 'bajo inicial',
  highest: 'alto maximo',
  links: 'y o a al de entre contra el la',
  towards: 'para',
  places: 'en',
  as: 'como de en',
  through: 'hasta',
  units: 'frase linea palabra semana mes ano dia hora minuto vez',
};

const LANGUAGES = [english, german, french, spanish];

// `normalizeWord` takes these for plurals.
const listOf = (words: string): string[] =>
  words.split(/\s+/).map((word) => word.replace(/^(eins|sechs|tres|seis)$/, (one) => one.slice(0, -1)));
/** "Erste", "ersten", "erster", "erstem": German words that end in "e" here are declined. */
const declined = (word: string): string[] => [word, ...['n', 'r', 'm'].map((ending) => word + ending)];
const formsOf = (words: LevelWords, word: string): string[] =>
  words === german && word.endsWith('te') ? declined(word) : [word];
const all = (key: keyof LevelWords): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((words) => listOf(words[key]).flatMap((word) => formsOf(words, word))));
const counting = (key: 'numbers' | 'ordinals'): ReadonlyMap<string, number> =>
  new Map(
    LANGUAGES.flatMap((words) =>
      listOf(words[key]).flatMap((word, index) =>
        formsOf(words, word).map((form): [string, number] => [form, index + 1]),
      ),
    ),
  );

/** The words of all languages together. */
export const LEVEL_WORDS = {
  level: all('level'),
  lowest: all('lowest'),
  highest: all('highest'),
  links: all('links'),
  towards: all('towards'),
  places: all('places'),
  as: all('as'),
  through: all('through'),
  units: all('units'),
  numbers: counting('numbers'),
  ordinals: counting('ordinals'),
} as const;

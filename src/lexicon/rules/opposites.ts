/** Ways that exclude each other; in the form of `normalizeWord`. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    'alone solo singlehanded unaccompanied allein alleine solo seul seule',
    'pair together accompanied twosome supervision supervised escort escorted chaperone attended paar paarweise zweit zusammen begleitung begleitet aufsicht beaufsichtigt ensemble accompagne acompanado',
  ],
  [
    'own private personal eigen eigene eigenen eigener eigenes privat privaten privates propre propio',
    'company official issued corporate dienst dienstgerat firmengerat firmen betrieblich',
  ],
  [
    'oral orally verbal verbally spoken phone telephone mundlich telefonisch telefon anruf telefonat zuruf fernmundlich',
    'written writing countersigned signed signature schriftlich unterschrieben unterschrift textform',
  ],
  ['cash bar bargeld', 'card cashless karte bargeldlos kartenzahlung'],
  [
    'pay pays paid fee fees charge charges charged cost costs zahlen zahlt bezahlen bezahlt kosten kostet gebuhr gebuhren',
    'free gratis complimentary kostenlos unentgeltlich kostenfrei',
  ],
  ['photocopy copy scan kopie', 'original originals'],
  ['kommen', 'hause daheim'],
  ['open unlocked offen', 'locked closed sealed verschlossen abgeschlossen verriegelt'],
  ['wet damp nass feucht', 'dry trocken'],
  ['enter inside indoor indoors rein hinein herein drinnen', 'outside outdoor outdoors draußen außerhalb'],
  ['bare barehanded bloß bloße bloßen', 'gloves glove gloved handschuh handschuhe handschuhen'],
  ['hot warm heiß', 'cold chilled cooled kalt gekuhlt'],
];

const setOf = (words: string): readonly string[] => words.split(' ');

const byWord = new Map<string, readonly string[]>();
for (const [one, other] of PAIRS) {
  for (const word of setOf(one)) byWord.set(word, setOf(other));
  for (const word of setOf(other)) byWord.set(word, setOf(one));
}

/** The words that say the opposite; none where there are none. */
export const oppositesOf = (word: string): readonly string[] => byWord.get(word) ?? [];

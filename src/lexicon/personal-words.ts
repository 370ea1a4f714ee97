/**
 * What people ask about somebody's own affairs: pay, leave, age, what they get and where they come from. Documents about roles rarely
 * tell it. In the form of `nameKey`; whole words or several, "…" stands for any ending.
 */
const LISTS = [
  `salary, salarie…, wage…, payslip…, earn, earning…, earned, make an hour, make a month, make a year, make per, makes an hour, makes a month, makes a year, get paid, gets paid, paid per, paid a, paid for, pay rise, pay raise, payrise,
  bonus, bonuse…, pension…, retire…, retiring, holiday, holidays, vacation…, days off, day off, time off, annual leave, sabbatical,
  notice period, period of notice, probation, birthday…, how old, how tall, what age, year old, born, married, spouse, wife, husband,
  hobby, hobbie…, pets does, pet does, pets has, pet has, favourite, favorite, like best, likes best, how long has … been, nickname…, star sign, religion, football team,
  company car, company phone, work phone, parking space, parking spot, parking place, car does, perk, perks, fringe benefit…,
  dress code, dresscode, outfit, wear a suit, wear a tie, supposed to wear, have to wear, which shoe, what shoe, which clothe, what clothe,
  degree, diploma, go to university, went to university, go to school, went to school, did … study, does … study, studied,
  work before, worked before, previous job, last job, previous employer, start at, join us, joined us, join the company, joined the company,
  line manager, boss, bosse…, report to, reporting line, superior,
  deputy, deputie…, stand in for, stands in for, fill in for, fills in for, step in for, cover for, when he is ill, when she is ill, on holiday,
  home address, commute…`,
  `gehalt, gehalter, lohn, verdien…, bonus, boni, pramie…, weihnachtsgeld, urlaubsgeld, rente, pension, ruhestand, urlaub…, ferien,
  freie tage, frei hat, kundigungsfrist…, probezeit, geburtstag…, wie alt, wie groß, welches alter, geboren, verheiratet, ehefrau, ehemann,
  hobby, hobby…, haustier…, liebling…, am liebsten, welche musik, wie lange arbeitet, spitzname…, sternzeichen, dienstwagen, firmenwagen, diensthandy…, diensttelefon…, firmenhandy…,
  parkplatz, welches auto, was fur ein auto, dresscode, welche kleidung, kleiderordnung, welche schuhe, was fur schuhe, anzug, krawatte,
  studium, studiert, ausbildung, schulabschluss, studienabschluss, meisterbrief, diplom,
  angefangen, fruher gearbeitet, vorher gearbeitet, zuvor gearbeitet, letzte stelle, seit wann, bei uns an,
  chef, chefin, chefs, vorgesetzt…, unterstellt, stellvertret…, vertritt, vertretung, springt ein, mittagessen, wohnt, wohnort`,
  `salaire…, paie, gagne, prime…, retraite, conge…, vacance…, preavis, anniversaire, quel age, marie, mariee, loisir…, animal de compagnie,
  prefere…, voiture de fonction, telephone de fonction, place de parking, tenue, costume, cravate, diplome…, etude…, patron, superieur,
  suppleant…`,
  `sueldo…, salario…, prima, jubila…, vacacion…, preaviso, cumpleano…, edad, cuantos ano, casado, casada, aficion…, mascota…, favorit…,
  coche de empresa, telefono de empresa, plaza de aparcamiento, traje, corbata, titulo, jefe, jefa, superior, suplente…`,
];

const words = LISTS.flatMap((list) => list.split(',').map((word) => word.trim()));

/** Finds all of them in the `nameKey` of a question. */
export const PERSONAL_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words
    .map((word) => word.replaceAll(' … ', ' (?:\\p{L}+ )+').replaceAll('…', '\\p{L}*'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** They begin a question for more than yes or no. */
export const WONDERING =
  /^(?:what|whats|which|who|whos|when|whens|where|how|why|wa|welche\p{L}*|wer|wann|wo|wie|warum|seit|que|quel\p{L}*|qui|quand|ou|comment|combien|cual\p{L}*|quien|cuando|donde|como|cuant\p{L}*)(?![\p{L}\p{N}])/u;

import type { Messages } from '../../en/index.ts';
import { bold } from '../../spans.ts';

const stufen = (levels: readonly number[]): string =>
  levels.length < 2
    ? `Stufe ${levels.join('')}`
    : `die Stufen ${levels.slice(0, -1).join(', ')} und ${levels.at(-1)}`;

export const growth: Messages['growth'] = {
  title: 'Mein Entwicklungsblatt',
  intro:
    'Rolecall zeigt das nur dir: Hak ab, was du zeigen kannst, und notier in einer Zeile, woran man es sieht. Es ist ein Kompass, kein Navi.',
  unreadable: (count) =>
    `${count === 1 ? 'Eine Notiz lässt' : `${count} Notizen lassen`} sich nicht öffnen, weil die Einstellung GROWTH_SECRET geändert wurde. Wer Rolecall betreibt, kann die alte wieder setzen.`,
  away: 'Ich erreiche meine Datenbank gerade nicht. Was vorher gespeichert war, ist noch da. Versuch es in einer Minute noch einmal.',
  clickLost:
    'Ich erreiche meine Datenbank gerade nicht, darum ist dein letzter Klick nicht gespeichert. Was vorher gespeichert war, ist noch da. Versuch es in einer Minute noch einmal.',
  tryAgain: 'Noch einmal',
  back: 'Zurück',

  towardsLevel: (level) => `Auf dem Weg zu Stufe ${level}`,
  levelMenu: 'Stufe, auf die du hinarbeitest',
  onlyOpen: 'Nur was offen ist',
  gone: (count) => `Steht nicht mehr in den Dokumenten (${count})`,
  topicMenu: 'Was du ansehen willst',

  asks: (level, asked, ticked) => [
    bold(
      `Stufe ${level} verlangt ${asked === 1 ? 'einen Punkt' : `${asked} Punkte`}; abgehakt hast du ${ticked === 0 ? 'keinen' : ticked}.`,
    ),
  ],
  open: (topics) => `Offen: ${topics}`,
  moreTopics: (count) => (count === 1 ? 'und ein weiteres Thema' : `und ${count} weitere Themen`),
  nothingOpen:
    'Hier ist nichts offen. Was das bedeutet, besprichst du am besten mit der Person, die dich führt.',
  nothingWritten: (level, written) => [
    bold(`Für Stufe ${level} steht nichts in den Dokumenten.`),
    written.length === 0
      ? ' Auch für keine andere Stufe dieser Rolle steht dort etwas.'
      : ` Wähl eine andere: Es gibt etwas für ${stufen(written)}.`,
  ],
  nothingHere: (level) =>
    `Für Stufe ${level} steht hier nichts. Sieh bei einem anderen Thema oder einer anderen Stufe nach.`,
  noLevels:
    'Noch beschreibt kein Dokument Stufen, darum gibt es nichts abzuhaken. Wer die Dokumente pflegt, kann beschreiben, was jede Stufe verlangt.',
  chooseRole: 'Wähl deine Rolle und die Stufe, auf die du hinarbeitest; dann siehst du, was sie verlangt.',
  areGone:
    'Die Dokumente haben sich geändert: Diese Punkte heißen jetzt anders oder fehlen. Was du dazu notiert hast, bleibt, bis du es zurücknimmst.',

  canShow: (number) => `Das kann ich zeigen (${number})`,
  addEvidence: (number) => `Beleg notieren (${number})`,
  changeEvidence: (number) => `Beleg ändern (${number})`,
  page: (page, pages) => `Seite ${page} von ${pages}`,
  pageBefore: 'Vorige Seite',
  nextPage: 'Nächste Seite',

  getMarkdown: 'Als Markdown holen',
  deleteAll: 'Alles löschen',
  deleteTitle: 'Dein Entwicklungsblatt löschen?',
  deleteWords:
    'Alle Haken und alle Belege, für jede Rolle. Niemand kann sie zurückholen. Hol sie vorher als Markdown, wenn du eine Kopie willst.',
  deleted: 'Alles in deinem Entwicklungsblatt ist gelöscht.',
};

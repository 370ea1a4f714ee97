import type { Messages } from '../../en/index.ts';

export const growthNote: Messages['growthNote'] = {
  title: 'Beleg',
  label: 'Woran sieht man es?',
  hint: 'Ein, zwei Zeilen: was du getan hast, wann, und wo man es sieht. Ein leeres Feld nimmt den Beleg weg.',
  keep: 'Speichern',
  gone: 'Die Dokumente haben diesen Punkt nicht mehr, und es ist nichts dazu gespeichert. Schließ das hier und sieh noch einmal nach.',
  away: 'Ich erreiche meine Datenbank gerade nicht, darum kann ich nicht zeigen, was du geschrieben hast. Schließ das hier und drück in einer Minute noch einmal auf den Knopf.',
  notKept:
    'Ich erreiche meine Datenbank gerade nicht, darum ist das nicht gespeichert. Dein Text steht noch hier: Drück in einer Minute noch einmal auf „Speichern“.',
  tooLong: (most) => `Bitte höchstens ${most} Zeichen: Eine Zeile, die dich erinnert, genügt.`,
};

import type { Messages } from '../../en/index.ts';

export const feedback: Messages['feedback'] = {
  title: 'Nicht hilfreich',
  reasons: {
    'wrong-role': 'Falsche Rolle',
    'wrong-facts': 'Falsche Angaben',
    'out-of-date': 'Veraltet',
    'not-in-documents': 'Steht nicht in den Dokumenten',
    other: 'Etwas anderes',
  },
  whatWouldHelp: 'Was hätte geholfen?',
  skip: 'Überspringen',
  noted: 'Danke, das ist vermerkt. Wenn du sagst, warum, lässt es sich beheben.',
  kept: 'Ein Jahr lang aufbewahrt, ohne deinen Namen: worum es in der Antwort ging und was du hier einträgst. Wer Rolecall betreibt, liest es.',
  why: 'Warum?',
  youAsked: 'Du hast gefragt:',
  yourQuestion: 'Deine Frage',
  sendAlong: 'Meine Frage mitschicken',
  thanks: 'Danke. Als hilfreich vermerkt, ohne deinen Namen.',
  tooLate:
    'Slack war zu langsam, um das Formular zu öffnen; es ist nichts vermerkt. Drück bitte noch einmal auf „Nicht hilfreich“.',
  awayBefore:
    'Ich erreiche meine Datenbank gerade nicht, deshalb ist das nicht gespeichert. Schließ dies, und drück in einer Minute noch einmal auf den Knopf.',
  away: 'Ich erreiche meine Datenbank gerade nicht, deshalb ist das nicht gespeichert. Was du eingetragen hast, ist noch da: Drück in einer Minute noch einmal auf „Senden“.',
  unreadable:
    'Dieses Formular stammt von einer älteren Version von Rolecall. Schließ es, und drück noch einmal auf „Nicht hilfreich“.',
  chooseOne: 'Wähle eines davon.',
  atMost: (characters) => `Bitte höchstens ${characters} Zeichen.`,
};

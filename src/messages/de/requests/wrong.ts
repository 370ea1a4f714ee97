import type { Messages } from '../../en/index.ts';

export const wrong: Messages['wrong'] = {
  whatIsWrong: 'Was stimmt nicht?',
  hint: 'Sie lesen es mit deinem Namen und können dich danach fragen.',
  noLine: (about) => `Es geht um „${about}“. Dahinter steht keine Zeile eines Dokuments.`,
  theseLines: (about) => `„${about}“ beruht auf diesen Zeilen.`,
  thisLine: (about) => `„${about}“ beruht auf dieser Zeile:`,
  noneOfThese: 'Keine davon',
  whichLine: 'Welche Zeile?',
  about: (documents) => `Zu ${documents}:`,
  names: (owner) => `Dort ist ${owner} als zuständig für das Dokument genannt.`,
  gone: 'Die Dokumente kennen diese Rolle nicht mehr. Frag noch einmal mit /role.',
  chooseLine: 'Wähle die Zeile oder „Keine davon“.',
  sayIt: 'Sag in ein, zwei Sätzen, was nicht stimmt.',
  tooLong: (characters) => `Das ist zu lang: höchstens ${characters} Zeichen.`,
  away: 'Ich erreiche meine Datenbank gerade nicht, darum wurde nichts gesendet. Deine Worte sind noch da: Drück in einer Minute noch einmal auf „Senden“.',
};

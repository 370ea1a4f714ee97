import type { Messages } from '../en/index.ts';

export const pause: Messages['pause'] = {
  paused: 'Ich mache Pause, solange die Leute, die mich betreiben, an etwas arbeiten.',
  notKept:
    'Was du gerade getan hast, ist weder gespeichert noch gesendet. Bitte versuch es später noch einmal.',
  stillHere: 'Was du eingegeben hast, steht noch hier: Drück später noch einmal auf den Knopf.',
  openLater: 'Öffne diesen Reiter später noch einmal.',
};

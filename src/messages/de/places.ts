import type { Messages } from '../en/index.ts';

export const places: Messages['places'] = {
  shared:
    'Diesen Kanal liest auch eine andere Firma, darum behalte ich hier für mich, was in unseren Dokumenten steht. Kolleginnen und Kollegen können mich mit /role fragen; das sehen nur sie.',
  unclear:
    'Ich bin nicht in dieser Unterhaltung, darum weiß ich nicht, ob auch Leute einer anderen Firma mitlesen, und schreibe nichts. In einem Kanal: /invite @rolecall tippen, dann noch einmal versuchen.',
  off: 'Antworten, die alle hier sehen, sind in diesem Kanal abgeschaltet. Frag mich mit /role; das siehst nur du. Wie man sie einschaltet, sagt /role hier.',
  unchecked:
    'Ich kann gerade nicht prüfen, ob diesen Kanal auch eine andere Firma liest, darum schreibe ich hier nichts. Bitte versuch es in einer Minute noch einmal.',
  goOn: 'Um in diesem Thread weiterzufragen, erwähne mich wieder: Auf anderes antworte ich hier nicht.',
  sharedInThread: 'In diesem Thread geteilt.',
  sharedInChannel: 'In diesem Kanal geteilt.',
};

import type { Messages } from '../../en/index.ts';
import { bold } from '../../spans.ts';

export const form: Messages['form'] = {
  title: 'Anfrage schicken',
  insteadAsk: (role) => `Stattdessen an ${role}`,
  role: 'Rolle',
  quoteChoice: 'Zitiert wird nur, was du willst:',
  quoteThese: 'Diese Worte zitieren',
  they: 'sie',
  willRead: (readers) =>
    readers === 'sie' ? 'Das lesen sie, Wort für Wort' : `Das wird in ${readers} gelesen, Wort für Wort`,
  mayBeEmpty:
    'Du kannst das leer lassen: Dann sehen sie nur, dass du eine Anfrage hast, und fragen dich danach.',
  onlyThis: 'Ändere es, wie du willst. Nur dieser Text wird gesendet, mit deinem Namen.',
  markAs: 'Kennzeichnen als',
  urgent: 'Dringend',
  urgentHint: 'Es wird früher daran erinnert.',
  confidential: 'Vertraulich',
  confidentialHint: 'Es geht nur in einen privaten Kanal.',
  confidentialNot: 'Hier nicht möglich: Diese Rolle hat keinen privaten Kanal für mich.',

  channelOf: {
    private: 'ein privater Kanal',
    public: 'ein öffentlicher Kanal',
    others: 'ein Kanal, den auch Leute einer anderen Firma lesen',
  },
  fallbackChannel: 'dem Auffangkanal',
  whoeverCanHelp: 'alle, die helfen können',
  the: (role) => role,
  backAt: (when) => `Gerade ist niemand da; wieder da: ${when}.`,
  othersRead: 'Das lesen auch Leute einer anderen Firma. Schreib nur, was sie wissen dürfen.',
  tooLong: 'Dein Text war zu lang, um ihn mitzunehmen. Bitte füg ihn unten ein.',
  goesToFallback: (channel, kind) => [
    'Das geht an alle, die helfen können, in ',
    bold(channel),
    `${kind === null ? '' : ` (${kind})`}.`,
  ],
  goesTo: (role, channel, kind) =>
    channel === null
      ? ['Das geht an ', bold(role), '.']
      : ['Das geht an ', bold(role), ' in ', bold(channel), `${kind === null ? '' : ` (${kind})`}.`],
  unknownPlace:
    'Ich kann noch nicht sagen, ob ich dort schreiben darf. Wenn nicht, behalte ich deine Anfrage und versuche es wieder. Ich weiß auch nicht, wer diesen Kanal liest: vielleicht alle hier.',
  forNow: (to, why, mend) =>
    `${to === null ? 'Vorerst behalte ich deine Anfrage und versuche es wieder' : `Vorerst landet sie stattdessen in ${to}`}: ${why}. ${mend}`,
  isRead: (channel, kind, isPublic) =>
    `Zum Kanal ${channel}: ${kind}${isPublic ? ', den alle hier lesen können' : ''}.`,
  nobodyReads: (isPrivate) =>
    `Bis dahin liest sie niemand, und niemand erfährt, dass sie wartet. Hat sie keine Zeit, wähle eine andere Rolle, oder sag es selbst weiter.${isPrivate ? ' Bevor andere sie lesen, frage ich dich.' : ''}`,
  staysUnclaimed: (isPrivate) =>
    `Übernimmt sie niemand, bleibt sie dort, und ich sage es dir.${isPrivate ? ' Bevor andere sie lesen, frage ich dich.' : ''}`,
  asksBeforeMoving: (to) =>
    `Übernimmt sie niemand, frage ich dich, bevor sie in ${to} landet, wo alle hier lesen können.`,
  movesUnclaimed: (to, kind) => `Übernimmt sie niemand, landet sie in ${to} (${kind}).`,
  askedFirst: (role) => [
    'Es ist nicht sicher, wer zuständig ist. In diesem Kanal wird zuerst gefragt: ',
    bold(role),
    '.',
  ],
  whyExample: 'Warum diese Rolle: Man fragt dort Dinge wie',
  whyDocument: 'Warum diese Rolle: In ihren Dokumenten steht',

  preparedByProgram: 'Ein Programm, das mit Rolecall arbeitet, hat eine Anfrage für dich vorbereitet:',
  nobodyTakesIt:
    'Es ist niemand bekannt, der sie übernimmt, darum gibt es nichts zu drücken. Mit /role anfragen und deinen Worten kannst du wählen.',
  nothingSentYet:
    'Nichts wird gesendet, bevor du gesehen hast, wer es lesen würde, und auf „Senden“ gedrückt hast. Kennst du sie nicht, lass sie liegen.',
  shallItGo:
    'Soll diese Nachricht an die Rolle gehen, die dafür zuständig ist? Du siehst jedes Wort, bevor es abgeht.',
  route: 'An die richtige Rolle',

  writeNeed: 'Schreib in ein, zwei Sätzen, was du brauchst.',
  roleGone: 'Die Dokumente kennen diese Rolle nicht mehr. Wähle eine andere.',
  noPrivate:
    'Dafür hat niemand einen privaten Kanal. Nimm den Haken bei „Vertraulich“ heraus, oder wähle eine andere Rolle.',
  justSent: (to) =>
    `Gerade hat jemand diese Nachricht an ${to} geschickt, darum wurde nichts weiter gesendet.`,
  away: 'Ich erreiche meine Datenbank gerade nicht, darum wurde nichts gesendet. Dein Text ist noch da: Drück in einer Minute noch einmal auf „Senden“.',
  unreadable:
    'Dieses Formular stammt von einer älteren Version von Rolecall. Bitte schließ es, und frag noch einmal.',
  messageUnreadable:
    'Ich kann diese Nachricht nicht mehr lesen. Wähle stattdessen „Route to the right role“ in ihrem Menü.',
};

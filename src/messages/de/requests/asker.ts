import type { Messages } from '../../en/index.ts';
import { person } from '../../spans.ts';

/** "zu deiner Anfrage". */
const dative = (yours: string): string => yours.replace(/^deine /, 'deiner ');

export const asker: Messages['asker'] = {
  quoted: (words) => `„${words}“`,
  yours: (words) => (words === null ? 'deine Anfrage' : `deine Anfrage ${words}`),
  whatReaches: {
    own: 'Was du im Thread dieser Nachricht schreibst, kommt dort an.',
    next: 'Was du hier schreibst, kommt dort an; Fragen beantworte ich selbst. Um dort etwas zu fragen, drück auf Etwas ergänzen.',
    thread:
      'Was du in diesem Thread schreibst, kommt dort an, außer du erwähnst mich: Darauf antworte ich selbst.',
    none: 'Was in diesem Thread steht, bleibt hier. Um etwas nachzutragen, drück auf Etwas ergänzen.',
  },
  howToAnswer: {
    own: 'Drück auf „Antworten“, antworte im Thread dieser Nachricht, oder schreib es hier als deine nächste Nachricht.',
    next: 'Drück auf Antworten, oder schreib es hier als nächste Nachricht.',
    thread: 'Drück auf Antworten, oder schreib es in diesen Thread, ohne mich zu erwähnen.',
    none: 'Drück auf Antworten: Was in diesem Thread steht, bleibt hier.',
  },
  authorAnswers: 'Antworte im Thread dieser Nachricht, oder schreib es hier als nächste Nachricht.',
  howToReply: {
    own: 'Um zu antworten, schreib in den Thread dieser Nachricht, oder hier als nächste Nachricht.',
    next: 'Um zu antworten, schreib hier als nächste Nachricht.',
  },
  sent: (yours) => `${yours} ist abgeschickt. Wer helfen kann, wird sie übernehmen.`,
  isWith: (yours, to) => `${yours} liegt jetzt bei ${to}.`,
  isInFallback: (yours) => `${yours} liegt jetzt im Auffangkanal.`,
  it: 'Sie',
  wasWith: (yours, to) => `${yours} ${to === null ? 'wurde abgeschickt' : `lag bei ${to}`}.`,
  theyAreBack: (when) => `Wieder da: ${when}.`,
  held: (yours, to, why, mend) =>
    `${yours} ist noch nicht bei ${to} angekommen: ${why}. ${mend} Ich behalte sie und versuche es wieder.`,
  diverted: (yours, to, why, mend) => `${yours} an ${to} ging in den Auffangkanal: ${why}. ${mend}`,
  claimed: (user, yours) => [person(user), ` hat ${yours} übernommen.`],
  released: (user, yours) => [
    person(user),
    ` hat ${yours} zurückgegeben. Andere können sie jetzt übernehmen.`,
  ],
  takenOver: (user, yours, from) => [person(user), ` hat ${yours} von `, person(from), ' übernommen.'],
  hasIt: (user, yours) => [person(user), ` hat jetzt ${yours}.`],
  given: (user, yours, to) => [person(user), ` hat ${yours} an `, person(to), ' gegeben.'],
  left: (yours) => `Wer ${yours} übernommen hatte, ist nicht mehr da. Andere können sie jetzt übernehmen.`,
  snoozed: (user, yours, until) => [person(user), ` hat ${yours} bis ${until} zurückgestellt.`],
  confirmed: (user, yours) => [person(user), ` kümmert sich weiter um ${yours}.`],
  silentInChannel: (yours) =>
    `Zu ${dative(yours)} ist eine Weile nichts geschehen. Ich habe im Kanal gefragt, wer weitermachen kann.`,
  silent: (yours, user) => [
    `Zu ${dative(yours)} ist eine Weile nichts geschehen. Ich habe `,
    person(user),
    ' gefragt, wie es steht.',
  ],
  unanswered: (user, yours) =>
    user === null
      ? [`Zu ${dative(yours)} fehlt noch eine Antwort von dir.`]
      : [person(user), ` braucht zu ${dative(yours)} noch eine Antwort von dir.`],
  writes: (user, yours) => [person(user), ` schreibt zu ${dative(yours)}:`],
  asked: (user, yours) => [person(user), ` hat eine Rückfrage zu ${dative(yours)}:`],
  passed: (user, yours, to) => [person(user), ` hat ${yours} an ${to} weitergegeben:`],
  resolved: (user, yours, isStill) => [person(user), ` ${isStill ? 'hat' : 'hatte'} ${yours} erledigt.`],
  reopened: (user, yours) => [person(user), ` hat ${yours} wieder geöffnet.`],
  nothingHappened: (yours) => `Zu ${dative(yours)} ist eine Weile nichts geschehen.`,
  nobodyClaimed: (yours) => `Noch hat niemand ${yours} übernommen.`,
  movedToFallback: 'Sie ist jetzt im Auffangkanal, wo mehr Leute sie sehen.',
  staysWhereItIs: 'Sie bleibt, wo sie ist.',
  staysOpen: 'Sie bleibt, wo sie ist, und offen.',

  wouldBeOpen: (channel) =>
    `${channel} können alle hier lesen, und in deinem Formular stand, dass nur Mitglieder eines privaten Kanals das lesen`,
  notReached: (yours, to, why) => `${yours} ist nicht bei ${to} angekommen${why === null ? '' : `: ${why}`}.`,
  couldGo: (channel, open) =>
    `Sie könnte nach ${channel} gehen. Aber ${open}. Darum sieht sie niemand, bevor du Ja sagst.`,
  nobodyYet: (yours) => `Noch hat niemand ${yours} übernommen. Sie bleibt, wo sie ist.`,
  couldGoToo: (channel, open) =>
    `Sie könnte auch nach ${channel} gehen. Aber ${open}. Darum geht sie dort nicht hin, bevor du Ja sagst.`,
  opened: (yours, open) =>
    `Der Kanal mit ${dative(yours)} ist nicht mehr privat: ${open}. Darum schreibe ich dort nichts mehr, bevor du Ja sagst. Was du bis dahin schreibst, hebe ich auf.`,
  openedStays: 'Was dort schon steht, bleibt. Übernehmen und erledigen lässt sich die Anfrage weiterhin.',
  withYes: 'Ein Ja gilt für alles, was du dazu schreibst, vorher und nachher: Auch das wird dort gelesen.',
  leftAlone: (yours, of, why) =>
    `Zu ${dative(yours)} schreibe ich im Kanal von ${of} nichts mehr, auch nicht, was du dazu schreibst: ${why}. Soll sie woanders gelesen werden, zieh sie zurück, und frag noch einmal.`,
  yesPost: 'Ja, dort posten',
  yesGoOn: 'Ja, dort weitermachen',
  noCancel: 'Nein, zurückziehen',
  noLeave: 'Nein, so lassen',
  addSomething: 'Etwas ergänzen',
  answer: 'Antworten',
  cancelRequest: 'Zurückziehen',
  cancelTitle: 'Diese Anfrage zurückziehen?',
  cancelWords: 'Wer sie hat, erfährt, dass sie nicht mehr gebraucht wird.',
  youCancelled: 'Du hast sie zurückgezogen.',
  youResolved: 'Du hast sie erledigt.',
  isResolved: 'Sie ist erledigt.',
  openAgain: 'Sie ist wieder offen.',
  reopenedAfter: 'Danach wurde sie wieder geöffnet.',
  youSaidYes: 'Du hast Ja gesagt.',
  hasReached: 'Sie ist seither in ihrem Kanal angekommen.',
  askedMore: 'Seither wurde noch etwas gefragt: Beantworte dort beides.',
  answered: 'Beantwortet.',
  notWaitedFor: 'Hier ist keine Antwort mehr nötig.',

  listTitle: 'Deine Anfragen',
  empty:
    'Du hast keine offenen Anfragen. Frag mit /role anfragen und dem, was du brauchst, zum Beispiel: /role anfragen jemand hat einen AWS-Schlüssel veröffentlicht',
  openForYourRoles: 'Offen für deine Rollen',
  moreOfYours: 'Mehr von deinen',
  moreForRoles: 'Mehr für deine Rollen',
  backToFirst: 'Zurück zum Anfang',
  forWhom: (to, channel) => `An ${to}${channel ? ` in ${channel}` : ''}. `,
  roleLine: (role, about, channel) =>
    `${role ?? 'Wer helfen kann'}: ${about}${channel ? ` in ${channel}` : ''}.`,
  notPosted:
    'Sie ist noch nicht gepostet: Ich versuche es weiter, wenn ich dich nicht dazu etwas gefragt habe.',
  waitingForYou: (question) => `Es fehlt deine Antwort${question === null ? '' : ` auf „${question}“`}.`,
  isCancelled: 'Zurückgezogen.',
  states: {
    open: 'offen',
    waiting: 'wartet auf Antwort',
    claimed: 'übernommen',
    resolved: 'erledigt',
    cancelled: 'zurückgezogen',
  },

  whatToAdd: 'Was willst du ergänzen?',
  yourAnswer: 'Deine Antwort',
  theyNeedToKnow: 'Gefragt wird:',
  addHint: 'Es steht dann unter der Karte deiner Anfrage, mit deinem Namen.',
  addTitle: 'Anfrage ergänzen',
  add: 'Ergänzen',
  writeAddition: 'Schreib, was du ergänzen willst.',
  added: 'Ich gebe es weiter: Es kommt unter die Karte deiner Anfrage.',
  addedForLater: 'Ich hebe es auf: Es kommt unter die Karte deiner Anfrage, sobald sie gepostet ist.',
  addedAndKept:
    'Ich hebe es auf und poste es nicht: Den Kanal deiner Anfrage können jetzt mehr Leute lesen, als in deinem Formular stand. Ich schreibe dir dazu.',
};

import type { Messages } from '../../en/index.ts';
import { person, type Words } from '../../spans.ts';

const by = (user: string | null): Words => (user === null ? [] : [' von ', person(user)]);
const somebody = (user: string | null): Words => [user === null ? 'Jemand' : person(user)];

export const card: Messages['card'] = {
  quoted: (words) => `„${words}“`,
  title: (isUrgent, to) => `${isUrgent ? 'Dringende Anfrage' : 'Anfrage'} an ${to}`,
  asks: (asker) => [person(asker), ' fragt:'],
  wrote: (author, asker) => [person(author), ' hat geschrieben, geschickt von ', person(asker), ':'],
  nothingQuoted: 'Es ist nichts zitiert: Fragt nach.',
  urgent: 'dringend',
  confidential: 'vertraulich',
  whereAsked: 'Ansehen, wo gefragt wurde',
  meantToBe: (aim) => `Ziel: ${aim}.`,
  putOff: (until) => `Zurückgestellt bis ${until}; vorher wird niemand erinnert.`,
  keepHere: 'Vertraulich: Bitte bleibt damit in diesem Kanal.',
  atFallback:
    'Sie ist in diesem Auffangkanal, weil sie nicht hinkam oder sich dort niemand rechtzeitig um sie gekümmert hat.',
  onCall: 'Bereitschaft: ',
  for: 'Für ',
  id: (id) => `Anfrage ${id}`,
  talk: 'Was ihr in diesem Thread schreibt, liest auch, wer gefragt hat. Mit ! am Anfang bleibt es unter euch.',

  open: 'Offen: noch nicht übernommen.',
  claimed: (claimant, day) => ['Übernommen', ...by(claimant), day === null ? '.' : ` am ${day}.`],
  waiting: (claimant, asker, question) => [
    ...(claimant === null ? [] : ['Übernommen', ...by(claimant), '. ']),
    'Es fehlt eine Antwort von ',
    person(asker),
    question === null ? '.' : ` auf „${question}“.`,
  ],
  resolved: (user) => ['Erledigt', ...by(user), '.'],
  cancelled: 'Zurückgezogen von der Person, die gefragt hat.',

  movedOn: (id) => `Anfrage ${id} ist weitergezogen.`,
  present: 'Zur jetzigen Karte',
  wasFrom: (asker, words) => ['Sie kam von ', person(asker), `: ${words}`],
  isWith: (whom) => `Sie liegt jetzt bei ${whom}.`,
  wentToFallback: 'Niemand hat sich rechtzeitig um sie gekümmert; sie ist in den Auffangkanal gegangen.',
  passedOn: (to) => `Weitergegeben an ${to}.`,

  buttons: {
    claim: 'Übernehmen',
    info: 'Rückfrage',
    pass: 'Nicht für uns',
    resolve: 'Erledigt',
    release: 'Zurückgeben',
    reopen: 'Wieder öffnen',
    'take-over': 'Selbst übernehmen',
    hand: 'Übergeben an …',
    snooze: 'Zurückstellen',
    confirm: 'Bin noch dran',
  },
  takeOverTitle: 'Diese Anfrage selbst übernehmen?',
  takeOverWords: (mention, day) =>
    `${mention} hat sie${day === null ? '' : ` am ${day}`} übernommen und erfährt, dass du sie jetzt hast.`,
  leaveIt: 'Lassen',

  writes: (user) => [person(user), ' schreibt:'],
  file: 'Datei: ',
  aGroup: 'eine Gruppe',

  digest: 'Was hier heute offen ist',
  unclaimed: 'Noch nicht übernommen',
  underWay: 'In Arbeit',
  waitingForAnswer: 'Warten auf Antwort',
  postponed: 'Zurückgestellt',
  moreInList: 'Es gibt mehr: /role anfragen zeigt es.',
  andMore: (count) => `Und ${count} weitere.`,
  seeIt: 'Ansehen',

  reminded: (count) =>
    count === 1
      ? 'Eine Anfrage wartet hier darauf, dass jemand sie übernimmt.'
      : `${count} Anfragen warten hier darauf, dass jemand sie übernimmt.`,
  silent: (count) =>
    count === 1
      ? 'Von einer Anfrage hier war eine Weile nichts zu hören. Wer weitermachen kann, übernimmt sie bitte.'
      : `${count} Anfragen hier sind übernommen oder warten auf Antwort, und es war eine Weile nichts von ihnen zu hören. Wer mit einer weitermachen kann, übernimmt sie bitte.`,
  noLongerWaiting: 'Warten hier nicht mehr:',
  urgentFor: 'Dringend, für ',

  adds: (user) => [person(user), ' ergänzt:'],
  hasCancelled: (user) => [person(user), ' hat diese Anfrage zurückgezogen. Es ist nichts mehr zu tun.'],
  answerGone: (user) => [
    person(user),
    ' hat die Antwort gelöscht. Braucht ihr sie noch, drückt auf „Rückfrage“.',
  ],
  hasPassedOn: (user) => [...somebody(user), ' hat sie weitergegeben:'],
  says: (user) => [...somebody(user), ':'],
  soFar: 'Was bisher gesagt wurde',
  soFarGoesOn: 'Was bisher gesagt wurde, Fortsetzung',
  soFarCut: (count, isShortened) => {
    if (count === 0) return 'Lange Nachrichten sind hier gekürzt.';
    const left = count === 1 ? 'Eine frühere Nachricht fehlt' : `${count} frühere Nachrichten fehlen`;
    return `${left} hier${isShortened ? ', und lange sind gekürzt' : ''}.`;
  },
  threadBefore: 'Zum Thread unter der Karte davor',
  notHere: (user) => [person(user), ' ist nicht mehr da. Diese Anfrage können alle übernehmen.'],
  handed: (user, from, to) => [
    ...somebody(user),
    ' hat diese Anfrage',
    ...(from === null ? [] : [' von ', person(from)]),
    ' an ',
    person(to),
    ' gegeben.',
  ],
  hasIt: (user) => [...somebody(user), ' hat diese Anfrage jetzt.'],
  tookOff: (user, from) => [...somebody(user), ' hat diese Anfrage von ', person(from), ' übernommen.'],
  hasReopened: (user, last) =>
    last === null
      ? [person(user), ' hat diese Anfrage wieder geöffnet. Alle können sie übernehmen.']
      : [
          person(user),
          ' hat diese Anfrage wieder geöffnet. Zuletzt hatte sie ',
          person(last),
          '; jetzt können alle sie übernehmen.',
        ],

  trace: (channel, user, to) => [
    'Geschickt in ',
    channel,
    ...by(user),
    `${to === null ? '' : `, für ${to}`}.`,
  ],
  traceNow: (channel, user, to) => [
    'Geschickt',
    ...by(user),
    ` und weitergegeben, jetzt bei ${to} in `,
    channel,
    '.',
  ],
  itsChannel: 'den Kanal der Rolle',
  seeRequest: 'Zur Anfrage',
  yourMessage: 'Deine Nachricht',
  wasTaken: (to, channel, user) => [` ging an ${to} in ${channel}: geschickt`, ...by(user), '.'],
  authorAdds: (asker) => [
    'Um etwas nachzutragen, schreib in den Thread dieser Nachricht. Was dort geantwortet wird, bekommt ',
    person(asker),
    '.',
  ],
  asksAuthor: (user) => [person(user), ' braucht noch etwas zu deiner Nachricht:'],
  youSent: (to, channel) => [
    'Du hast',
    ` diese Nachricht schon an ${to} geschickt${channel ? `, in ${channel}` : ''}.`,
  ],
  theySent: (user, to, channel) => [
    person(user),
    ' hat',
    ` diese Nachricht schon an ${to} geschickt${channel ? `, in ${channel}` : ''}.`,
  ],
  sentAlready: 'Schon geschickt',

  youAsked: (id) => `Du hast in Anfrage ${id} gefragt:`,
  about: (asker, id) => [person(asker), ` fragt in Anfrage ${id}:`],
  askedBefore: 'Schon gefragt:',
  whatToKnow: 'Was musst du wissen?',
  whatToKnowHint: 'Wer gefragt hat, erfährt es sofort und kann mit einem Klick antworten.',
  ask: 'Fragen',
  nobodyLeft:
    'Es gibt keine andere Rolle, an die sie gehen könnte. Übernimm sie, und sprich im Thread, oder erledige sie.',
  whoseIsIt: 'Wer ist zuständig?',
  why: 'Warum?',
  whyHint: 'Wer gefragt hat, liest das, und wer die Anfrage als Nächstes hat.',
  passOn: 'Weitergeben',
  handTitle: 'Anfrage übergeben',
  handOver: 'Übergeben',
  whoIsToHaveIt: 'Wer soll sie haben?',
  handHint: 'Das steht dann im Thread der Karte, und wer gefragt hat, erfährt es auch.',
  untilWhichDay: 'Bis zu welchem Tag?',
  snoozeHint: 'Vorher wird niemand erinnert. Wer gefragt hat, erfährt den Tag.',

  writeQuestion: 'Schreib, was du wissen musst.',
  chooseRole: 'Wähle, wer zuständig ist.',
  sayWhy: 'Sag in wenigen Worten, warum; wer gefragt hat, liest es.',
  chooseColleague: 'Wähle, wer sie haben soll.',
  chooseDay: 'Wähle einen Tag.',
  away: 'Ich erreiche meine Datenbank gerade nicht, darum hat sich nichts geändert. Drück in einer Minute noch einmal auf den Knopf.',
  tooSlow:
    'Slack war zu langsam, um das Formular zu öffnen; es hat sich nichts geändert. Drück noch einmal auf den Knopf.',
  done: 'Erledigt.',
};

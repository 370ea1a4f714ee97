import type { Messages } from '../../en/index.ts';
import { bold, code, type Words } from '../../spans.ts';

export const found: Messages['found'] = {
  notTaken: (role: string) => `${role}: was nicht übernommen wird`,
  askInstead: (role: string) => [' – zuständig: ', bold(role)],
  nothingNotTaken: (role: string) => `Was ${role} nicht übernimmt, steht nirgends.`,

  nearIt: 'In der Nähe:',
  allOf: (section: string) => `Alles unter „${section}“`,
  nothingAboutItFor: (role: string) => ['Dazu steht nichts bei ', bold(role), '.'],
  saidOfBoth: (said: string, one: string, other: string) => `„${said}“: ${one} und ${other}`,

  whoOwns: (thing: string) => `Wem „${thing}“ gehört`,
  belowIt: 'Nicht der Ordner selbst, aber was darunter liegt:',
  ownsBelow: (thing: string) => [': ', code(thing), ' darunter'],
  ownsByPattern: (pattern: string) => [': nach dem Muster ', code(pattern)],
  noOwnerLine: (place: string) => `${place} führt es auf und nennt niemanden.`,
  noLineNames: 'Keine Zeile der Dokumente nennt es, und kein Muster trifft darauf zu.',
  nobodyOwns: (thing: string) => `Kein Dokument sagt, wem ${thing} gehört`,
  listShows: [code('/role rollen'), ' zeigt die Rollen, die beschrieben sind.'] as Words,

  notWritten: 'Steht nirgends',
  notWrittenOf: (role: string) => `${role}: steht nirgends`,
  nothingOf: (role: string, said: string) => `Dazu steht nichts bei ${role}: „${said}“`,
  whatIsWritten: (sections: readonly string[]) => `Was dort steht: ${sections.join(', ')}.`,
  noSuchRole: (said: string) => `Zu „${said}“ steht nichts: Kein Dokument beschreibt eine solche Rolle.`,
  notSurely: (said: string) => `Keine Zeile, die ich gelesen habe, beantwortet „${said}“ sicher.`,
  notCounted: (said: string) => `Wie viele es sind, steht nirgends: „${said}“.`,
  mentioned: 'Erwähnt wird es hier:',

  yes: (role: string, said: string) => `Ja: ${role}${said ? `, „${said}“` : ''}`,
  no: (role: string) => `Nein, nicht ${role}`,
  doesIndeed: (role: string, said: string) => `Doch: ${role}${said ? `, „${said}“` : ''}`,
  rightNot: (role: string) => `Richtig, nicht ${role}`,
  unsaid: (role: string, said: string) => `Steht nirgends: ${role}${said ? `, „${said}“` : ''}`,
  ruled: { yes: 'Ja', no: 'Nein', unwritten: 'Nicht entschieden durch das, was geschrieben steht' },
  onlyWithConsent: 'Nur mit Zustimmung',
  ruledBy: (role: string) => ['So steht es bei ', bold(role), ':'],
  notDecided: (role: string) => ['Keine Zeile sagt ja oder nein. Geschrieben steht bei ', bold(role), ':'],
  isWith: (owner: string) => ['Nach den Dokumenten liegt es bei ', bold(owner), ':'],
  doesNotTake: (role: string) => `${role} übernimmt das nicht:`,
  nothingForAnybody: (said: string, role: string) =>
    `Zu „${said}“ steht nichts, weder bei ${role} noch bei einer anderen Rolle.`,

  nothingForRole: (said, role) => `Zu „${said}“ steht bei ${role} nichts. Es steht bei:`,

  whoHas: (said: string) => `Wer mit „${said}“ zu tun hat`,
  andMore: (count: number) => `und ${count} weitere.`,
  nobody: 'Niemand, nach den Dokumenten',
  nothingInRoles: (said: string, roles: number) =>
    `In dem, was ich über ${roles === 1 ? 'eine Rolle' : `${roles} Rollen`} lese, steht nichts zu „${said}“.`,
  nobodyNeedNot: [
    'Das heißt nicht, dass es niemand kann. ',
    code('/role rollen'),
    ' zeigt alle Rollen.',
  ] as Words,
};

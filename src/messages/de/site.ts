import type { Messages } from '../en/index.ts';

export const site: Messages['site'] = {
  lang: 'de',
  roles: 'Rollen',
  map: 'Wer mit wem arbeitet',
  changes: 'Was sich geändert hat',
  tab: (title) => `${title} · Rollen`,
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  footer:
    'Von Rolecall aus den Dokumenten erstellt, die auf jeder Seite genannt sind. Etwas stimmt nicht? Dort lässt es sich ändern.',

  find: 'Eine Rolle finden',
  findHint: 'Name, anderer Name, Thema',
  oneFound: 'Eine Rolle',
  someFound: '# Rollen',
  noRoles: 'Noch ist keine Rolle beschrieben.',
  otherGroups: 'Weitere',
  askIn: 'Fragen in',
  noChannel: 'Noch kein Kanal',
  levels: 'Stufen',
  levelsOf: (role) => ` (${role})`,

  onThisPage: 'Auf dieser Seite',
  roleMap: 'Karte',
  sources: 'Quellen',
  sourcesAre: 'Was hier steht, steht in diesen Dokumenten.',
  itsPeople: 'Wer das ist',
  userGroup: (group) => `die Benutzergruppe ${group} in Slack`,
  group: 'Gruppe',
  alsoCalled: 'Auch genannt',
  eachLevel: 'Was jede Stufe verlangt',
  inWords: 'Dasselbe in Worten',
  noTies:
    'Noch sagt kein Dokument, wer mit wem arbeitet. Zeilen unter „Zusammenarbeit“ im Dokument einer Rolle ergäben das Bild.',

  levelsTitle: (role) => `${role}: Stufen`,
  levelsRegion: (role) => `Stufen: ${role}`,
  levelsHold: (levels, topics) =>
    `${levels} ${levels === 1 ? 'Stufe' : 'Stufen'}, ${topics} ${topics === 1 ? 'Thema' : 'Themen'}.`,
  print: 'Zum Drucken genügt der Browser: die Tabelle passt auf A4.',
  topic: 'Thema',
  level: (level) => `Stufe ${level}`,
  linkTo: (topic, level) => `Link zu ${topic}, Stufe ${level}`,
  blank: 'Hier steht nichts',

  unchanged: 'Seit diese Seiten zum ersten Mal erstellt wurden, hat sich nichts geändert.',
  gone: 'Kein Dokument beschreibt diese Rolle mehr.',
  fresh: 'Zum ersten Mal beschrieben.',
  added: 'Neu',
  removed: 'Weggefallen',
  changed: 'Geändert',
  before: (words) => `vorher: ${words}`,
};

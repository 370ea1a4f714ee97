import type { Messages } from '../../en/index.ts';
import { bold, code, type Words } from '../../spans.ts';

export const people: Messages['people'] = {
  nobodyNamed: [
    'Weder ein Dokument noch eine Benutzergruppe sagt, wer das ist. Wer es weiß, kann es unter ',
    code('people:'),
    ' in die Routing-Datei der Rolle schreiben.',
  ] as Words,
  title: (role: string, count: string) => `${role}: ${count}`,
  onCall: 'Bereitschaft',
  unknownCount: 'Personen',
  nobodyKnown: 'niemand bekannt',
  from: (from: number, to: number, all: number) => `Personen ${from}–${to} von ${all}`,
  count: (all: number) => (all === 1 ? 'eine Person' : `${all} Personen`),
  membersOnly: 'Wen Slack kennt, nenne ich nur Mitgliedern dieses Workspace und nicht Gästen.',
  stillAsking: 'Ich frage Slack noch, wer dazugehört. Frag bitte in einer Minute noch einmal.',
  inGroup: (group: string) => ['Alle in der Benutzergruppe ', code(group), ', die Slack kennt.'],
  nobodyListed: [
    'In dem, was die Dokumente für diese Rolle nennen, ist niemand. Wer es weiß, kann es unter ',
    code('people:'),
    ' in ihre Routing-Datei schreiben.',
  ] as Words,
  guest: 'Gast',
  away: 'abwesend',
  noGroup: (group: string) =>
    `Slack zeigt keine Benutzergruppe ${group}: Sie wurde gelöscht oder heißt anders.`,
  groupOff: (group: string) => `Die Benutzergruppe ${group} wurde in Slack abgeschaltet.`,
  nobodyCalled: (name: string) => `Slack zeigt in diesem Workspace niemanden als ${name}.`,

  hidden: 'Was jemand macht, sage ich nur Mitgliedern dieses Workspace und nicht Gästen.',
  noRole:
    'Ich kenne keine Rolle dieser Person: Keine Benutzergruppe, Liste oder Teamdatei, die ich lese, nennt sie.',
  saysSo: 'nach eigener Angabe',
  profile: (title: string) => `Im Slack-Profil: ${title}`,
  rolesOfSomebody: 'Rollen einer Person',
  whatDoes: (name: string) => `Was ${name} macht`,

  byCalendarOf: (moment: string) => ` (nach dem Kalender vom ${moment})`,
  noRota: 'Kein Dienstplan und kein Kalender, den ich lese, sagt, wer für diese Rolle Bereitschaft hat.',
  onCallUnsure: (fault: string) => `Wer Bereitschaft hat, ist nicht sicher bekannt: ${fault}`,
  nobodyOnCall: (age: string) => `Nach dem Dienstplan hat gerade niemand Bereitschaft${age}.`,
  onCallNow: (names: string, until: string, age: string) => [
    'Bereitschaft jetzt: ',
    bold(names),
    `, bis ${until}${age}.`,
  ],
  meanwhile: (names: string) => ['Wende dich so lange an ', bold(names), '.'],
  unnamed: 'jemand, den der Kalender nicht nennt',
};

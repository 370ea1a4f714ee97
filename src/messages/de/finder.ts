import { program } from '../../installation.ts';
import type { Messages } from '../en/index.ts';

export const finder: Messages['finder'] = {
  title: 'Rolle finden',
  noRoles: `Noch beschreibt kein Dokument eine Rolle. Wer Rolecall betreibt, sieht den Grund mit: ${program} check`,
  choose: (roles) =>
    `${roles === 1 ? 'Es gibt eine Rolle.' : `Es gibt ${roles} Rollen.`} Wähle eine, um zu sehen, wozu es sie gibt, wofür sie zuständig ist, was ihre Stufen erwarten und wo man fragt.`,
  typeIt: 'Tippe einen Namen, einen Teil davon oder wie sie sonst genannt wird.',
  typeToFind: 'Tippen, um eine Rolle zu finden',
  chooseRole: 'Rolle wählen',
  chooseOther: 'Andere Rolle wählen',
  overview: 'Überblick',
  ask: (typed) => `Fragen: „${typed}“`,
  wholeRole: 'Die ganze Rolle',
  chooseLevel: 'Stufe wählen',
  chooseTwo: 'Wähle zwei Rollen, oder eine Rolle zweimal und auf jeder Seite eine Stufe.',
  same: 'Beide Seiten sind gleich. Wähle auf einer davon eine andere Rolle oder Stufe.',
  unlike:
    'Eine Stufe lässt sich nur mit einer Stufe vergleichen. Wähle auf beiden Seiten eine Stufe oder auf beiden die ganze Rolle.',
  nothingOnEither: 'Zu keiner der beiden Seiten steht etwas.',
  topicsLeft: (count) =>
    `${count} weitere Themen passen hier nicht hin. Um eines davon zu sehen: /role, die Rolle, die Stufe und das Thema.`,
  andMore: (count) => `und ${count} weitere`,
  notSure: 'Nicht sicher',
  notSureIn: (channel) => `Nicht sicher: ${channel}`,

  hereTitle: 'Wer in diesem Kanal gefragt wird',
  hereMore: (count) => `Und ${count} weitere. /role rollen zeigt alle Rollen.`,
  hereNobody:
    'Keine Rolle hat diesen Kanal. /role rollen zeigt, wer wo gefragt wird; mit /role anfragen und dem, was du brauchst, schickst du eine Anfrage. Wer sich um die Dokumente kümmert, kann einer Rolle diesen Kanal geben.',
  confidentialOnly: ': nur vertrauliche Anfragen',
  takesNothing: 'Was diese Rolle übernimmt, steht nirgends.',
  backAt: (when) => `Gerade ist niemand da; wieder da: ${when}.`,
  takes: (topics) => `Übernimmt: ${topics}`,
  not: 'Nicht ',
  nobodyDoes: 'das macht hier niemand',
  askThe: (role) => `zuständig: ${role}`,
};

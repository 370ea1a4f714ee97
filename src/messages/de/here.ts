import type { Messages } from '../en/index.ts';

export const here: Messages['here'] = {
  ways: {
    threads: 'Erwähnungen beantworte ich im Thread, für alle hier.',
    private: 'Erwähnungen beantworte ich nur der Person, die fragt.',
    off: 'Erwähnungen beantworte ich hier nicht, und nichts wird geteilt oder als Vorschau gezeigt; mit /role kann man mich weiterhin fragen.',
  },
  howToChange:
    'Ändern können es Mitglieder dieses Kanals, die keine Gäste sind: /role hier threads, /role hier privat oder /role hier aus.',
  directMessage: 'Das ist eine Direktnachricht: Hier ist niemand außer uns.',
  notChanged: 'Es hat sich nichts geändert.',
  onlyWhere: 'Wer Mitglied ist, sehe ich nur, wo ich selbst eines bin: /invite @rolecall.',
  fromNowOn: (what) => `Von jetzt an: ${what}`,

  howToPrefer:
    'Sie bestimmen auch, welche Rollen hier zuerst gefragt werden, wenn mehrere in Frage kommen: /role hier bevorzugt und die Namen, mit Kommas dazwischen, oder keine.',
  asksFirst: (roles) => `Wenn mehrere in Frage kommen, fragt dieser Kanal zuerst: ${roles}.`,
  noneFirst: 'Von jetzt an fragt dieser Kanal keine Rolle vor anderen.',
  noRoles: (names) =>
    `Ich kenne keine Rolle namens ${names.map((name) => `„${name}“`).join(', ')}. /role rollen zeigt alle; zwischen mehrere gehören Kommas.`,
  atMost: (roles) => `Ein Kanal fragt höchstens ${roles} Rollen zuerst.`,
  membersPrefer:
    'Welche Rollen hier zuerst gefragt werden, bestimmen Mitglieder dieses Kanals, die keine Gäste sind.',
  digest: 'An jedem Arbeitstag, an dem etwas offen ist, steht hier eine Liste davon.',
  noDigest: 'Eine tägliche Liste der offenen Anfragen gibt es hier nicht.',
  howDigest: 'Auch das bestimmen sie: /role hier liste oder /role hier keine liste.',
  membersDigest:
    'Ob es hier eine tägliche Liste gibt, bestimmen Mitglieder dieses Kanals, die keine Gäste sind.',
};

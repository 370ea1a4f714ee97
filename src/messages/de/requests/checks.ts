import type { Messages } from '../../en/index.ts';
import { person } from '../../spans.ts';

export const checks: Messages['checks'] = {
  notAnswered: (asker, words) => [
    person(asker),
    ` hat deine Rückfrage zur Anfrage ${words} noch nicht beantwortet.`,
  ],
  nothingSince: (asker, words) => [
    `Du hast die Anfrage ${words} von `,
    person(asker),
    ' übernommen, und seither ist nichts geschehen.',
  ],
  youAsked: (question) => `Du hast gefragt: „${question}“`,
  wentTo: (id, user) => [`Die Anfrage ${id} ging an `, person(user), ', nachdem ich dich gefragt hatte.'],
  wasResolved: (id, user) => [
    `Die Anfrage ${id} wurde von `,
    person(user),
    ' erledigt, nachdem ich dich gefragt hatte.',
  ],
  wasCancelled: (id) => `Die Anfrage ${id} hat zurückgezogen, wer gefragt hat.`,
  hasMoved: (id) => `Die Anfrage ${id} ging woandershin, nachdem ich dich gefragt hatte.`,
  isOver: (id) =>
    `Ich hatte gefragt, ob du an der Anfrage ${id} noch dran bist; das brauche ich nicht mehr zu wissen.`,
  stillOnIt:
    'Bist du noch dran? Drück auf einen Knopf, oder antworte hier in Worten, die an niemanden gehen. Höre ich nichts, sage ich es im Kanal, damit jemand anders sie nehmen kann.',
  /** In place of a question that was asked directly. */
  thanks: {
    confirm: 'Danke. Wer gefragt hat, erfährt, dass du noch dran bist.',
    release: 'Du hast diese Anfrage zurückgegeben. Andere können sie jetzt übernehmen.',
    resolve: 'Du hast diese Anfrage erledigt.',
    snooze: 'Du hast diese Anfrage zurückgestellt. Wer gefragt hat, erfährt, bis wann.',
  },
};

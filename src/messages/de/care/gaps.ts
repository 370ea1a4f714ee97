import { program } from '../../../installation.ts';
import type { Messages } from '../../en/index.ts';

const reviewedExample = '„reviewed: 2026-05-01“';

export const gaps: Messages['gaps'] = {
  notForAll:
    'Dieser Bericht ist für die Leute, die Rolecall betreiben: die in der Einstellung ADMINS stehen, oder sonst die Admins dieses Workspace.',
  none: 'Ich weiß von keinen Lücken: Jede Frage fand jemanden, jede Rolle ist erreichbar, und jedes Dokument wurde rechtzeitig geprüft.',
  allOfIt: `Alles davon, und was hilft: ${program} gaps`,
  andMore: (count) => `und ${count} weitere`,
  more: (count) => `${count} weitere`,

  unanswered: (count) => ({
    title: `Fragen ohne Antwort in 30 Tagen: ${count}`,
    hint: 'Beispielfragen in den Dokumenten bringen mir bei, wohin sie gehören.',
  }),
  unhelpful: {
    title: 'Antworten, die nicht halfen, in 90 Tagen',
    hint: 'Verbessert die Dokumente dieser Rollen oder ihre Beispielfragen.',
  },
  bouncing: {
    title: 'Rollen, die viele Anfragen weitergeben',
    hint: `Ihre Beispielfragen ziehen an, was nicht zu ihnen gehört: siehe ${program} corrections`,
  },
  overturned: {
    title: 'Beispiele, denen widersprochen wurde',
    hint: `Verschiebt jedes zu der Rolle, die solche Fragen übernimmt, oder verwerft die Korrekturen: siehe ${program} corrections`,
  },
  unreachable: {
    title: 'Rollen, die niemand erreicht',
    hint: `Was bei jeder hilft, sagt ${program} doctor`,
  },
  overdue: {
    title: 'Dokumente, deren Prüfung überfällig ist',
    hint: `Wem eines gehört, liest es und schreibt den Tag hinein, etwa ${reviewedExample}.`,
  },
  unreviewed: {
    title: 'Dokumente, von denen keine Prüfung bekannt ist',
    hint: `Schreibt ${reviewedExample} und „review_every: 6 months“ hinein.`,
  },
  claimedTwice: {
    title: 'Von zwei Rollen beansprucht',
    hint: 'Lasst es bei einer von beiden, oder sagt in beiden Titeln, welcher Teil wohin gehört.',
  },
  unowned: {
    title: 'Gehört niemandem',
    hint: 'Beschreibt die Rolle, die es übernimmt, oder berichtigt ihren Namen.',
  },
  heldByNobody: {
    title: 'Rollen, von denen niemand weiß, wer sie hat',
    hint: 'Nennt in der Routing-Datei der Rolle eine Slack-Benutzergruppe, oder führt die Leute dort unter „people:“ auf.',
  },

  quoted: (words) => `„${words}“`,
  reason: (words, count) => `${words.slice(0, 1).toLowerCase()}${words.slice(1)} ${count}`,
  ofAll: (some, all) => `${some} von ${all}`,
  lately: (quote) => `zuletzt: ${quote}`,
  passedOn: (role, passedOn, received) => `${role}: ${passedOn} von ${received} weitergegeben`,
  goesTo: (example, role, instead, people) =>
    `${example}: steht bei ${role}, geht nach dem Wort von ${people} Leuten an ${instead}`,
  fallbackChannel: 'Auffangkanal',
  since: (day) => `seit ${day}`,
  owner: (owner) => `gehört ${owner}`,
  unnamed: 'nirgends steht, wer das ist',
  empty: 'in dem, was die Dokumente nennen, ist niemand',
  noOwner: 'die Dokumente geben es niemandem',
  declined: (roles) => `nicht bei ${roles}, und niemand anders ist genannt`,
  notDescribed: (roles) => `genannt von ${roles}, nirgends beschrieben`,

  repeatedTitle: 'Mehr als einmal gefragt und nicht richtig beantwortet',
  repeatedLead: 'Wähle, wohin es gehört; solche Fragen gehen von da an dorthin.',
  repeatedMore: (count) => `Und ${count} weitere, wenn diese erledigt sind.`,
  times: (count) => `(${count}-mal)`,
  thisIs: 'Das gehört zu …',
  taught: (quote, role) =>
    `${quote} gehört von jetzt an zu ${role}. Zurücknehmen lässt es sich so: ${program} corrections`,
  gone: 'Diese Frage ist erledigt oder vergessen, darum hat sich nichts geändert.',
  noRole: 'Die Dokumente beschreiben diese Rolle nicht mehr, darum hat sich nichts geändert.',
};

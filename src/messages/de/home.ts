import type { Messages } from '../en/index.ts';

export const home: Messages['home'] = {
  home: 'Start',
  title: 'Wer was macht',
  findRole: 'Eine Rolle mit ihrem Namen finden, oder wie sie sonst genannt wird:',
  rolesFrom: (from, to, all) => `Rollen ${from} bis ${to} von ${all}`,
  backTo: (place) => `‹ Zurück: ${place}`,
  comparedWith: (level) => `Verglichen mit Stufe ${level}`,
  tabs: {
    overview: 'Überblick',
    responsibilities: 'Aufgaben',
    skills: 'Kenntnisse',
    'works-with': 'Arbeitet mit',
    more: 'Mehr',
    sources: 'Quellen',
  },
  shownBelow: (tab) => `${tab}, unten zu sehen`,
  nothingInTab: (role, document) => [
    `Dazu steht bei ${role} nichts. `,
    `Wer es weiß, kann es ergänzen: ${document ?? 'im Dokument der Rolle'}.`,
  ],
  whereToChange: 'Was hier steht, stammt aus diesen Dokumenten. Stimmt etwas nicht, ist es dort zu ändern.',
  noDocument: 'Es ist kein Dokument genannt.',
  topicGone: (topic) => `Das Thema „${topic}“ gibt es in den Dokumenten nicht mehr. Das sind alle:`,
  levelTitle: (role, level) => `${role}: Stufe ${level}`,
  hideExamples: 'Beispiele ausblenden',
  examples: (count) => (count === 1 ? '1 Beispiel' : `${count} Beispiele`),
  moreInDocument: (count) => `und ${count} weitere im Dokument`,
  levelMenu: 'Stufe',
  topicMenu: 'Thema',
  compareWith: 'Vergleichen mit …',
  compareWithLevel: (level) => `Mit Stufe ${level} vergleichen`,
  comparedTitle: (role, level, other) => `${role}: Stufe ${level} verglichen mit Stufe ${other}`,
  onlyLevel: (level) => `Nur Stufe ${level}`,
  newComparedWith: (level) => `Neu gegenüber Stufe ${level}:`,
  nothingNew: 'Nichts Neues.',
  asAt: (level) => `Wie auf Stufe ${level}:`,
  nothingAt: (level) => `Für Stufe ${level} steht nichts.`,
  previous: (page, pages) => `Zurück (Seite ${page} von ${pages})`,
  next: (page, pages) => `Weiter (Seite ${page} von ${pages})`,

  myRole: 'Meine Rolle',
  myLevel: 'Meine Stufe',
  myRoleAndLevel: 'Rolle und Stufe',
  onlyYouSee:
    'Nur du siehst das, außer du zeigst unten deine Rolle. Du kannst es jederzeit vergessen lassen.',
  whoMaySee: 'Wer es sehen darf',
  showRole: 'Meine Rolle anderen zeigen',
  showRoleTo: 'Mitgliedern, die fragen, was du machst. Nie deine Stufe.',
  save: 'Speichern',
  typeToFindIt: 'Tippen, um sie zu finden',
  levelHint: 'Eine Zahl, wie die Stufen deiner Rolle gezählt werden. Leer lassen, wenn du sie nicht kennst.',
  databaseAway:
    'Ich erreiche meine Datenbank gerade nicht. Die Rollen unten gehen trotzdem; deine ist bald wieder da.',
  sayYours: 'Sag, welche Rolle deine ist, um zu sehen, was ihre nächste Stufe verlangt. Nur du siehst es.',
  yoursIsGone: (role) =>
    `Du hast „${role}“ genannt; die Dokumente beschreiben diese Rolle nicht mehr. Wähle eine andere.`,
  yours: (level, isPublic) =>
    `${level === null ? '' : `, Stufe ${level}`}. ${isPublic ? 'Die Rolle dürfen andere sehen, die Stufe nur du.' : 'Nur du siehst das.'}`,
  setMine: 'Rolle und Stufe angeben',
  change: 'Ändern',
  forgetMe: 'Vergiss mich',
  forgetTitle: 'Rolle und Stufe vergessen?',
  forgetWords:
    'Gelöscht wird, was du über dich gesagt hast, und wo du hier gerade bist. Dein Entwicklungsblatt bleibt: Es wird dort gelöscht.',

  whatIsNext: 'Was für mich als Nächstes kommt',
  cannotReach: 'Ich erreiche meine Datenbank gerade nicht. Bitte versuch es in einer Minute noch einmal.',
  sayRoleAndLevel:
    'Sag, welche Rolle und Stufe deine sind, und ich zeige, was die nächste verlangt. Nur du siehst es.',
  roleGone: (role) =>
    `Die Dokumente beschreiben die Rolle nicht mehr, die du als deine genannt hast (${role}).`,
  noLevels: (role) => `Für ${role} sind noch keine Stufen beschrieben.`,
  sayLevel: (role, levels) => `Sag, auf welcher Stufe von ${role} du bist: Es gibt ${levels}.`,
  noSuchLevel: (role, levels, level) =>
    `${role} hat die Stufen 1 bis ${levels}, eine Stufe ${level} gibt es nicht.`,
  highest: (role, level) => `Stufe ${level} ist die höchste von ${role}.`,
  whatNextAsks: (next, level) => `Was Stufe ${next} verlangt und Stufe ${level} nicht:`,
  nothingNewAt: (level) =>
    `Für Stufe ${level} steht nichts Neues. Wer dich führt, weiß vielleicht, was sie verlangt.`,
  fromTo: (role, level, next) => `${role}: von Stufe ${level} zu ${next}`,
  allOfLevel: (level) => `Alles zu Stufe ${level}`,
  nothingWrittenAt: (level) => `Für Stufe ${level} steht nichts`,

  myRequests: 'Meine offenen Anfragen',
  requestsAway: 'Ich kann sie gerade nicht nachschlagen. Bitte versuch es in einer Minute noch einmal.',
  noRequests: 'Keine. Such die Rolle, die übernimmt, was du brauchst, und drück auf „Anfrage schicken“.',
  listsAll: '/role requests zeigt alle.',
  openForMyRoles: 'Offen für meine Rollen',
  andMore: (count) => `Und ${count} weitere.`,
  claim: 'Übernehmen',
};

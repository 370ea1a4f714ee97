import type { Messages } from '../../en/index.ts';

export const growthMarkdown: Messages['growthMarkdown'] = {
  title: 'Als Markdown',
  lead: (part, parts) =>
    `Kopier es dorthin, wo du darüber sprechen willst: Ich schicke es niemandem.${parts > 1 ? ` Das ist Teil ${part} von ${parts}.` : ''} Am Telefon zeigt es /role entwicklung markdown so, dass man es kopieren kann.`,
  partBefore: 'Voriger Teil',
  nextPart: 'Nächster Teil',
  away: 'Ich erreiche meine Datenbank gerade nicht. Schließ das hier und drück in einer Minute noch einmal auf den Knopf.',
  yourSheet: (part, parts) =>
    `Dein Entwicklungsblatt als Markdown${parts > 1 ? ` (${part} von ${parts})` : ''}. Nur du siehst das.`,
  rest: 'Es ist länger, als ein Befehl antworten darf: Alles steht in /role entwicklung unter „Als Markdown holen“.',

  asOf: (day) => `Stand: ${day} (UTC).`,
  levelAndTopic: (level, topic) => `Stufe ${level}, ${topic}`,
  openAt: (level, role) => `Offen auf Stufe ${level} von ${role}`,
  asks: (level, asked, ticked, open) =>
    `Stufe ${level} verlangt ${asked === 1 ? 'einen Punkt' : `${asked} Punkte`}; abgehakt: ${ticked}; offen: ${open}.`,
  gone: 'Steht nicht mehr in den Dokumenten',
  where: (role, level, topic) => `${role}, Stufe ${level}, ${topic}`,
};

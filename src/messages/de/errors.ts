import type { Messages } from '../en/index.ts';

const REFERENCE = 'Passiert es immer wieder, gib denen, die Rolecall betreiben, diese Nummer';

export const errors: Messages['errors'] = {
  database: (reference) =>
    `Ich erreiche meine Datenbank gerade nicht, darum ging das nicht, und es hat sich nichts geändert. Bitte versuch es in einer Minute noch einmal. ${REFERENCE}: ${reference}`,
  lasting: {
    not_in_channel:
      'Ich bin nicht in diesem Kanal: Lade mich mit /invite @rolecall ein, oder frag mich mit /role.',
    channel_not_found:
      'Ich bin nicht in diesem Kanal: Lade mich mit /invite @rolecall ein, oder frag mich mit /role.',
    is_archived:
      'Dieser Kanal ist archiviert, hier kann niemand mehr schreiben. Frag mich woanders mit /role.',
    messages_tab_disabled:
      'Direktnachrichten an mich sind in diesem Workspace abgeschaltet. Frag mich mit /role.',
    missing_scope:
      'Dafür fehlt mir eine Berechtigung. Wer Rolecall betreibt, kann mich aus manifest.yml aktualisieren.',
  },
  restricted: 'In diesem Kanal darf ich nicht schreiben. Frag mich mit /role; das siehst nur du.',
  slackSays: (words, code, reference) => `${words} (Slack sagt ${code}; Nummer ${reference})`,
  refused: (code) => `Slack hat abgelehnt, was ich schreiben wollte (${code}).`,
  mine: 'Bei mir ist etwas schiefgegangen.',
  tryAgain: (why, reference) =>
    `${why} Bitte versuch es in einer Minute noch einmal. ${REFERENCE}: ${reference}`,

  oldButton: 'Dieser Knopf stammt von einer älteren Version von Rolecall. Bitte frag noch einmal mit /role.',
  otherForm:
    'Dieses Formular stammt von einer anderen Version von Rolecall, darum wurde nichts gesendet. Kopiere, was du geschrieben hast, schließ es, und frag noch einmal mit /role.',
  otherShortcut:
    'Dieser Kurzbefehl stammt von einer anderen Version von Rolecall. Bitte frag stattdessen mit /role. Wer Rolecall betreibt, kann die App aus manifest.yml aktualisieren.',
  otherCommand:
    'Diesen Befehl kenne ich nicht: Bitte frag mit /role. Wer Rolecall betreibt, kann die App aus manifest.yml aktualisieren.',
  otherStep:
    'Dieser Schritt stammt von einer anderen Version von Rolecall. Nimm ihn aus dem Workflow, und setz einen ein, den der Workflow-Builder heute anbietet.',

  outsider: {
    outside:
      'Rolecall ist nur für Mitglieder dieses Workspace und ihre Gäste da. Bitte frag jemanden, der hier arbeitet.',
    unchecked:
      'Ich kann gerade nicht prüfen, ob du zu diesem Workspace gehörst, darum habe ich nichts getan. Bitte versuch es in einer Minute noch einmal.',
  },
};

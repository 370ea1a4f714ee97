import type { Messages } from '../en/index.ts';

const ALLOW = 'Wer sich um den Workspace kümmert, kann';

export const pictures: Messages['pictures'] = {
  coming: 'Ich zeichne es gerade. Es kommt in unsere Direktnachricht.',
  inWords: (why, mend) => `Ich konnte dir das Bild nicht schicken. ${why}. ${mend} Darauf wäre zu sehen:`,
  andMore: (count) => `Und ${count} weitere.`,
  noFiles: { why: 'Dieser Workspace nimmt von Apps keine Dateien an', mend: `${ALLOW} sie erlauben.` },
  noRoom: { why: 'Dieser Workspace hat keinen Platz für weitere Dateien', mend: `${ALLOW} Platz schaffen.` },
  slowDown: { why: 'Slack bittet mich zu warten', mend: 'Bitte versuch es in einer Minute noch einmal.' },
  other: (code) => ({
    why: `Slack hat es nicht angenommen (${code})`,
    mend: 'Bitte versuch es noch einmal; wer Rolecall betreibt, sieht im Log mehr.',
  }),

  noRequests: 'In den letzten zwölf Wochen kam keine Anfrage, darum gibt es nichts zu zeichnen.',
  noLevels: (role) =>
    `Noch beschreibt kein Dokument die Stufen von ${role}. Steht dort, was jede Stufe verlangt, gibt es das Bild.`,
  noOwners:
    'Noch sagt kein Dokument, wem was gehört. Eine Tabelle mit den Spalten „Service“ und „Owner“ oder eine Datei CODEOWNERS ergäbe das Bild.',
  noTies: (role) =>
    `Noch sagt kein Dokument, wer mit ${role === null ? 'wem' : role} arbeitet. Zeilen unter „Zusammenarbeit“ im Dokument einer Rolle ergäben das Bild.`,
};

import { program } from '../../../installation.ts';
import type { Messages } from '../../en/index.ts';

export const reviews: Messages['reviews'] = {
  overdue: (documents, today) =>
    documents === 1
      ? `Bei diesem Dokument ist die Prüfung überfällig. Bitte lies es durch. Stimmt es noch, sag das hier; wenn nicht, verbessere es und schreib den Tag hinein: reviewed: ${today}`
      : `Bei diesen ${documents} Dokumenten ist die Prüfung überfällig. Bitte lies sie durch. Stimmt eines noch, sag das hier; wenn nicht, verbessere es und schreib den Tag hinein: reviewed: ${today}`,
  andMore: (count) => `Und ${count} weitere: siehe ${program} gaps.`,
  line: (document, since, reviewed) =>
    `${document}: fällig seit ${since}, zuletzt geprüft: ${reviewed ?? 'nie'}`,
  stillRight: 'Stimmt noch',
  isStillRight: (document) => `${document} stimmt noch`,
  thanks: (document, today, path, line) =>
    `Danke. ${document} gilt ab heute als geprüft. Damit es auch im Dokument steht, schreib „reviewed: ${today}“ in ${path}, bei Zeile ${line}.`,
  gone: 'In den Dokumenten steht nicht mehr, wann dieses zu prüfen ist, darum ist nichts vermerkt.',
  notOwner: 'Dass dieses Dokument noch stimmt, kann nur sagen, wer darin als „owner“ steht.',
  unchecked:
    'Slack sagt mir gerade nicht, ob dir dieses Dokument gehört. Bitte drück in einer Minute noch einmal auf den Knopf.',
};

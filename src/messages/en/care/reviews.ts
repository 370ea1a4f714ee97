import { program } from '../../../installation.ts';
/** Documents that are to be looked through again, and who says that they are still right. */
export const reviews = {
  /** `today`: "2026-05-01", as it is to be written into the document. */
  overdue: (documents: number, today: string): string =>
    `${documents === 1 ? 'This document is' : `These ${documents} documents are`} overdue for review. Please read them. If one is still right, say so here; if not, correct it, and write the day into it: reviewed: ${today}`,
  andMore: (count: number): string => `And ${count} more: see ${program} gaps.`,
  /** `since`, `reviewed`: "2 March"; null: never. */
  line: (document: string, since: string, reviewed: string | null): string =>
    `${document}: due since ${since}, last reviewed ${reviewed ?? 'never'}`,
  stillRight: 'Still right',
  /** For screen readers. */
  isStillRight: (document: string): string => `${document} is still right`,
  thanks: (document: string, today: string, path: string, line: number): string =>
    `Thanks. ${document} counts as reviewed today. To have it in writing, add “reviewed: ${today}” in ${path}, at line ${line}.`,
  gone: 'The documents no longer say when this one is to be reviewed, so nothing is noted.',
  notOwner: 'Only the owner of this document, as it is named there, can say that it is still right.',
  unchecked:
    'Slack does not tell me just now whether you own this document. Please press the button again in a minute.',
};

const ALLOW = 'Whoever looks after the workspace can';

/** What is said around pictures, and in their place. */
export const pictures = {
  coming: 'I am drawing it now. It comes in our direct message.',
  /** `why`, `mend`: a reason, such as those below. */
  inWords: (why: string, mend: string): string =>
    `I could not send you the picture, because ${why}. ${mend} Here is what it shows:`,
  andMore: (count: number): string => `And ${count} more.`,
  noFiles: { why: 'this workspace takes no files from apps', mend: `${ALLOW} allow them.` },
  noRoom: { why: 'this workspace has no room for more files', mend: `${ALLOW} make room.` },
  slowDown: { why: 'Slack asks me to wait', mend: 'Please try again in a minute.' },
  other: (code: string) => ({
    why: `Slack did not take it (${code})`,
    mend: 'Please try again; whoever runs Rolecall can see more in its log.',
  }),

  noRequests: 'No request has come in the last twelve weeks, so there is nothing to draw.',
  noLevels: (role: string): string =>
    `No document describes levels of the ${role} yet. A progression framework for it would give the picture.`,
  noOwners:
    'No document says who owns what yet. A table with the columns Service and Owner, or a CODEOWNERS file, would give the picture.',
  /** `role`: null for the map of the company. */
  noTies: (role: string | null): string =>
    `No document says ${role === null ? 'who works with whom' : `who works with the ${role}`} yet. Lines under "Interactions" in a role's document would give the picture.`,
};

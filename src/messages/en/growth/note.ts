/** The form for a line of evidence. */
export const growthNote = {
  title: 'Evidence',
  label: 'What shows it?',
  hint: 'A line or two: what you did, when, and where it can be seen. Empty takes it away.',
  keep: 'Keep',
  gone: 'The documents no longer have this criterion, and nothing is kept about it. Close this, and look again.',
  away: 'I cannot reach my database right now, so I cannot show what you have written. Close this, and press the button again in a minute.',
  notKept:
    'I cannot reach my database right now, so this is not kept. Your text is still here: press Keep again in a minute.',
  tooLong: (most: number): string => `At most ${most} characters, please: a line that reminds you is enough.`,
};

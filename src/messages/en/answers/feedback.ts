/** What somebody thinks of an answer. */
export const feedback = {
  title: 'Not helpful',
  reasons: {
    'wrong-role': 'Wrong role',
    'wrong-facts': 'Wrong facts',
    'out-of-date': 'Out of date',
    'not-in-documents': 'Not in the documents',
    other: 'Something else',
  },
  whatWouldHelp: 'What would have helped?',
  skip: 'Skip',
  noted: 'Thanks, that is noted. If you say why, it can be mended.',
  kept: 'Kept for a year, without your name: what the answer was about and what you enter here. The people who run Rolecall read it.',
  why: 'Why?',
  youAsked: 'You asked:',
  yourQuestion: 'Your question',
  sendAlong: 'Send my question along',
  thanks: 'Thanks. Noted as helpful, without your name.',
  tooLate: 'Slack was too slow to open the form, so nothing is noted. Please press Not helpful again.',
  awayBefore:
    'I cannot reach my database right now, so this is not kept. Close this, and press the button again in a minute.',
  away: 'I cannot reach my database right now, so this is not kept. What you entered is still here: press Send again in a minute.',
  unreadable: 'This form is from an older version of Rolecall. Close it, and press Not helpful again.',
  chooseOne: 'Choose one of these.',
  atMost: (characters: number): string => `At most ${characters} characters, please.`,
};

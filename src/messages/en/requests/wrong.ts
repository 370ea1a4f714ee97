/** The form in which somebody says what is wrong with an answer. */
export const wrong = {
  whatIsWrong: 'What is wrong?',
  hint: 'They read this with your name, and can ask you about it.',
  noLine: (about: string): string => `This is about “${about}”. No line of a document stands behind it.`,
  theseLines: (about: string): string => `“${about}” rests on these lines.`,
  thisLine: (about: string): string => `“${about}” rests on this line:`,
  noneOfThese: 'None of these',
  whichLine: 'Which line?',
  about: (documents: string): string => `About ${documents}:`,
  names: (owner: string): string => `It names ${owner}, who looks after the document.`,
  gone: 'The documents no longer know this role. Ask again with /role.',
  chooseLine: 'Choose the line, or “None of these”.',
  sayIt: 'Say in a sentence or two what is wrong.',
  tooLong: (characters: number): string => `This is too long: ${characters} characters at most.`,
  away: 'I cannot reach my database right now, so nothing was sent. Your words are still here: press Send again in a minute.',
};

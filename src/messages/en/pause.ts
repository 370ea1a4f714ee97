/** While whoever runs Rolecall has paused it. */
export const pause = {
  paused: 'I am paused while the people who run me look after something.',
  notKept: 'Nothing you just did has been kept or sent. Please try again later.',
  stillHere: 'What you entered is still here: press the button again later.',
  openLater: 'Open this tab again later.',
};

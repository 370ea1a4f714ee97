/** What somebody hears of what they have just written, where it goes to nobody or elsewhere than to the thread it stands in. */
export const hints = {
  /** `yours`: "Your request …". */
  yoursIsResolved: (yours: string): string =>
    `${yours} is resolved, so I pass on nothing more of what you write here. If it is not done, press Reopen, and then write again.`,
  yoursIsCancelled: (yours: string): string =>
    `${yours} is cancelled, so I pass on nothing more of what you write here. If you need it after all, ask again.`,
  messageIsClosed:
    'What was asked about your message is closed, so I pass on nothing more of what you write here. If it is needed after all, ask again.',
  isResolved:
    'This request is resolved, so whoever asked does not hear what you write here. If it is not done, press Reopen on its card, and then write again.',
  isCancelled: 'Whoever asked has cancelled this request, and does not hear what you write here.',
  hasLeft: (to: string): string =>
    `This request has moved on: it is with ${to} now. Neither they nor whoever asked hear what you write here.`,
  writeThere: 'Write below its present card',
  filesForThem:
    'Of your file they see the name and a link, but cannot open it, for it is shared with me alone. Share it with them yourself, such as with whoever has claimed your request, or write what it shows.',
  filesForAsker:
    'Whoever asked sees the name and a link of your file, but can open it only if they are in this channel. If they are not, send it to them yourself, or write what it shows.',
  unclear:
    'I cannot tell from that whether you are still on it, so nothing has changed. Press Hand back, Resolve or Snooze above, or Still on it. What you write here goes to nobody.',
  staysHere: 'What is written in this thread stays here. To answer them, press Answer below their question.',
  passedOn: (to: string): string => `I have passed this on to ${to}.`,
  othersByButton:
    'To tell those who have another request of yours from this thread, press Add something below it.',
  thisThreadToo: 'What you write in this thread reaches them, too.',
};

import { bold, channelName, code, type Words } from '../../spans.ts';

/** “I don’t know”: nobody seems to own it. What comes nearest is shown, and where else to ask. */
export const dontKnow = {
  title: 'I don’t know',
  nearest: (role: string): Words => [
    'I am not sure whose this is. The nearest I have is the ',
    bold(role),
    '.',
  ],
  closest: 'The line that comes closest:',
  nothingNear: 'I am not sure: the documents I read do not answer that.',
  /** `isAfter`: something was shown that may not be it. */
  askFallback: (channel: string, isAfter: boolean): Words => [
    isAfter ? 'If that is not it, ask in ' : 'Somebody may know in ',
    channelName(channel),
    '.',
  ],
  seeListOrHelp: [
    'See ',
    code('/role list'),
    ' for everything I know, or ',
    code('/role help'),
    ' for how to ask.',
  ] as Words,
};

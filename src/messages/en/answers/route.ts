import { bold, channelName, type Words } from '../../spans.ts';

/** Whose a request is. */
export const route = {
  belongsTo: (role: string): Words => ['This belongs to the ', bold(role), '.'],
  either: (one: string, other: string): Words => ['Either the ', bold(one), ' or the ', bold(other), ':'],
  /** Of two roles that may own something, one with its channel. */
  doorLine: (role: string, channel: string | null): Words => [
    bold(role),
    ...(channel ? [', in ', channelName(channel)] : []),
    '.',
  ],
  doorTitle: (role: string, channel: string | null): string => (channel ? `${role}, in ${channel}` : role),
  orOf: (names: readonly string[]): string => names.join(' or '),
  /** It is close, and the channel where it is asked prefers this role. */
  askedFirst: (role: string): Words => [
    'It is not certain whose this is. In this channel the ',
    bold(role),
    ' is asked first.',
  ],
  otherwise: (roles: readonly string[]): Words => [
    'Otherwise it may belong to the ',
    ...roles.flatMap((role, index) => [index === 0 ? '' : ' or the ', bold(role)]).slice(1),
    '.',
  ],
  tookFirst: 'This can be read in several ways; I took the role that is asked first in this channel.',
  whyMain: 'What they mainly do:',
  whyExample: 'Why: it resembles this question, which is theirs:',
  whyDocument: 'Why: their documents say:',
};

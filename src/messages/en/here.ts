/** `/role here`: how a channel is answered, and which roles it asks first. */
export const here = {
  ways: {
    threads: 'Mentions of me are answered in their thread, for everybody here.',
    private: 'Mentions of me are answered to whoever asks alone.',
    off: 'Mentions of me are not answered here, and nothing is shared or previewed; /role works.',
  },
  howToChange:
    'Members of this channel who are no guests change it: /role here threads, /role here private, or /role here off.',
  directMessage: 'This is a direct message: there is nobody here but us.',
  notChanged: 'Nothing is changed.',
  onlyWhere: 'I see who is a member only where I am one: /invite @rolecall.',
  fromNowOn: (what: string): string => `From now on: ${what}`,

  howToPrefer:
    'They also say which roles are asked first here where it is close: /role here prefers, and names with commas between them, or none.',
  asksFirst: (roles: string): string =>
    `Where it is close whose something is, this channel asks first: ${roles}.`,
  noneFirst: 'From now on this channel asks no role before others.',
  /** `names`: in no quotes yet. */
  noRoles: (names: readonly string[]): string =>
    `I know no role called ${names.map((name) => `“${name}”`).join(', ')}. /role list has all; put commas between several.`,
  atMost: (roles: number): string => `A channel asks at most ${roles} roles first.`,
  membersPrefer: 'Members of this channel who are no guests say which roles are asked first here.',
  digest: 'On each working day on which something is open, a list of it is posted here.',
  noDigest: 'No daily list of what is open is posted here.',
  howDigest: 'They also say whether there is one: /role here digest, or /role here no digest.',
  membersDigest: 'Members of this channel who are no guests say whether it gets a daily list.',
};

/** What is written in pictures, and told to those who do not see them. */
export const drawings = {
  listed: (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names),
  more: (count: number): string => `${count} more`,
  andMore: (count: number): string => `and ${count} more`,
  /** Of sentences, at the end. */
  andMoreToSay: (count: number): string => `And ${count} more.`,
  scriptNote: (count: number): string =>
    `${count === 1 ? 'One name or text needs' : `${count} names or texts need`} letters that this picture's font lacks. The words that come with the picture have them.`,

  company: 'Who works with whom',
  noGroup: 'Without a group',
  arrows: 'An arrow points at the role that is worked with; a head at both ends: each names the other.',
  busiest: (shown: number, all: number): string =>
    `These are the ${shown} of ${all} roles that work with most others.`,
  outside: (names: string): string => `Named, but not described by any document: ${names}.`,
  worksWith: (name: string, others: string): string => `${name} works with ${others}.`,

  role: (role: string): string => `Who works with the ${role}`,
  fromOthers: 'What others do with this role',
  toOthers: 'What this role does with others',
  dashed: 'Dashed: no document describes them as a role.',

  owned: 'Who owns what',
  nobody: 'Nobody',
  everything: '(everything)',
  dashedOwner: 'Dashed: a person, somebody no document describes, or nobody.',
  mostOwners: (shown: number, more: number): string =>
    `These are the ${shown} that own most; ${more} more own something.`,
  owns: (name: string, things: string): string => `${name} owns ${things}.`,

  levels: (role: string): string => `What each level of the ${role} asks`,
  level: (level: number): string => `Level ${level}`,
  cells:
    'A cell shows the first criterion, shortened; the darker it is, the more there are. An empty cell: nothing is written.',
  onlyTopics: (count: number): string => `Only the first ${count} topics are drawn.`,
  onlyLevels: (count: number): string => `Only the first ${count} levels are drawn.`,
  size: (title: string, topics: number, levels: number): string =>
    `${title} has ${topics} topic${topics === 1 ? '' : 's'} and ${levels} level${levels === 1 ? '' : 's'}.`,
  levelAsks: (level: number, first: string, more: number): string =>
    `level ${level}: ${first}${more > 0 ? ` and ${more} more` : ''}`,
  emptyTopic: (topic: string): string => `${topic}: nothing is written yet.`,

  trend: 'Requests by week, and how many of them were late',
  bars: 'A bar is one week; the figure above it says how many came. The dark part was late.',
  onlyRoles: (shown: number, all: number): string => `Only ${shown} of ${all} roles are drawn.`,
  /** `late`: null where nobody has said how soon is soon enough. */
  came: (
    name: string,
    lately: { readonly weeks: number; readonly received: number; readonly late: number | null },
    before: { readonly weeks: number; readonly received: number; readonly late: number | null },
  ): string => {
    const late = lately.late === null ? '' : `, ${lately.late} of them late (before: ${before.late ?? 0})`;
    return `${name}: ${lately.received} requests in the last ${lately.weeks} weeks (in the ${before.weeks} before: ${before.received})${late}.`;
  },
};

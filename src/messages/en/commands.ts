/** What a person types to get somewhere: words that the reader understands in this language. */
export const commands = {
  section: {
    summary: 'summary',
    mission: 'mission',
    responsibilities: 'responsibilities',
    metrics: 'metrics',
    capabilities: 'capabilities',
    skills: 'skills',
    artifacts: 'artifacts',
    interactions: 'interactions',
    principles: 'principles',
    ownership: 'ownership',
    collaboration: 'collaboration',
    tech: 'tech',
  },
  levels: 'levels',
  level: (level: number): string => `level ${level}`,
  compare: 'compare',
  people: 'people',
  list: 'list',
  who: 'who',
  owners: (thing: string): string => `who owns ${thing}`,
  help: 'help',
  /** What help names besides. */
  also: ['list', 'here', 'requests', 'map', 'growth'],
};

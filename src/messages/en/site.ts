/** The static pages of `rolecall site`. */
export const site = {
  /** As HTML names the language. */
  lang: 'en',
  roles: 'Roles',
  map: 'Who works with whom',
  changes: 'What changed',
  /** Of the page of one role, in the browser's tab. */
  tab: (title: string): string => `${title} · Roles`,
  skip: 'Skip to the content',
  navigation: 'Site',
  footer:
    'Made by Rolecall from the documents named on each page. Something is wrong? That is where to change it.',

  find: 'Find a role',
  findHint: 'A name, an alias, a subject',
  /** Said while somebody types. */
  oneFound: 'One role',
  /** “#” stands for how many. */
  someFound: '# roles',
  noRoles: 'No role has been described yet.',
  otherGroups: 'Others',
  askIn: 'Ask in',
  noChannel: 'No channel yet',
  levels: 'Levels',
  /** What only those hear who do not see where the link stands. */
  levelsOf: (role: string): string => ` of the ${role}`,

  onThisPage: 'On this page',
  roleMap: 'Map',
  sources: 'Sources',
  sourcesAre: 'What you read here stands in these documents.',
  itsPeople: 'Its people',
  userGroup: (group: string): string => `the user group ${group} in Slack`,
  group: 'Group',
  alsoCalled: 'Also called',
  eachLevel: 'What each level asks',
  inWords: 'The same in words',
  noTies:
    'No document says who works with whom yet. Lines under “Interactions” in the document of a role would give the picture.',

  levelsTitle: (role: string): string => `${role}: levels`,
  levelsRegion: (role: string): string => `Levels of the ${role}`,
  levelsHold: (levels: number, topics: number): string =>
    `${levels} level${levels === 1 ? '' : 's'}, ${topics} topic${topics === 1 ? '' : 's'}.`,
  print: 'To print it, use your browser: it is laid out for A4.',
  topic: 'Topic',
  level: (level: number): string => `Level ${level}`,
  linkTo: (topic: string, level: number): string => `Link to ${topic}, level ${level}`,
  blank: 'Nothing is written here',

  unchanged: 'Nothing has changed since this site was made for the first time.',
  gone: 'No document describes this role any more.',
  fresh: 'Described for the first time.',
  added: 'New',
  removed: 'No longer',
  changed: 'Changed',
  before: (words: string): string => `before: ${words}`,
};

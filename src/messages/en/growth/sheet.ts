import { bold, type Words } from '../../spans.ts';

const levelsOf = (levels: readonly number[]): string =>
  levels.length < 2
    ? `level ${levels.join('')}`
    : `levels ${levels.slice(0, -1).join(', ')} and ${levels.at(-1)}`;

/** The growth sheet: what a level asks, what somebody has ticked of it, and its buttons. */
export const growth = {
  title: 'My growth sheet',
  intro:
    'Rolecall shows this to you alone: tick what you can show, and write down a line of evidence. It is a compass, not a GPS.',
  unreadable: (count: number): string =>
    `${count === 1 ? '1 note' : `${count} notes`} cannot be opened, since the setting GROWTH_SECRET has changed. The people who run Rolecall can set the old one again.`,
  away: 'I cannot reach my database right now. Everything that was kept before is still there. Try again in a minute.',
  clickLost:
    'I cannot reach my database right now, so your last click is not kept. Everything that was kept before is still there. Try again in a minute.',
  tryAgain: 'Try again',
  back: 'Back',

  towardsLevel: (level: number): string => `Towards level ${level}`,
  levelMenu: 'Level you work towards',
  onlyOpen: 'Only what is open',
  gone: (count: number): string => `No longer in the framework (${count})`,
  topicMenu: 'What to look at',

  asks: (level: number, asked: number, ticked: number): Words => [
    bold(`Level ${level} asks ${asked === 1 ? '1 thing' : `${asked} things`}; you have ticked ${ticked}.`),
  ],
  open: (topics: string): string => `Open: ${topics}`,
  moreTopics: (count: number): string => `and ${count} more topics`,
  nothingOpen: 'Nothing is open here. What that means is for you and your manager to talk about.',
  /** `written`: levels that ask something. */
  nothingWritten: (level: number, written: readonly number[]): Words => [
    bold(`Nothing is written for level ${level}.`),
    written.length === 0
      ? ' Nothing is written for any other level of this role either.'
      : ` Choose another level: something is written for ${levelsOf(written)}.`,
  ],
  nothingHere: (level: number): string =>
    `Nothing is written here for level ${level}. Look at another topic or level.`,
  noLevels:
    'None of the documents describes levels yet, so there is nothing to tick. Ask whoever looks after them for a progression framework.',
  chooseRole: 'Choose your role, and the level you work towards, to see what it asks.',
  areGone:
    'The documents have changed: these criteria were reworded or taken out. What you noted about them is kept until you take it back.',

  canShow: (number: number): string => `I can show this (${number})`,
  addEvidence: (number: number): string => `Add evidence (${number})`,
  changeEvidence: (number: number): string => `Change evidence (${number})`,
  page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  pageBefore: 'Page before',
  nextPage: 'Next page',

  getMarkdown: 'Get as Markdown',
  deleteAll: 'Delete everything',
  deleteTitle: 'Delete your growth sheet?',
  deleteWords:
    'All ticks and all evidence, for every role. Nobody can bring them back. Get them as Markdown first, if you want a copy.',
  deleted: 'Everything in your growth sheet is deleted.',
};

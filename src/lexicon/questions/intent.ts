/** The parts of a role, as `ask --json` calls them. */
export const SECTIONS = [
  'summary',
  'mission',
  'responsibilities',
  'metrics',
  'capabilities',
  'skills',
  'artifacts',
  'interactions',
  'principles',
  'ownership',
  'collaboration',
  'tech',
] as const;

export type Section = (typeof SECTIONS)[number];
export const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/** What somebody may want with a question. */
export const INTENTS = [
  ...SECTIONS,
  'role', // its role card
  'people', // who has the role now
  'levels', // one level, or several side by side
  'next', // the level after
  'which', // the level at which something is written
  'ladder', // all levels
  'compare',
  'who', // all roles that have something
  'verdict', // yes or no
  'unwritten', // what documents about roles do not tell: pay, bosses, head counts
  'declines', // what a role does not take
  'else', // follow-ups to an answer
  'why',
  'thanks',
  'greeting',
  'help',
  'list',
  'me', // about the role and level of whoever asks
  'route', // something is wanted of whoever owns it
] as const;

export type Intent = (typeof INTENTS)[number];

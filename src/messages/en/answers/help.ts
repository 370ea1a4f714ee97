import { bold, code, type Words } from '../../spans.ts';
import { commands } from '../commands.ts';

/** How to ask. */
export const help = {
  title: 'What you can ask',
  newHere: [
    'New here? Ask in your own words, look a role up by its name, or send a request to whoever owns it: ',
    code('/role help'),
    ' shows how.',
  ] as Words,
  aRole: 'a role',
  ask: (question: string): Words => [
    bold('1. Ask in your own words'),
    ': ',
    code(`/role ${question}`),
    ' names the owner and the channel.',
  ],
  lookUp: [bold('2. Look it up'), ':'] as Words,
  card: (role: string): Words => [
    code(`/role ${role}`),
    ' – what it is for, what it answers for, where to ask',
  ],
  part: (role: string, part: string, others: readonly string[]): Words => [
    code(`/role ${role} ${part}`),
    ` – one part of it; also ${others.join(', ')}`,
  ],
  compare: (one: string, other: string): Words => [
    code(`/role compare ${one} and ${other}`),
    ' – what differs',
  ],
  who: (skill: string): Words => [
    code(`/role who knows ${skill}?`),
    ' – every role that has it, and how well',
  ],
  isIt: (owner: string, duty: string): Words => [
    code(`/role is the ${owner} responsible for ${duty}?`),
    ' – yes, no, or not written',
  ],
  send: [
    bold('3. Send a request'),
    ': ',
    code('/role ask'),
    ', or ',
    bold('Route to the right role'),
    ' in the menu (⋮) of any message. You see every word before it is sent, and hear of each step.',
  ] as Words,
  also: [
    'Also: ',
    ...commands.also.flatMap((word, index) => [index === 0 ? '' : ', ', code(`/role ${word}`)]),
    '; the shortcut “Find a role”; ',
    code('@rolecall'),
    ' in a channel I am in. Only you see the answers to /role, until you share one.',
  ] as Words,
  /** Words that the reader understands in this language. */
  asked: {
    takesCareOf: (duty: string): string => `who takes care of “${duty}”?`,
    whoCanHelp: 'who can help with …?',
    level: 'level 2',
    metrics: 'metrics',
    responsibilities: 'responsibilities',
    skills: 'skills',
    worksWith: 'works with',
    levels: 'levels',
    between: '3 vs 4',
  },
  hello: 'Hello',
  helloWords: [
    'Ask me who does what, how well, and at which level. ',
    code('/role help'),
    ' shows how.',
  ] as Words,
  prompts: {
    here: (role: string): string => `Who takes what here: ${role}`,
    whatDoes: (role: string): string => `What does the ${role} do?`,
    next: 'What is next for me',
    nextOf: (role: string, level: number): string => `${role} next ${level}`,
    myRole: 'My role',
    whoTakesThis: 'Who takes this?',
    levels: (role: string): string => `Levels: ${role}`,
    levelsOf: (role: string): string => `${role} levels`,
    oneOrOther: (one: string, other: string): string => `${one} or ${other}?`,
    compare: (one: string, other: string): string => `compare ${one} and ${other}`,
    allRoles: 'All roles',
    listAll: 'list all roles',
    howToAsk: 'How to ask',
    help: 'help',
  },
};

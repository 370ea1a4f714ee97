import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import type { ThreadContext } from '../../src/answers/question.ts';
import { sampleLibrary } from '../helpers/roles.ts';

const library = sampleLibrary();
const answerer = createAnswerer(() => library);
const read = (text: string, thread: ThreadContext | null = null) => answerer.read(text, thread).question;

/** `role`, `role section`, `role levels [numbers] topic`, or the kind alone: short enough for tables. */
function brief(text: string, thread: ThreadContext | null = null): string {
  const question = read(text, thread);
  switch (question.kind) {
    case 'role':
      return question.role;
    case 'section':
    case 'fact':
      return `${question.role} ${question.section}`;
    case 'levels':
      return [`${question.role} levels`, question.levels.join(','), question.topic ?? '']
        .filter(Boolean)
        .join(' ');
    case 'compare':
      return `compare ${question.roles.join(' ')}`;
    case 'choose':
      return `choose ${question.options.map((option) => ('role' in option ? option.role : option.kind)).join(' ')}`;
    default:
      return question.kind;
  }
}

describe('names are forgiving', () => {
  test.each([
    ['platform-engineer', 'platform-engineer'],
    ['Platform Engineer', 'platform-engineer'],
    ['PLATFORM ENGINEERS', 'platform-engineer'],
    ['platformengineer', 'platform-engineer'],
    ['platform engineering', 'platform-engineer'],
    ['platfrom enginer', 'platform-engineer'],
    ['plattform eng.', 'platform-engineer'],
    ['PE', 'platform-engineer'],
    ['sec eng', 'security-engineer'],
    ['secuirty engneer', 'security-engineer'],
    ['security', 'security-engineer'],
    ['front-end engineer', 'frontend-engineer'],
    ['fornt-end enigneer', 'frontend-engineer'],
    ['front end eng', 'frontend-engineer'],
    ['backedn eng', 'backend-engineer'],
    ['Q.A. enginere', 'qa-engineer'],
    ['ux desinger', 'ux-designer'],
    ['designer', 'ux-designer'],
    ['scrum master', 'project-manager'],
    ['scrm mastr', 'project-manager'],
    ['project manager', 'project-manager'],
    ['prodcut manger', 'product-manager'],
    ['devops & infra admin', 'devops-infrastructure-administrator'],
    ['devops infra admn', 'devops-infrastructure-administrator'],
    ['devpos infrastrucutre adminstrator', 'devops-infrastructure-administrator'],
    ['infrastructure administrators', 'devops-infrastructure-administrator'],
    ['the architect', 'platform-architect'],
    ['devops engineer', 'devops-engineer'],
    ['the data engineer role', 'data-engineer'],
  ])('%s → %s', (typed, role) => expect(brief(typed)).toBe(role));

  test.each([
    ['PM', 'choose product-manager project-manager'],
    ['pm', 'choose product-manager project-manager'],
    ['platform', 'choose platform-engineer platform-architect'],
  ])('%s is more than one', (typed, choice) => expect(brief(typed)).toBe(choice));

  test('a guess is said, an exact name is not', () => {
    expect(answerer.read('platfrom enginer', null).guessed).toEqual({
      typed: 'platfrom enginer',
      name: 'Platform Engineer',
    });
    expect(answerer.read('Platform Engineer', null).guessed).toBeNull();
  });

  test.each(['marketing manager', 'data scientist', 'product marketing manager', 'lawyer', 'be', 'x'])(
    '%s is nobody here',
    (typed) => expect(['route', 'unwritten']).toContain(brief(typed)),
  );
});

describe('sections and their everyday names', () => {
  test.each([
    ['platform-engineer metrics', 'metrics'],
    ['platform engineer KPIs', 'metrics'],
    ['how do we measure whether a platform engineer does a good job?', 'metrics'],
    ['what uptime is a platform engineer held to?', 'metrics'],
    ['plattform eng. sucess metrcis', 'metrics'],
    ['platform engineer duties', 'responsibilities'],
    ['what does a platform engineer do?', 'responsibilities'],
    ['platform engineer deliverables', 'artifacts'],
    ['what does a platform eng actually hand over at the end', 'artifacts'],
    ['platform engineer works with', 'interactions'],
    ['how often does a platform engineer meet with the data engineer', 'interactions'],
    ['platform engineer skills', 'skills'],
    ['platfrom enginer skils', 'skills'],
    ['how good are platform engineers supposed to be at k8s - competent, advanced?', 'capabilities'],
    ['preferred stack for platform engineers pls', 'tech'],
    ['platform engineer in two sentences', 'summary'],
    ["what's the mission of our platform engineers", 'mission'],
  ])('%s → %s', (typed, section) => expect(brief(typed)).toBe(`platform-engineer ${section}`));

  test.each([
    [
      'which areas does the DevOps & Infrastructure Administrator own?',
      'devops-infrastructure-administrator ownership',
    ],
    ['devpos infrastrucutre adminstrator principels', 'devops-infrastructure-administrator principles'],
    [
      "how's the devops infrastructure administrator meant to work with PMs?",
      'devops-infrastructure-administrator collaboration',
    ],
    ['who does the frontend engineer collaborate with', 'frontend-engineer collaboration'],
    ['wat does teh secuirty engneer do, responsibilitys', 'security-engineer responsibilities'],
  ])('%s → %s', (typed, expected) => expect(brief(typed)).toBe(expected));
});

describe('levels', () => {
  test.each([
    ['platform-engineer levels', 'platform-engineer levels'],
    ['platform-engineer level 4', 'platform-engineer levels 4'],
    ['platform-engineer L4', 'platform-engineer levels 4'],
    ['platform-engineer lvl four', 'platform-engineer levels 4'],
    ['platform engineer 4th level', 'platform-engineer levels 4'],
    ['platform-engineer 4', 'platform-engineer levels 4'],
    ['platform-engineer level 4 mastery', 'platform-engineer levels 4 mastery'],
    ['platform-engineer 3 vs 4', 'platform-engineer levels 3,4'],
    ['platform-engineer 3 vs 4 communication', 'platform-engineer levels 3,4 communication'],
    ['platform-engineer next 3', 'platform-engineer levels 3,4'],
    ['platform-engineer L3→L4', 'platform-engineer levels 3,4'],
    ['comms expectations for a platform engineer at L2?', 'platform-engineer levels 2 communication'],
    ['im a level 2 platform engineer, what comes next and what is missing', 'platform-engineer levels 2,3'],
    ['Highest level in the platform engineer ladder', 'platform-engineer levels 6'],
    [
      'how does leadership change between 3 and 4 (platform engineer framework)',
      'platform-engineer levels 3,4 leadership',
    ],
    ["I'd love to jump from two to five as platform engineer", 'platform-engineer levels 2,5'],
    ['baseline for a junior platform engineer, lvl one, all topics', 'platform-engineer levels 1'],
    ['L4 leadership criteria pls', 'platform-engineer levels 4 leadership'],
    ['levels', 'platform-engineer levels'],
  ])('%s → %s', (typed, expected) => expect(brief(typed)).toBe(expected));

  test('an ordinary number is no level', () => {
    expect(brief('platform engineer in 2 sentences')).toBe('platform-engineer summary');
  });
});

describe('which level is it, and what about', () => {
  test.each([
    ['which level of platform engineer gives kind feedback', 'platform-engineer levels 2 communication'],
    [
      'at what grade does a platform engineer speak to the board?',
      'platform-engineer levels 5 communication',
    ],
    ['platform engineer level II', 'platform-engineer levels 2'],
    ["I'm at 4 as platform engineer, what is missing for 5?", 'platform-engineer levels 4,5'],
    ['my review is next week, platform engineer, lvl 3', 'platform-engineer levels 3'],
    ['as a platform engineer at L1, which small bugs am I to fix?', 'platform-engineer levels 1 mastery'],
    ['leadership between 4 and 5', 'platform-engineer levels 4,5 leadership'],
  ])('%s → %s', (typed, expected) => expect(brief(typed)).toBe(expected));

  test('numbers that are no levels are left alone', () => {
    expect(brief('platform engineer, told in my 1:1 in one or two sentences')).not.toContain('levels');
    expect(brief('the device lab has a pixel 4a and an iphone 12')).toBe('route');
  });
});

describe('roles that nobody has described', () => {
  test.each([
    'duties of the lawyer',
    'what does a data scientist do here?',
    'KPIs for our marketing manager',
  ])('%s', (typed) => expect(brief(typed)).toBe('unwritten'));

  test('a thing that is asked about is no role', () => {
    expect(brief('what does the nightly job do to our disk space?')).toBe('route');
  });
});

describe('two roles', () => {
  test.each([
    ['compare platform-engineer security-engineer', 'compare platform-engineer security-engineer'],
    ['compare backend and frontend', 'compare backend-engineer frontend-engineer'],
    ['devops engineer vs platform engineer', 'compare devops-engineer platform-engineer'],
    [
      "what's the difference between a product manager and a scrum master?",
      'compare product-manager project-manager',
    ],
  ])('%s → %s', (typed, expected) => expect(brief(typed)).toBe(expected));
});

describe('a thread keeps what was established', () => {
  const thread: ThreadContext = { role: 'platform-engineer', levels: [4], topic: 'communication' };
  test.each([
    ['and level 5?', 'platform-engineer levels 5 communication'],
    ['and mastery?', 'platform-engineer levels 4 mastery'],
    ['what about the metrics?', 'platform-engineer metrics'],
    ['and the security engineer?', 'security-engineer'],
    ['what does a data engineer do?', 'data-engineer responsibilities'],
  ])('%s → %s', (typed, expected) => expect(brief(typed, thread)).toBe(expected));
});

describe('everything else', () => {
  test.each([
    ['', 'help'],
    ['   ', 'help'],
    ['help', 'help'],
    ['list', 'list'],
    ['roles', 'list'],
    ['hello', 'greeting'],
    ['thanks bot!', 'thanks'],
    ['Good morning all ☕', 'greeting'],
    ['🙂🙂', 'route'],
    ['what is for lunch', 'route'],
    ['who was the architect of the Sagrada Familia?', 'route'],
    ['is the security guard at the front desk still there after 8pm? forgot my jacket', 'route'],
  ])('%j → %s', (typed, expected) => expect(brief(typed)).toBe(expected));

  test.each(['@rolecall platform engineer', '@Rolecall: platform engineer', '/role platform-engineer'])(
    '%s: the address is no part of it',
    (typed) => expect(brief(typed)).toBe('platform-engineer'),
  );
});

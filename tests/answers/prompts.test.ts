import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { type Onlooker, promptsFor } from '../../src/answers/page/prompts.ts';
import { sessionTitle } from '../../src/answers/page/session-title.ts';
import { reachableCompany } from '../helpers/front-desk.ts';
import { aFramework, aLibrary, aRole, sampleLibrary } from '../helpers/roles.ts';

const NOBODY: Onlooker = { role: null, level: null, channel: [] };
const sample = sampleLibrary();

describe('what the panel offers to ask', () => {
  test('of nobody in particular: an example, a ladder, two roles, the list', () => {
    expect(promptsFor(NOBODY, reachableCompany()).map(({ title }) => title)).toEqual([
      'Who takes this?',
      'Security Engineer or Platform Engineer?',
      'All roles',
      'How to ask',
    ]);
    expect(promptsFor(NOBODY, sample)).toContainEqual({
      title: 'Levels: Platform Engineer',
      message: 'Platform Engineer levels',
    });
  });

  test('the person’s own role comes first, with what is next for them', () => {
    const at = (level: number | null) =>
      promptsFor({ ...NOBODY, role: 'platform-engineer', level }, sample)[0];
    expect(at(2)).toEqual({ title: 'What is next for me', message: 'Platform Engineer next 2' });
    expect(at(null)).toEqual({ title: 'My role', message: 'What does the Platform Engineer do?' });
    const highest = Math.max(...(sample.role('platform-engineer')?.frameworks.map((it) => it.levels) ?? []));
    expect(at(highest)?.title).toBe('My role');
  });

  test('a role that has left the documents is no role', () => {
    expect(promptsFor({ ...NOBODY, role: 'gone', level: 3 }, sample)).toEqual(promptsFor(NOBODY, sample));
  });

  test('then the roles of the channel in view, two at most, never the own one twice', () => {
    const routing = { ...reachableCompany().catalog.roles[0]?.routing, channel: '#all' } as never;
    const roles = ['A', 'B', 'C', 'D'].map((name) => aRole({ name: `${name} Engineer`, routing }));
    const titles = promptsFor({ role: 'a-engineer', level: null, channel: ['#all'] }, aLibrary(...roles));
    expect(titles.map(({ title }) => title).slice(0, 3)).toEqual([
      'My role',
      'Who takes what here: B Engineer',
      'Who takes what here: C Engineer',
    ]);
  });

  test('a channel that documents give by its id is known by that', () => {
    const [role] = reachableCompany().catalog.roles;
    const byId = aRole({ name: 'Night Owl', routing: { ...role?.routing, channel: 'C0NIGHT' } as never });
    expect(promptsFor({ ...NOBODY, channel: ['#night', 'C0NIGHT'] }, aLibrary(byId))[0]?.title).toBe(
      'Who takes what here: Night Owl',
    );
  });

  test('whatever is offered is answered', () => {
    for (const library of [sample, reachableCompany(), aLibrary(), aLibrary(aRole({ name: 'Only One' }))]) {
      const answerer = createAnswerer(() => library);
      const onlookers = [
        NOBODY,
        ...library.catalog.roles.map(({ slug, routing }) => ({
          role: slug,
          level: 1,
          channel: [routing.channel ?? ''],
        })),
      ];
      for (const { message } of onlookers.flatMap((onlooker) => promptsFor(onlooker, library))) {
        const { page } = answerer.ask(message, 'full', null);
        expect([message, page.title]).not.toEqual([message, 'I don’t know']);
        expect([message, page.title]).not.toEqual([message, 'Did you mean …?']);
      }
    }
  });
});

describe('what a conversation is called', () => {
  const title = (text: string, library = sample) =>
    sessionTitle(createAnswerer(() => library).ask(text, 'full', null), library);

  test.each([
    ['platform engineer', 'Platform Engineer'],
    ['platform engineer metrics', 'Platform Engineer, success metrics'],
    ['platform engineer level 2', 'Platform Engineer, level 2'],
    ['platform engineer 1 vs 2', 'Platform Engineer, levels 1 and 2'],
    ['platform engineer levels', 'Platform Engineer, levels'],
  ])('%s → %s', (text, expected) => {
    expect(title(text)).toBe(expected);
  });

  test('two roles', () => {
    expect(title('compare lawyer and qa engineer', reachableCompany())).toBe('Lawyer and QA Engineer');
  });

  test('a request is called by who takes it, never by its words', () => {
    expect(title('someone committed an AWS key', reachableCompany())).toBe('Security Engineer');
  });

  test.each(['hello', 'help', 'my goldfish looks unhappy', ''])(
    'nothing understood (%s): no title',
    (text) => {
      expect(title(text, reachableCompany())).toBeNull();
    },
  );

  test('a ladder of many levels is no long title', () => {
    const grid = { craft: { 1: ['a'], 2: ['b'], 3: ['c'] } };
    const library = aLibrary(aRole({ name: 'Cook', frameworks: [aFramework('Cooking', 3, grid)] }));
    expect(title('cook levels', library)).toBe('Cook, levels');
  });
});

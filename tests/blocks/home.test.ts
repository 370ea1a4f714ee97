import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf } from '../../src/answers/finding/ladder.ts';
import type { HomeData, Me } from '../../src/blocks/home/home-data.ts';
import { decodeHomeMemory, type HomeMemory } from '../../src/blocks/home/home-memory.ts';
import {
  decodeHomePage,
  encodeHomePage,
  type HomePage,
  levelsPage,
  parentOf,
  rolePage,
  START,
  TABS,
} from '../../src/blocks/home/home-page.ts';
import { type HomeView, homeView } from '../../src/blocks/home/home-view.ts';
import { chosenPage } from '../../src/blocks/home/sheets/level-menus.ts';
import { FIRST_PAGES } from '../../src/blocks/requests/list/request-pages.ts';
import type { Role } from '../../src/catalog/role.ts';
import { WITHOUT_SLACK } from '../../src/people/eyes.ts';
import { validateView } from '../../src/playground/rules/validate-view.ts';
import type { Library } from '../../src/search/library.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aRequest } from '../helpers/requests.ts';
import { aFramework, aLibrary, aRole, sampleLibrary } from '../helpers/roles.ts';

const NOBODY: Me = { role: null, level: null };
const noRequests = {
  list: {
    ...{ mine: [], mineOpen: 0, mineTotal: 0, forMyRoles: [], forMyRolesTotal: 0 },
    ...{ at: FIRST_PAGES, next: FIRST_PAGES },
  },
  channelName: () => null,
};
const homeDataOf = (library: Library, me: Me | null = NOBODY): HomeData => ({
  library,
  me,
  requests: noRequests,
  eyes: { ...WITHOUT_SLACK, today: '2026-03-03' },
});
const sample = sampleLibrary();
const draw = (page: HomePage, me: Me | null = NOBODY, library = sample): HomeView =>
  homeView(page, homeDataOf(library, me));

/** Everything that can be read, in order. */
function wordsIn(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : wordsIn(value),
  );
}
const read = (view: HomeView): string => wordsIn(view.blocks).join('\n');

interface Way {
  readonly label: string;
  readonly page: HomePage;
}
/** Where the buttons lead. */
function waysIn(view: HomeView): Way[] {
  const buttons = (view.blocks as KnownBlock[]).flatMap((block) => {
    if (block.type === 'actions') return block.elements.filter((it) => it.type === 'button');
    return block.type === 'section' && block.accessory?.type === 'button' ? [block.accessory] : [];
  });
  return buttons.flatMap((element) => {
    const page = decodeHomePage(element.value);
    return page ? [{ label: element.text.text, page }] : [];
  });
}
const way = (view: HomeView, label: string): HomePage => {
  const found = waysIn(view).find((it) => it.label === label);
  if (!found) throw new Error(`no way "${label}" among ${waysIn(view).map((it) => it.label)}`);
  return found.page;
};

const PLATFORM = 'platform-engineer';

describe('a page', () => {
  const level = fc.integer({ min: 1, max: 12 });
  const from = fc.nat(500);
  const slug = fc.string({ minLength: 1, maxLength: 40 });
  const topic = fc.option(fc.string({ maxLength: 40 }));
  const anyPage: fc.Arbitrary<HomePage> = fc.oneof(
    fc.record({ kind: fc.constant('start' as const), from }),
    fc.record({ kind: fc.constant('role' as const), role: slug, tab: fc.constantFrom(...TABS), from }),
    fc.record({
      kind: fc.constant('levels' as const),
      role: slug,
      topic,
      level: fc.option(level),
      shows: fc.array(fc.string({ maxLength: 16 }), { maxLength: 5 }),
      from,
    }),
    fc.record({
      kind: fc.constant('compare' as const),
      role: slug,
      levels: fc.tuple(level, level),
      topic,
      from,
    }),
    fc.record({ kind: fc.constant('next' as const), from }),
  );

  test('is the same after a way through a button', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(decodeHomePage(encodeHomePage(page))).toEqual(page);
      }),
    );
  });

  test('has a parent, and so on until the start', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        let steps = 0;
        for (let at: HomePage | null = page; at; at = parentOf(at)) steps++;
        expect(steps).toBeLessThanOrEqual(5);
      }),
    );
  });

  test.each(['', 'x', '{}', 'null', '{"kind":"role"}', '{"kind":"levels","role":"a"}', undefined])(
    'that cannot be read (%j) is none',
    (text) => expect(decodeHomePage(text)).toBeNull(),
  );
});

describe('the start page', () => {
  test('says what to do where nothing is known', () => {
    expect(read(draw(START))).toContain(
      'Say which role is yours, to see what its next level asks. Only you see it.',
    );
    expect(read(draw(START))).toContain('None. Find the role that takes what you need');
  });

  test('shows the own role, and what follows from it', () => {
    const view = draw(START, { role: PLATFORM, level: 3 });
    expect(read(view)).toContain('Platform Engineer\n, level 3. Only you see this.');
    expect(way(view, 'What is next for me')).toEqual({ kind: 'next', from: 0 });
    expect(way(view, 'My role')).toEqual(rolePage(PLATFORM));
    expect(read(view)).toContain('Forget me');
  });

  test('says so where the own role has left the documents, and where the database is away', () => {
    expect(read(draw(START, { role: 'gone', level: 3 }))).toContain(
      'You said “gone”, which the documents no longer describe. Choose another role.',
    );
    expect(read(draw(START, null))).toContain('I cannot reach my database right now.');
  });

  test('shows open requests, not those that are done, and counts what it does not show', () => {
    const mine = Array.from({ length: 8 }, (_, n) => aRequest({ id: `R${n}`, text: `need ${n}` }));
    const done = aRequest({ id: 'R9', text: 'was needed', state: 'resolved' });
    const list = { ...noRequests.list, mine: [done, ...mine], mineOpen: 8, mineTotal: 9 };
    const shown = read(homeView(START, { ...homeDataOf(sample), requests: { ...noRequests, list } }));
    expect(shown).toContain('“need 4”');
    expect(shown).not.toContain('“need 5”');
    expect(shown).not.toContain('was needed');
    expect(shown).toContain('And 3 more. /role requests lists them all.');
  });

  test('leads to every role, page by page', () => {
    const many = aLibrary(
      ...Array.from({ length: 47 }, (_, n) => aRole({ name: `Keeper ${n}`, group: `Group ${n % 3}` })),
    );
    const found = new Set<string>();
    for (let page: HomePage | undefined = START; page; ) {
      const view = homeView(page, homeDataOf(many));
      for (const it of waysIn(view)) if (it.page.kind === 'role') found.add(it.page.role);
      page = waysIn(view).find(({ label }) => label.startsWith('Next'))?.page;
    }
    expect(found.size).toBe(47);
  });

  test('of an empty content folder says whom it needs', () => {
    expect(read(draw(START, NOBODY, aLibrary()))).toContain('Whoever runs Rolecall can see why with');
  });
});

describe('the page of a role', () => {
  test('has a tab for whatever is written, a way back, levels, and a request', () => {
    const view = draw(rolePage(PLATFORM));
    expect(waysIn(view).map(({ label }) => label)).toEqual([
      '‹ Back to Home',
      'Levels',
      '✓ Overview',
      'Responsibilities',
      'Skills',
      'Works with',
      'More',
      'Sources',
    ]);
    expect(read(view)).toContain('Home › Platform Engineer');
    expect(read(view)).toContain('Send a request');
    expect(read(draw(rolePage(PLATFORM, 'responsibilities')))).toContain('Success metric: under 5 minutes');
    expect(read(draw(rolePage(PLATFORM, 'sources')))).toContain('test.md:1–34');
  });

  test('shows both directions of working together', () => {
    expect(read(draw(rolePage('data-engineer', 'works-with')))).toContain('(towards this role)');
    expect(read(draw(rolePage(PLATFORM, 'works-with')))).toContain('Data Engineer');
  });

  test('without anything written says where it could be', () => {
    expect(read(draw(rolePage('ux-designer', 'skills')))).toContain(
      'Nothing is written about this for UX Designer. \nWhoever knows can add it to test.md.',
    );
  });

  test('that has left the documents says so, and leads back', () => {
    for (const page of [rolePage('gone'), levelsPage('gone', 3)] as const) {
      expect(read(draw(page))).toContain('No longer in the documents');
      expect(waysIn(draw(page))[0]?.label).toMatch(/^‹ Back to/);
    }
  });
});

describe('levels', () => {
  const illustrated = (count: number) => {
    const framework = aFramework('Ladder', 3, { craft: { 2: ['Plain'] } });
    const [topic] = framework.topics;
    const [entry] = topic?.levels ?? [];
    const statement = (text: string, line: number) => ({ text, source: { path: 'test.md', line } });
    const examples = Array.from({ length: count }, (_, n) => ({
      criterion: statement(`Criterion ${n}`, n),
      examples: [statement(`Example ${n}`, n)],
    }));
    return aLibrary(
      aRole({
        name: 'Baker',
        frameworks:
          topic && entry ? [{ ...framework, topics: [{ ...topic, levels: [{ ...entry, examples }] }] }] : [],
      }),
    );
  };

  test('are an overview first, from which each can be chosen', () => {
    const view = draw(levelsPage(PLATFORM));
    expect(read(view)).toContain('Platform ladder has 6 levels and 3 topics: ');
    expect(way(view, 'Level 4')).toEqual(levelsPage(PLATFORM, 4));
  });

  test('show criteria, and say where nothing is written', () => {
    const shown = read(draw(levelsPage(PLATFORM, 4)));
    expect(shown).toContain('Explains limits');
    expect(shown).toContain('Nothing is written here (nearest: level 3 below and 6 above).');
  });

  test('fold examples until somebody asks, one by one', () => {
    const library = illustrated(3);
    const folded = draw(levelsPage('baker', 2), NOBODY, library);
    expect(read(folded)).not.toContain('Example 1');
    const [, second] = waysIn(folded).filter(({ label }) => label === '1 example');
    const unfolded = draw(second?.page ?? START, NOBODY, library);
    expect(read(unfolded)).toContain('Example 1');
    expect(read(unfolded)).not.toContain('Example 0');
    expect(read(draw(way(unfolded, 'Hide examples'), NOBODY, library))).not.toContain('Example 1');
  });

  test('keep a criterion on its page when it is unfolded', () => {
    const library = illustrated(40);
    for (let page: HomePage | undefined = levelsPage('baker', 2); page; ) {
      const view = draw(page, NOBODY, library);
      expect(validateView(view)).toEqual([]);
      const examples = waysIn(view).filter(({ label }) => label === '1 example');
      for (const one of examples)
        expect(waysIn(draw(one.page, NOBODY, library)).map((it) => it.label)).toContain('Hide examples');
      page = waysIn(view).find(({ label }) => label.startsWith('Next'))?.page;
    }
  });

  test('that fill several pages have their topic above each, and no topic stands alone at the end', () => {
    const many = (topic: string) => Array.from({ length: 13 }, (_, n) => `${topic} ${n}`);
    const framework = aFramework('Ladder', 1, { craft: { 1: many('Craft') }, care: { 1: many('Care') } });
    const library = aLibrary(aRole({ name: 'Baker', frameworks: [framework] }));
    const first = draw(levelsPage('baker', 1), NOBODY, library);
    expect(read(first)).toContain('Craft 12');
    expect(read(first)).not.toContain('Care 0');
    const long = aFramework('Ladder', 1, {
      craft: { 1: [...many('Craft'), 'One more'] },
      care: { 1: ['Care'] },
    });
    const second = draw(
      { ...levelsPage('baker', 1), from: 14 },
      NOBODY,
      aLibrary(aRole({ name: 'Baker', frameworks: [long] })),
    );
    expect(read(second)).toContain('Craft\nOne more\nCare\nCare');
    expect(read(second)).not.toContain('Craft 12');
  });

  test('of a role without any lead on', () => {
    expect(read(draw(levelsPage('qa-engineer')))).toContain(
      'No progression framework is written for QA Engineer. Levels are written for: Platform Engineer.',
    );
  });

  test('that are not there any more are said', () => {
    expect(read(draw(levelsPage(PLATFORM, 9)))).toContain('There is no level 9.');
    expect(read(draw({ kind: 'compare', role: PLATFORM, levels: [3, 9], topic: null, from: 0 }))).toContain(
      'There is no level 9.',
    );
    expect(read(draw(levelsPage(PLATFORM, 4, 'juggling')))).toContain(
      'The documents no longer have the topic “juggling”.',
    );
  });

  test('next to each other say what is new, and what is not written', () => {
    const shown = read(draw({ kind: 'compare', role: PLATFORM, levels: [4, 3], topic: null, from: 0 }));
    expect(shown).toContain('Communication\n• Explains limits\nNothing written for level 3.');
    expect(shown).toContain('Mastery\nNothing written for level 4.\n• Designs schemas');
    const other = read(draw({ kind: 'compare', role: PLATFORM, levels: [2, 1], topic: 'mastery', from: 0 }));
    expect(other).toContain('New compared with level 1:\n• Ships services\n• Fixes small bugs');
    expect(other).not.toContain('Communication\n•');
  });

  test('are chosen in menus, which keep the topic', () => {
    const ladder = ladderOf(sample.role(PLATFORM) as Role);
    const at = levelsPage(PLATFORM, 3, 'mastery');
    expect(chosenPage(at, 'home:level', '4', ladder)).toEqual(levelsPage(PLATFORM, 4, 'mastery'));
    expect(chosenPage(at, 'home:level', 'all', ladder)).toEqual(levelsPage(PLATFORM, null, 'mastery'));
    expect(chosenPage(at, 'home:topic', '0', ladder)).toEqual(levelsPage(PLATFORM, 3, 'communication'));
    expect(chosenPage(at, 'home:topic', '77', ladder)).toEqual(levelsPage(PLATFORM, 3));
    const compared: HomePage = { kind: 'compare', role: PLATFORM, levels: [3, 1], topic: 'mastery', from: 0 };
    expect(chosenPage(at, 'home:compare', '1', ladder)).toEqual(compared);
    expect(chosenPage(compared, 'home:topic', 'all', ladder)).toEqual({ ...compared, topic: null });
    expect(chosenPage(START, 'home:level', '4', ladder)).toBeNull();
  });
});

describe('what is next for me', () => {
  const next = (me: Me | null) => read(draw({ kind: 'next', from: 0 }, me));

  test('is what the next level asks that mine does not', () => {
    const shown = next({ role: PLATFORM, level: 3 });
    expect(shown).toContain('What level 4 asks that level 3 does not:\nCommunication\nExplains limits');
    expect(shown).toContain('Nothing written for level 4\nMastery');
    expect(shown).not.toContain('Designs schemas');
  });

  test.each<[Me | null, string]>([
    [null, 'I cannot reach my database right now.'],
    [NOBODY, 'Say which role and level are yours'],
    [{ role: 'gone', level: 1 }, 'The documents no longer describe the role that you said is yours (gone).'],
    [{ role: PLATFORM, level: null }, 'Say at which level of Platform Engineer you are: there are 6.'],
    [{ role: PLATFORM, level: 6 }, 'Level 6 is the highest of Platform Engineer.'],
    [{ role: PLATFORM, level: 8 }, 'Platform Engineer has levels 1 to 6, and no level 8.'],
    [{ role: 'qa-engineer', level: null }, 'No levels are written for QA Engineer yet.'],
  ])('for %j says what to do', (me, words) => expect(next(me)).toContain(words));
});

describe('whatever stands in the documents', () => {
  const statement = nasty.map((text) => ({ text, source: { path: 'test.md', line: 1 } }));
  const source = { path: 'ملف.md', line: 7 };
  const LONG = 'Ingénieur·e en chef de tout ce qui est très long '.repeat(3);
  const hostileRole = fc
    .record({
      name: nasty.filter((it) => it.trim() !== ''),
      group: fc.option(nasty),
      texts: fc.array(statement, { maxLength: 40 }),
      topics: fc.array(nasty, { maxLength: 8 }),
      levels: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ name, group, texts, topics, levels }): Role => {
      const entries = Array.from({ length: levels }, (_, index) => ({
        level: index + 1,
        criteria: texts.slice(0, 5),
        examples: texts.slice(5, 12).map((criterion) => ({ criterion, examples: texts.slice(0, 20) })),
        source,
      }));
      return aRole({
        name,
        slug: 'hostile',
        group,
        mission: texts[0] ?? null,
        responsibilities: texts.map(({ text }) => ({ title: text, primary: false, metric: text, source })),
        skills: [{ area: name, statements: texts, source }],
        interactions: texts.map(({ text }) => ({
          verb: text,
          role: text,
          frequency: text,
          notes: text,
          source,
        })),
        frameworks: [
          {
            title: name,
            levels,
            source,
            topics: topics.map((topic) => ({ name: topic, title: topic || '–', levels: entries, source })),
          },
        ],
        sources: texts.map((_, index) => `${name}/${index}.md`),
      });
    });
  const crowd = Array.from({ length: 40 }, (_, n) =>
    aRole({
      name: [LONG, '平台工程师', 'مهندس المنصة'][n % 3] ?? '',
      slug: `crowd-${n}`,
      group: n % 2 ? null : `${n} ${LONG}`,
    }),
  );
  const firstPages: readonly HomePage[] = [
    START,
    { kind: 'next', from: 0 },
    ...TABS.map((tab) => rolePage('hostile', tab)),
    levelsPage('hostile'),
    levelsPage('hostile', 1),
    { kind: 'compare', role: 'hostile', levels: [1, 2], topic: null, from: 0 },
  ];

  test('Slack takes every page, and every page that leads on from there', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileRole, (role) => {
        const library = aLibrary(role, ...crowd);
        const homeData = homeDataOf(library, { role: 'hostile', level: 1 });
        const seen = new Set<string>();
        const queue = [...firstPages];
        for (let page = queue.shift(); page && seen.size < 60; page = queue.shift()) {
          const view = homeView(page, homeData);
          expect(validateView(view)).toEqual([]);
          expect(view.blocks.length).toBeLessThanOrEqual(100);
          expect(read(view).trim()).not.toBe('');
          seen.add(encodeHomePage(page));
          const ways = waysIn(view).filter((it) => /page|example/.test(it.label));
          for (const it of ways) if (!seen.has(encodeHomePage(it.page))) queue.push(it.page);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('a view remembers where it is, and changes its digest only when something else is to be seen', () => {
  const memory = (view: HomeView): HomeMemory | null => decodeHomeMemory(view.private_metadata);
  const page = levelsPage(PLATFORM, 4);
  expect(memory(draw(page))?.page).toEqual(page);
  expect(memory(draw(page))).toEqual(memory(draw(page)));
  expect(memory(draw(page))?.digest).not.toBe(memory(draw(levelsPage(PLATFORM, 5)))?.digest);
  expect(memory(draw(START))?.digest).not.toBe(memory(draw(START, { role: PLATFORM, level: 3 }))?.digest);
});

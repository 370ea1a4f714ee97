import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownMessages, markdownModal } from '../../src/blocks/growth/growth-markdown.ts';
import { decodeGrowthMemory, encodeGrowthMemory, START } from '../../src/blocks/growth/growth-memory.ts';
import { noteForm, noteWaiting, readNote } from '../../src/blocks/growth/growth-note.ts';
import {
  growthAway,
  growthButton,
  growthSheet,
  growthWaiting,
} from '../../src/blocks/growth/growth-sheet.ts';
import { growthState } from '../../src/blocks/growth/growth-state.ts';
import type { Role } from '../../src/catalog/role.ts';
import { criteriaOf } from '../../src/growth/criterion.ts';
import type { GrowthEntry, GrowthSheet } from '../../src/growth/growth-sheet.ts';
import { growthMarkdown } from '../../src/growth/markdown.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateBlocks } from '../../src/playground/rules/validate-blocks.ts';
import { validateView } from '../../src/playground/rules/validate-view.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aFramework, aRole, type Grid } from '../helpers/roles.ts';
import { wordsOf } from '../helpers/words-of.ts';

const say = messagesIn('en');
const roleOf = (grid: Grid, levels = 12): Role =>
  aRole({ name: 'Baker', frameworks: [aFramework('Ladder', levels, grid)] });
const entriesFor = (role: Role, evidence = 'Done twice'): readonly GrowthEntry[] =>
  criteriaOf(role).map((criterion, index) => ({ criterion, isTicked: index % 2 === 0, evidence }));
const sheetOf = (entries: readonly GrowthEntry[] = [], given: Partial<GrowthSheet> = {}): GrowthSheet => ({
  aim: null,
  entries: new Map(entries.map((entry) => [entry.criterion.key, entry])),
  unreadable: 0,
  ...given,
});

type Given = Parameters<typeof growthState>[0];
const draw = (given: Partial<Given>) =>
  growthSheet(
    growthState({
      sheet: sheetOf(),
      roles: [],
      gone: [],
      memory: null,
      boxes: new Map(),
      notice: null,
      ...given,
    }),
    say,
  );
const wordsIn = (given: Partial<Given>): string => wordsOf(draw(given).blocks);

const baker = roleOf({ dough: { 2: ['Kneads by hand', 'Proves slowly'] }, oven: { 2: ['Knows its oven'] } });
const at2 = { ...START, role: 'baker', level: 2 };

describe('the growth sheet', () => {
  test('reads like this', () => {
    const [first] = entriesFor(baker);
    const view = draw({ roles: [baker], sheet: sheetOf(first ? [first] : []), memory: at2 });
    expect(validateView(view)).toEqual([]);
    const said = wordsOf(view.blocks).split('\n');
    expect(
      said.slice(said.indexOf('All topics', said.indexOf('Oven')) + 1, said.indexOf('Get as Markdown')),
    ).toEqual([
      'Level 2 asks 3 things; you have ticked 1.',
      'Open: Dough 1 · Oven 1',
      'Dough',
      '1. Kneads by hand',
      'Done twice',
      'I can show this (1)',
      'I can show this (1)', // it is ticked
      'Change evidence (1)',
      '2. Proves slowly',
      'I can show this (2)',
      'Add evidence (2)',
      'Oven',
      '3. Knows its oven',
      'I can show this (3)',
      'Add evidence (3)',
    ]);
  });

  test('says what to do where there is nothing', () => {
    expect(wordsIn({})).toContain('None of the documents describes levels yet');
    expect(wordsIn({ roles: [baker] })).toContain('Choose your role, and the level you work towards');
    expect(wordsIn({ roles: [baker], memory: { ...at2, level: 7 } })).toContain(
      'Nothing is written for level 7. Choose another level: something is written for level 2.',
    );
    expect(wordsIn({ sheet: sheetOf([], { unreadable: 2 }) })).toContain('2 notes cannot be opened');
  });

  test('says what nothing open means: talk, not a verdict', () => {
    const entries = criteriaOf(baker).map((criterion) => ({ criterion, isTicked: true, evidence: '' }));
    const said = wordsIn({ roles: [baker], sheet: sheetOf(entries), memory: at2 });
    expect(said).toContain('you have ticked 3.');
    expect(said).toContain('What that means is for you and your manager to talk about.');
    expect(said).not.toMatch(/%|score|ready|congrat/i);
  });

  test('opens at the aim, and at what is left where that is gone', () => {
    const sheet = sheetOf([], { aim: { role: 'baker', level: 2 } });
    expect(wordsIn({ roles: [baker], sheet })).toContain('Level 2 asks 3 things');
    expect(wordsIn({ roles: [roleOf({ dough: { 1: ['Tastes'] } }, 1)], sheet })).toContain(
      'Level 1 asks 1 thing;',
    );
    expect(wordsIn({ roles: [], sheet })).toContain('None of the documents describes levels');
  });

  test('draws boxes anew only where the screen shows something else than what is kept', () => {
    const [first] = entriesFor(baker);
    const sheet = sheetOf(first ? [first] : []);
    const block = `growth:${first?.criterion.key}:0`;
    const generation = (isShown: boolean) =>
      decodeGrowthMemory(
        draw({ roles: [baker], sheet, memory: at2, boxes: new Map([[block, isShown]]) }).private_metadata,
      ).generation;
    expect([generation(true), generation(false)]).toEqual([0, 1]);
  });

  test('has room for 12 levels, 60 criteria a level and long words of all scripts, a page at a time', () => {
    const texts = [
      'مهارة '.repeat(120),
      '面包'.repeat(1500),
      '👩‍💼'.repeat(400),
      'x'.repeat(4000),
      '<!channel> *a* `b`',
    ];
    const grid = Object.fromEntries(
      Array.from({ length: 6 }, (_, topic) => [
        `${texts[topic % texts.length]} ${topic}`,
        Object.fromEntries(
          Array.from({ length: 12 }, (_, level) => [
            level + 1,
            Array.from({ length: 10 }, (_, n) => `${texts[n % texts.length]} ${n}`),
          ]),
        ),
      ]),
    );
    const role = roleOf(grid);
    const sheet = sheetOf(entriesFor(role, '証拠'.repeat(250)));
    const gone = entriesFor(roleOf({ lost: { 1: texts } }));
    for (const chapter of ['all', 'open', 'gone'])
      for (const page of [0, 3, 99]) {
        const view = draw({ roles: [role], sheet, gone, memory: { ...at2, level: 12, chapter, page } });
        expect(validateView(view)).toEqual([]);
        expect(view.blocks.length).toBeLessThanOrEqual(60);
      }
    const asked = wordsIn({ roles: [role], memory: { ...at2, level: 12, page: 5 } });
    expect(asked).toContain('Level 12 asks 60 things');
    expect(asked).toContain('Page 6 of 6');
  });

  test('takes whatever documents and people write', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (name, text, evidence) => {
        const role = roleOf({ [name]: { 2: [text, `${text}!`] } });
        const entries = entriesFor(role, evidence);
        const view = draw({ roles: [role], sheet: sheetOf(entries), gone: entries, memory: at2 });
        expect(validateView(view)).toEqual([]);
        expect(validateView(draw({ gone: entries, memory: { ...at2, chapter: 'gone' } }))).toEqual([]);
        for (const { criterion } of entries)
          expect(
            validateView(noteForm(criterion, evidence, { key: criterion.key, sheet: at2 }, say)),
          ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('has a hundred and more roles found by typing, and none twice', () => {
    const roles = Array.from({ length: 130 }, (_, n) => ({
      ...baker,
      slug: `baker-${n}`,
      name: `Baker ${n}`,
    }));
    expect(validateView(draw({ roles, memory: { ...at2, role: 'baker-129' } }))).toEqual([]);
  });

  test('remembers where one is, and nothing of what is noted', () => {
    const entries = entriesFor(baker, 'secret deed');
    const memory = draw({ roles: [baker], sheet: sheetOf(entries), memory: at2 }).private_metadata ?? '';
    expect(memory).toBe(encodeGrowthMemory(at2));
    expect(decodeGrowthMemory('nonsense')).toEqual(START);
  });

  test('has small forms around it that Slack takes', () => {
    for (const view of [
      growthWaiting(say),
      growthAway(at2, true, say),
      growthAway(START, false, say),
      noteWaiting(say),
    ])
      expect(validateView(view)).toEqual([]);
    expect(validateBlocks([{ type: 'actions', elements: [growthButton(say)] }], 'home', '')).toEqual([]);
    expect(readNote({ growth_evidence: { text: { value: ' Two\r\n\r\n\r\nlines \0' } } })).toBe(
      'Two\n\nlines',
    );
  });
});

describe('the sheet as Markdown', () => {
  const lines = (role: Role, entries: readonly GrowthEntry[]) =>
    growthMarkdown(
      { sheet: sheetOf(entries, { aim: { role: 'baker', level: 2 } }), role, gone: [], now: 0 },
      say,
    );

  test('reads like this', () => {
    const [first] = entriesFor(baker, 'Bread for 300,\nin March');
    const gone = entriesFor(roleOf({ dough: { 1: ['Sells crumbs'] } }), '');
    const sheet = sheetOf([...(first ? [first] : []), ...gone], { aim: { role: 'baker', level: 2 } });
    expect(growthMarkdown({ sheet, role: baker, gone, now: Date.parse('2026-03-03') }, say)).toEqual([
      '# My growth sheet',
      '',
      'As of 2026-03-03 (UTC).',
      '',
      '## Baker',
      '',
      '### Level 2, Dough',
      '',
      '- [x] Kneads by hand',
      '  - Bread for 300, in March',
      '',
      '## Open at level 2 of Baker',
      '',
      'Level 2 asks 3 things; ticked: 1; open: 2.',
      '',
      '- [ ] Dough: Proves slowly',
      '- [ ] Oven: Knows its oven',
      '',
      '## No longer in the framework',
      '',
      '- [x] Sells crumbs (Baker, level 1, Dough)',
    ]);
  });

  test('loses nothing when it is long: the parts of the modal joined are the whole', () => {
    const criteria = Array.from({ length: 60 }, (_, n) => `${n} ${'long '.repeat(60)}`);
    const role = roleOf({ all: { 2: criteria } });
    const all = lines(role, entriesFor(role, '証拠'.repeat(250)));
    const parts = Array.from({ length: 9 }, (_, part) => markdownModal(all, part, say));
    for (const part of parts) expect(validateView(part)).toEqual([]);
    const said = parts.map((part) => wordsOf(part.blocks)).join('\n');
    for (const line of all.filter((one) => one !== '')) expect(said).toContain(line.slice(0, 2500));
    expect(said).toContain('This is part 2 of ');
  });

  test('is at most five messages, and says so where that is not all of it', () => {
    const role = roleOf({ all: { 2: Array.from({ length: 90 }, (_, n) => `${n} ${'long '.repeat(100)}`) } });
    const messages = markdownMessages(lines(role, entriesFor(role)), say);
    expect(messages).toHaveLength(5);
    for (const { blocks } of messages) expect(validateBlocks(blocks, 'message', '')).toEqual([]);
    expect(messages.at(-1)?.text).toContain('all of it is in /role growth');
    expect(markdownMessages(['# short'], say)[0]?.text).toBe(
      'Your growth sheet as Markdown. Only you see this.\n# short',
    );
  });

  test('takes whatever documents and people write', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, evidence) => {
        const role = roleOf({ a: { 2: [text] } });
        const all = lines(role, entriesFor(role, evidence));
        expect(validateView(markdownModal(all, 0, say))).toEqual([]);
        for (const { blocks } of markdownMessages(all, say))
          expect(validateBlocks(blocks, 'message', '')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

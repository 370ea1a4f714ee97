import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/answers/answer.ts';
import { sideBySide } from '../../src/answers/finding/side-by-side.ts';
import { chosenFor, encodeChosen, readChosen } from '../../src/blocks/roles/compare-memory.ts';
import { type ComparedSide, compareModal, waitingComparison } from '../../src/blocks/roles/compare-modal.ts';
import { finderModal, waitingFinder } from '../../src/blocks/roles/finder-modal.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateView } from '../../src/playground/rules/validate-view.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aFramework, aRole } from '../helpers/roles.ts';
import { wordsOf } from '../helpers/words-of.ts';

const en = messagesIn('en');

const side = (label: string | null, levels = 0, level: number | null = null): ComparedSide => ({
  role: label === null ? null : { slug: 'x', name: label, channelName: null },
  ...{ label, levels, level },
});
const nothing = { menu: '', value: undefined };

describe('the comparison', () => {
  const tall = aRole({
    name: 'Climber',
    frameworks: [
      aFramework(
        'Climbing',
        12,
        Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`topic${n}`, { 3: ['Climbs'] }])),
      ),
    ],
  });
  const other = aRole({ name: 'Diver', frameworks: [aFramework('Diving', 5, { depth: { 3: ['Dives'] } })] });

  test('levels of two roles: what the other ladder does not speak of is said, and what does not fit is counted', () => {
    const result = sideBySide({ role: tall, level: 3 }, { role: other, level: 3 }, en);
    const view = compareModal(
      {
        first: side('Climber, level 3', 12, 3),
        second: side('Diver, level 3', 5, 3),
        result,
        memory: '{}',
      },
      en,
    );
    expect(validateView(view)).toEqual([]);
    expect(wordsOf(view.blocks)).toContain(
      'Topic0\nClimber, level 3:\nClimbs\nDiver, level 3:\nThe levels of the Diver do not speak of this.',
    );
    expect(wordsOf(view.blocks)).toContain('11 more topics do not fit here.');
  });

  test('is a view that Slack takes, whatever is written', () => {
    const cells = fc.array(nasty, { minLength: 1, maxLength: 12 });
    const rows = fc.array(fc.record({ title: nasty, cells: fc.tuple(cells, cells) }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, nasty, nasty, fc.nat(150), (given, one, two, levels) => {
        const result = { kind: 'rows', rows: given } as const;
        const view = compareModal({ first: side(one, levels, 1), second: side(two), result, memory: '' }, en);
        expect(validateView(view)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(validateView(waitingComparison(en))).toEqual([]);
  });
});

describe('what is chosen', () => {
  test('begins with what the answer was about', () => {
    const levels = { kind: 'levels', role: 'a', levels: [3, 4], topic: null, from: 0 } as const;
    expect(chosenFor(levels)).toEqual({ first: { role: 'a', level: 3 }, second: { role: 'a', level: 4 } });
    expect(chosenFor({ kind: 'role', role: 'a' }).second).toEqual({ role: null, level: null });
    expect(chosenFor({ kind: 'help' }).first).toEqual({ role: null, level: null });
  });

  test('a choice counts more than a menu, and a menu more than what is remembered', () => {
    const before = encodeChosen({ first: { role: 'a', level: 1 }, second: { role: 'b', level: 2 } });
    const held = { x: { 'role:find:second': { selected_option: { value: 'c' } } } };
    expect(readChosen(before, held, { menu: 'compare:level:first', value: 'whole' })).toEqual({
      first: { role: 'a', level: null },
      second: { role: 'c', level: 2 },
    });
    expect(readChosen('nonsense', null, nothing).first).toEqual({ role: null, level: null });
  });
});

describe('the finder', () => {
  test('without any role says what to do', () => {
    const view = finderModal({ roles: 0, found: null }, en);
    expect(validateView(view)).toEqual([]);
    expect(wordsOf(view.blocks)).toContain('No document describes a role yet.');
    expect(validateView(waitingFinder(en))).toEqual([]);
  });

  test('has no more buttons than Slack takes', () => {
    const choices = Array.from({ length: 40 }, (_, n) => ({
      label: `${n}`,
      question: { kind: 'list', from: n } as const,
    }));
    const page = { title: 'x', parts: [], choices, sources: [], shareable: null };
    const answer = answerOf({ kind: 'section', role: 'r', page });
    const view = finderModal({ roles: 1, found: { role: null, answer } }, en);
    expect(validateView(view)).toEqual([]);
    expect(wordsOf(view.blocks)).toContain('Overview');
  });
});

import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { ageLine } from '../../src/answers/page/age-line.ts';
import { plainText } from '../../src/answers/page/plain-text.ts';
import { privateMessage, publicMessage } from '../../src/blocks/answers/message.ts';
import type { Day } from '../../src/catalog/dates/day.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import { createLibrary } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const profile = (front: string) =>
  `---\nname: Baker\n${front}\n---\n# Mission\nBread for all.\n\n# Responsibilities\n- **Bake** (primary)\n`;
const route = 'role: baker\nchannel: "#bread"\n';
const ladder = (front: string) =>
  `---\ntitle: Baker Framework\n${front}\ntopics:\n  - name: craft\n    content:\n      - level: 1\n        criteria: [Kneads]\n---\n`;
const dated = 'reviewed: 2026-03-02\nreview_every: 180 days'; // until 29 August

const bakery = (files: Readonly<Record<string, string>>, day: Day) => {
  const library = createLibrary(catalogOf(files));
  const answerer = createAnswerer(
    () => library,
    () => day,
  );
  return (text: string) => answerer.ask(text, 'full', null);
};

describe('the age of what an answer rests on', () => {
  test.each([
    ['2026-03-02', 'Reviewed today'],
    ['2026-06-10', 'Reviewed 3 months ago'],
    ['2026-08-29', 'Reviewed 5 months ago'],
    ['2026-08-30', 'Overdue for review since 29 August: baker.md'],
    ['2027-01-01', 'Overdue for review since 29 August 2026: baker.md'],
  ])('on %s is told as “%s”', (day, words) => {
    const ask = bakery({ 'baker.md': profile(dated) }, day);
    expect(ask('baker').page.reviewed).toBe(words);
    expect(ask('baker responsibilities').page.reviewed).toBe(words);
  });

  test('is told of the documents that say so, by name where there are others', () => {
    const files = { 'baker.md': profile(dated), 'route.yml': route, 'ladder.md': ladder('') };
    const ask = bakery(files, '2026-03-10');
    expect(ask('baker').page.reviewed).toBe('Reviewed 8 days ago: baker.md');
    expect(ask('baker mission').page.reviewed).toBe('Reviewed 8 days ago');
    expect(ask('baker level 1').page.reviewed).toBeUndefined();
    const both = bakery({ ...files, 'ladder.md': ladder('reviewed: 2026-03-09') }, '2026-03-10');
    expect(both('baker').page.reviewed).toBe('Reviewed: baker.md 8 days ago, ladder.md yesterday');
    expect(both('baker level 1').page.reviewed).toBe('Reviewed yesterday');
  });

  test('names three that are overdue, the fresh ones no more', () => {
    const paths = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'];
    const reviews = new Map(
      paths.map((document, index) => [
        document,
        {
          document,
          reviewed: `2026-01-0${index + 1}`,
          every: document === 'e.md' ? null : 10,
          owner: null,
          source: { path: document, line: 1 },
        },
      ]),
    );
    expect(ageLine(paths, reviews, '2026-02-01', messagesIn('en'))).toBe(
      'Overdue for review: a.md since 11 January, b.md since 12 January, c.md since 13 January, 1 more',
    );
  });

  test('is not spoken of where no document does, nor on answers that only lead on', () => {
    expect(
      bakery({ 'baker.md': profile('owner: "@ann"') }, '2026-03-10')('baker').page.reviewed,
    ).toBeUndefined();
    const ask = bakery({ 'baker.md': profile(dated), 'route.yml': route }, '2026-03-10');
    for (const text of ['help', 'list', 'who fixes the boiler'])
      expect(ask(text).page.reviewed).toBeUndefined();
  });

  test('stands beside the source, for eyes and screen readers, and says nothing else in another way', () => {
    const answer = bakery({ 'baker.md': profile(dated) }, '2026-03-10')('baker');
    expect(plainText(answer.page)).toMatch(/\n\nSource: baker\.md:1\nReviewed 8 days ago$/);
    for (const message of [privateMessage(answer), publicMessage(answer)]) {
      expect(validateMessage(message)).toEqual([]);
      expect(message.blocks.at(-1)).toEqual({
        type: 'context',
        elements: ['Source: baker.md:1', 'Reviewed 8 days ago'].map((text) => ({
          type: 'plain_text',
          text,
          emoji: false,
        })),
      });
    }
  });
});

test('an answer that is kept does not outlive the day', () => {
  const library = createLibrary(catalogOf({ 'baker.md': profile(dated) }));
  let day = '2026-08-29';
  const answerer = createAnswerer(
    () => library,
    () => day,
  );
  const first = answerer.ask('baker', 'full', null);
  expect(answerer.ask('baker', 'full', null)).toBe(first);
  day = '2026-08-30';
  expect(answerer.ask('baker', 'full', null).page.reviewed).toContain('Overdue');
  expect(answerer.answer({ kind: 'role', role: 'baker' }, 'brief').page.reviewed).toContain('Overdue');
});

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [2, '2 days ago'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [60, '8 weeks ago'],
  [61, '2 months ago'],
  [365, '11 months ago'],
  [730, '23 months ago'],
  [731, '2 years ago'],
])('%i days are %s', (days, words) => {
  expect(messagesIn('en').time.ago(days)).toBe(words);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bold,
  bullet,
  bullets,
  linkTo,
  type Part,
  person,
  quote,
  text,
  type Words,
} from '../../src/answers/page/page.ts';
import { partsMessage } from '../../src/blocks/page/message.ts';
import { pageBlocks } from '../../src/blocks/page/page-blocks.ts';
import { richText } from '../../src/blocks/page/rich-text.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import { nasty } from '../helpers/nasty-text.ts';

describe('parts of a page as rich text', () => {
  test('bullets that stand together are one list, and sub-lines a list below the bullet they belong to', () => {
    const items = [['one'], bullet(['two'], [['below two']]), ['three'], ['four']];
    const lists = richText([bullets(items)]).elements.map((list) =>
      'indent' in list ? [list.indent, list.elements.length] : [0, list.elements.length],
    );
    expect(lists).toEqual([
      [0, 2],
      [1, 1],
      [0, 2],
    ]);
  });
});

describe('a line', () => {
  const wordsIn = (...line: Words) => {
    const [section] = richText([text(...line)]).elements;
    return JSON.stringify(section?.elements);
  };

  test('keeps a blank between two of its words', () => {
    expect(wordsIn('Sent.', ' ', linkTo('See it', 'https://example.org/a'))).toContain(
      '{"type":"text","text":" "}',
    );
  });

  test('with nothing to read has a dash, which Slack takes', () => {
    for (const line of [[], [''], [' ', '']]) expect(wordsIn(...line)).toBe('[{"type":"text","text":"–"}]');
  });
});

describe('a page that is too long', () => {
  test.each([
    ['en', 'The rest does not fit into one message.'],
    ['de', 'Der Rest passt nicht in eine Nachricht.'],
  ] as const)('says so in its language: %s', (language, words) => {
    const parts = Array.from({ length: 40 }, () => text('x'.repeat(400)));
    expect(JSON.stringify(pageBlocks({ title: 'Long', parts, language }))).toContain(words);
  });
});

describe('parts of a page as a message', () => {
  test('the text names people and has the same words as the blocks', () => {
    const { text: said } = partsMessage([
      text(person('U123'), ' asks ', bold('*this*'), ' <!here>:'),
      quote('two\nlines'),
      bullets([['one'], bullet(['two'], [['below']])]),
      text(linkTo('See it', 'https://example.org/a')),
    ]);
    expect(said).toBe(
      '<@U123> asks *this* &lt;\u200b!here&gt;:\n“two\nlines”\n• one\n• two\n    below\nSee it',
    );
  });

  test('nobody is named by half, and a person without an id is somebody', () => {
    const { text: said, blocks } = partsMessage([text(person('nobody'), 'x'.repeat(3885), person('U12345'))]);
    expect(said).toBe(`somebody${'x'.repeat(3885)}`);
    expect(JSON.stringify(blocks)).toContain('"user_id":"U12345"');
  });

  test('is one that Slack takes, whatever people write', () => {
    const part = fc.oneof(
      fc.array(nasty, { minLength: 1 }).map((words): Part => text(...words)),
      nasty.map((words): Part => quote(words)),
      fc.array(fc.array(nasty), { minLength: 1, maxLength: 4 }).map((lines): Part => bullets(lines)),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(validateMessage(partsMessage([text('So:'), ...parts]))).toEqual([]);
      }),
    );
  });
});

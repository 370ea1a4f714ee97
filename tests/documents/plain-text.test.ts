import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/documents/markdown/plain-text.ts';

describe('plain text', () => {
  it.each([
    [
      '**bold** and *italic*, __bold__ and _italic_, ***both*** and ~~gone~~',
      'bold and italic, bold and italic, both and gone',
    ],
    ['**bold with *italic* inside** and **a * b**', 'bold with italic inside and a * b'],
    ['snake_case_name, 2 * 3 * 4, a*b*c, **foo**bar', 'snake_case_name, 2 * 3 * 4, a*b*c, foobar'],
    ['`code *as is*` and ``two ` ticks``', 'code *as is* and two ` ticks'],
    [
      'a [link](https://x.y/a_(b) "title"), [another][ref] and <https://x.y>',
      'a link, another and https://x.y',
    ],
    ['![picture](p.png) of [![badge](b.svg)](https://x.y)', 'picture of badge'],
    ['\\*not italic\\* \\# \\[x\\]', '*not italic* # [x]'],
    ['AT&amp;T &lt;5 min&gt; &#8212; &#x2192; &nope;', 'AT&T <5 min> — → &nope;'],
    ['<b>bold</b> <span class="x">text</span><br/>next', 'bold text next'],
    ['List<User> and <5min, a < b > c', 'List<User> and <5min, a < b > c'],
    ['no\u00a0break\u2003spaces\u200b and\u00ad hidden\ufeff ones', 'no break spaces and hidden ones'],
    ['👩‍💼 stays, نمی‌خواهم stays', '👩‍💼 stays, نمی‌خواهم stays'],
    ['**unfinished and * lonely _ marks', '**unfinished and * lonely _ marks'],
    ['[brackets] and (round) ones', '[brackets] and (round) ones'],
  ])('of %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});

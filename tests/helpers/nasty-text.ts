import fc from 'fast-check';

/** Text as documents and people can have it: markup, mentions, other scripts, control characters, broken halves. */
export const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 4500 }),
  fc.constantFrom(
    '<!channel> <!here> <!everyone> <@U123> <#C1|x> <!subteam^S1>',
    '*bold* _italic_ ~struck~ `code` ```block``` > quote',
    'مهندس المنصة \u202e<!channel>',
    'プラットフォームエンジニア',
    '👩‍💼🛠️'.repeat(80),
    '\ud800 lone \udfff',
    '\u0000\u0007\t\n\r\u2028',
    '',
    '   ',
    '& < > &amp; &lt;!channel&gt;',
    'x'.repeat(4000),
  ),
);

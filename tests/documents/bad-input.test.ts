import { describe, expect, it } from 'vitest';
import { catalogOf, rulesOf } from '../catalog/catalog-of.ts';

const good = { 'good.md': '# Test Engineer\n\n## Mission\nTests.\n' };
const page = (front: string): string => `---\nname: Broken\n${front}\n---\n# Mission\nx\n`;
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
].join('\n');

describe('a broken document gives one problem with its line, and the others load', () => {
  it.each([
    ['broken YAML', page('a: b: c'), 3, 'broken-yaml', 'quotes'],
    ['an open bracket', page('tags: [a, b'), 3, 'broken-yaml', 'bracket'],
    ['an open quotation mark', page('title: "never closed'), 3, 'broken-yaml', 'quotation mark'],
    ['tab indentation', page('list:\n\t- a'), 4, 'tab-indentation', 'tab'],
    ['a key given twice', page('team: a\nteam: b'), 4, 'duplicate-key', 'on line 3'],
    ['an alias to nothing', page('a: *nothing'), 3, 'broken-yaml', '*nothing'],
    ['an alias in itself', page('a: &a [*a]'), 3, 'broken-yaml', '*a'],
    ['an alias bomb', page(bomb), 7, 'alias-bomb', 'Aliases'],
    ['endless nesting', page(`a: ${'['.repeat(200)}${']'.repeat(200)}`), 3, 'too-deep', 'nested'],
    ['a template in a value', page('a: {{ name }}'), 3, 'broken-yaml', 'key'],
    [
      'front matter that is never closed',
      '---\nname: Broken\n\n# Mission\nx\n',
      1,
      'unterminated-front-matter',
      'never closed',
    ],
    [
      'front matter that is no mapping',
      '---\n- a\n- b\n---\n# Mission\nx\n',
      2,
      'not-a-mapping',
      'key: value',
    ],
    [
      'front matter in JavaScript',
      '---js\n{ name: process.exit(1) }\n---\n# Mission\nx\n',
      1,
      'refused-front-matter',
      'never run',
    ],
    [
      'front matter in JSON',
      '---json\n{ "name": "x" }\n---\n# Mission\nx\n',
      1,
      'refused-front-matter',
      'json',
    ],
    ['front matter in CoffeeScript', '--- coffee\nname: 1\n---\n', 1, 'refused-front-matter', 'coffee'],
    [
      'broken TOML',
      '+++\nslug = "x"\nname = "x\n+++\n# Mission\nx\n',
      3,
      'broken-toml',
      'Unterminated string',
    ],
    ['a file of bytes', 'PNG\u0000\u0001\u0002', 1, 'binary-file', 'text'],
    ['a NUL in the middle', '# Test Lead\n\n## Mission\na\u0000b\n', 4, 'binary-file', 'text'],
    ['nothing', '', 1, 'empty-document', 'empty'],
    ['only spaces', '  \n\n\t\n', 1, 'empty-document', 'empty'],
    ['a text about something else', 'Shopping\n\n- milk\n', 1, 'unknown-format', 'Nearest is a role profile'],
  ])('%s', (_, text, line, rule, message) => {
    const catalog = catalogOf({ ...good, 'bad.md': text });
    expect(rulesOf(catalog)).toEqual([`bad.md:${line} ${rule}`]);
    expect(catalog.problems[0]?.message).toContain(message);
    expect(catalog.roles.map(({ name }) => name)).toEqual(['Test Engineer']);
  });

  it.each(['# to be written\n', '---\n# to be written\n', '--- # later\n...\n'])(
    'YAML of comments alone is as good as empty: %j',
    (text) => {
      expect(rulesOf(catalogOf({ ...good, 'bad.yml': text }))).toEqual(['bad.yml:1 empty-document']);
    },
  );

  it.each([
    ['a list among its documents', 'role: a\n---\n- b\n', 3, 'not-a-mapping'],
    ['a list', '- a\n', 1, 'not-a-mapping'],
    [
      'a duplicate key further down',
      'role: test-engineer\ntopics:\n  - { term: a, term: b }\n',
      3,
      'duplicate-key',
    ],
    ['tabs', 'role: test-engineer\nexamples:\n\t- a\n', 3, 'tab-indentation'],
    [
      'a merge conflict',
      'role: test-engineer\n<<<<<<< HEAD\nchannel: a\n=======\nchannel: b\n>>>>>>> main\n',
      3,
      'broken-yaml',
    ],
  ])('a YAML file with %s', (_, text, line, rule) => {
    const catalog = catalogOf({ ...good, 'bad.yaml': text });
    expect(rulesOf(catalog)).toEqual([`bad.yaml:${line} ${rule}`]);
    expect(catalog.roles).toHaveLength(1);
  });

  it('keys of the prototype do not matter', () => {
    const text =
      '---\nname: Proto Engineer\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\ntoString: x\n---\n# Mission\nx\n';
    const { roles, problems } = catalogOf({
      'a.md': text,
      'b.yml': 'role: proto-engineer\n__proto__: { channel: "#x" }\nhasOwnProperty: 1\nchannel: "#ok"\n',
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(roles).toMatchObject([{ name: 'Proto Engineer', routing: { channel: '#ok' } }]);
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'unknown-key'],
      [3, 'unknown-key'],
    ]);
  });

  it('a rule on the first line is no front matter', () => {
    const { roles, problems } = catalogOf({
      'a.md': '---\n\n# Test Engineer\n\n## Mission\nTests: all of them.\n\n---\n\n## Duties\n- a\n',
    });
    expect(problems).toEqual([]);
    expect(roles).toMatchObject([
      {
        name: 'Test Engineer',
        mission: { source: { line: 6 } },
        responsibilities: [{ source: { line: 11 } }],
      },
    ]);
  });
});

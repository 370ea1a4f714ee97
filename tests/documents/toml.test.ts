import { describe, expect, it } from 'vitest';
import { catalogOf, problemsIn, roleOf } from '../catalog/catalog-of.ts';

describe('TOML', () => {
  it('as a file says what YAML would, each with its line', () => {
    const text =
      '# Who bakes\nname = "Baker"\nmission = """\nBread,\nfor all"""\nresponsibilities = [\n  "Kneads", # by hand\n  \'Bakes "dark"\',\n]\n\n[[capabilities]]\nname = "Ovens"\nlevel = "Advanced"\n';
    const { name, mission, responsibilities, capabilities } = roleOf(text, 'baker.toml');
    expect([name, mission?.text]).toEqual(['Baker', 'Bread,\nfor all']);
    expect(responsibilities.map(({ title, source }) => [title, source.line])).toEqual([
      ['Kneads', 7],
      ['Bakes "dark"', 8],
    ]);
    expect(capabilities.map((one) => [one.name, one.level])).toEqual([['Ovens', 'Advanced']]);
  });

  it('holds teams, as projects keep them', () => {
    const text =
      'name = "bakers"\nkind = "working-group"\n\n[people]\nleads = ["ann"]\nmembers = ["ann", "kim"]\nalumni = ["old"]\n\n[website]\nname = "Bakers group"\ndescription = "Bakes"\n';
    const { name, kind, aliases, people, summary } = roleOf(text, 'teams/bakers.toml');
    expect([name, kind, aliases, people.map((one) => one.name), summary?.text]).toEqual([
      'Bakers group',
      'team',
      ['bakers'],
      ['ann', 'kim'],
      'Bakes',
    ]);
  });

  it('of other tools is a warning, and of a team by what it lists is one', () => {
    expect(problemsIn('[package]\nname = "x"\n', 'Cargo.toml')).toMatchObject([
      { severity: 'warning', rule: 'unknown-format' },
    ]);
    const text = 'name = "courses"\nmembers = ["ann"]\nrepos = ["web", "api"]\n';
    const { kind, people, properties } = roleOf(text, 'teams/courses.toml');
    expect([kind, people.map((one) => one.name), properties.map(({ value }) => value)]).toEqual([
      'team',
      ['ann'],
      ['web, api'],
    ]);
  });

  it('may be the front matter, with tables and dotted names', () => {
    const text =
      '+++\ntitle = "Lock Keeper"\nsite.weight = 3\naliases = ["sluice"]\n[extra]\nhours = { from = 8, to = 18 }\n+++\n## Duties\n\n- Opens the lock\n';
    const { name, aliases, responsibilities } = roleOf(text);
    expect([name, aliases, responsibilities[0]?.source.line]).toEqual(['Lock Keeper', ['sluice'], 10]);
  });

  it.each([
    ['a = ', 1, 'value'],
    ['a = "x', 1, 'Unterminated string'],
    ['a = [1, 2', 1, 'Unterminated array'],
    ['a = 1 b = 2', 1, 'newline'],
    ['a = 1\na = 2', 2, 'multiple times'],
    ['[a\nb = 1', 2, 'same line'],
    ['a = 1\n[a]\nb = 1', 2, 'multiple times'],
    ['= 1', 1, 'Unexpected'],
    [`a = ${'['.repeat(60)}1${']'.repeat(60)}`, 1, 'deep'],
  ])('that is broken is told with its line: %s', (text, line, what) => {
    const [problem] = problemsIn(text, 'a.toml');
    expect([problem?.line, problem?.severity]).toEqual([line, 'error']);
    expect(problem?.message).toContain(what);
  });

  it('of no end comes to one', () => {
    const long = `${'# x\n'.repeat(50_000)}a = "${'\\n '.repeat(50_000)}"\n`;
    expect(catalogOf({ 'a.toml': long }).roles).toEqual([]);
  });
});

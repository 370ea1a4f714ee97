import { describe, expect, it } from 'vitest';
import { program } from '../../src/installation.ts';
import { catalogOf, rulesOf } from './catalog-of.ts';

const only = (files: Readonly<Record<string, string>>) => {
  const { roles } = catalogOf(files);
  expect(roles).toHaveLength(1);
  const [role] = roles;
  if (role === undefined) throw new Error('no role');
  return role;
};

const framework = (title: string): string =>
  `---\ntitle: ${title}\nsidebarGroup: quality\ntopics:\n  - name: craft\n    content:\n      - level: 1\n        criteria: [Writes cases]\n---\n`;

describe('several documents about one role', () => {
  it('become one, with every source and one mission', () => {
    const role = only({
      'charter.md':
        '# Test Engineering\n\n## Core Responsibility\nGuards quality.\n\n## Key Areas of Ownership\n- **Suites**: All of them.\n',
      'framework.md': framework('🧪 Test Engineer Framework'),
      'profile.md':
        '---\nslug: test-engineer\nname: Test Engineer\n---\n# Mission\nFinds faults first.\n\n# Responsibilities\n- **Plan tests**\n  *Success metric*: all of them\n- Run tests\n',
      'skills.md': '# Test Engineering Skills\n\n## Design\n- Pairwise\n',
      'team.md':
        '## Test Engineers\n\n**Role**\nTests it.\n\n**Responsibilities**\n- plan tests.\n- Report faults\n',
      'routing/test.yml': 'role: test-engineer\nchannel: "#tests"\n',
    });
    expect(role).toMatchObject({
      slug: 'test-engineer',
      name: 'Test Engineer',
      group: 'Quality',
      aliases: [],
      mission: { text: 'Finds faults first.' },
    });
    expect(role.notes.filter(({ title }) => title === 'Mission').map(({ text }) => text)).toEqual([
      'Tests it.',
      'Guards quality.',
    ]);
    expect(role.responsibilities.map(({ title, metric, source }) => [title, metric, source.path])).toEqual([
      ['Plan tests', 'all of them', 'profile.md'],
      ['Run tests', null, 'profile.md'],
      ['Report faults', null, 'team.md'],
    ]);
    expect([role.ownership.length, role.skills.length, role.frameworks.length, role.routing.channel]).toEqual(
      [1, 1, 1, '#tests'],
    );
    expect(role.sources).toEqual([
      'charter.md',
      'framework.md',
      'profile.md',
      'routing/test.yml',
      'skills.md',
      'team.md',
    ]);
  });

  it('count the same line twice only where two documents say it', () => {
    const twice =
      '# Test Lead\n\n## Responsibilities\n- Plan\n- Plan\n\n## Deliverables\n- Report (type: pdf)\n';
    expect(only({ 'a.md': twice }).responsibilities).toHaveLength(2);
    const joined = only({
      'a.md': twice,
      'b.md': '# Test Lead\n\n## Duties\n- plan!\n  KPI: by noon\n\n## Artifacts\n- Report\n',
    });
    expect(joined.responsibilities.map(({ metric }) => metric)).toEqual(['by noon', null]);
    expect(joined.artifacts).toMatchObject([{ name: 'Report', type: 'pdf' }]);
  });

  it('are found by an alias, where that leaves no doubt', () => {
    const persona = '---\nname: Site Reliability Engineer\naliases: [SRE]\n---\n# Mission\nKeeps it up.\n';
    expect(only({ 'a.md': persona, 'b.md': '# SRE Skills\n\n## Calm\n- Breathes\n' }).skills).toHaveLength(1);
    expect(
      only({
        'a.md': '# Build Master/Release Manager\n\n## Mission\nShips.\n',
        'b.md': framework('Release Management Framework'),
      }).frameworks,
    ).toHaveLength(1);
  });

  it('may contradict each other, which is reported', () => {
    const profile = (front: string): string => `---\n${front}\n---\n# Mission\nx\n`;
    expect(
      rulesOf(
        catalogOf({
          'a.md': profile('name: Test Lead\nslug: tl'),
          'b.md': profile('name: Team Lead\nslug: tl'),
        }),
      ),
    ).toEqual(['b.md:2 slug-conflict']);
    expect(
      rulesOf(
        catalogOf({
          'a.md': profile('name: Test Lead\nslug: tl'),
          'b.md': profile('name: Test Lead\nslug: test-lead'),
        }),
      ),
    ).toEqual(['b.md:2 slug-conflict']);
    const aliases = catalogOf({
      'a.md': profile('name: Test Lead\naliases: [TL]'),
      'b.md': profile('name: Team Lead\naliases: [TL, Test Leads]'),
    });
    expect(aliases.roles).toHaveLength(2);
    expect(rulesOf(aliases)).toEqual(['b.md:2 alias-conflict', 'b.md:2 alias-conflict']);
  });

  it.each([
    ['charters/kaeufer-fuer-gueter.md', 'kaeufer-fuer-gueter'],
    ['charters/kaufer-fur-guter.md', 'kaufer-fur-guter'],
    ['charters/buying.md', 'kaeufer-fuer-gueter'],
  ])('writes umlauts in slugs as its files do: %s', (path, slug) => {
    const { roles, problems } = catalogOf({
      [path]: '# Käufer für Güter\n\n## Mission\n\nBuys.\n\n## Responsibilities\n\n- Buys goods.\n',
      ...(slug.includes('ue') && { 'routing/buying.yml': `role: ${slug}\nchannel: "#goods"\n` }),
    });
    expect(problems.filter(({ rule }) => rule === 'unknown-role')).toEqual([]);
    expect(roles.map((role) => [role.slug, role.routing.channel !== null])).toEqual([
      [slug, slug.includes('ue')],
    ]);
  });
});

describe('interactions', () => {
  const files = (target: string) => ({
    'a.md': `# Test Engineer\n\n## Mission\nTests.\n\n## Interactions\n- **Reports** → ${target} (daily)\n`,
    'b.md': '---\nname: Backend Engineer\naliases: [backender]\n---\n# Mission\nBuilds.\n',
    'c.md': '# Project Manager/Scrum Master\n\n## Mission\nHelps.\n',
  });
  const targets = (target: string) =>
    catalogOf(files(target))
      .roles.find(({ slug }) => slug === 'test-engineer')
      ?.interactions.map(({ role }) => role);

  it.each([
    ['Backend Engineer', ['backend-engineer']],
    ['backend engineers', ['backend-engineer']],
    ['back-end engineering', ['backend-engineer']],
    ['backender', ['backend-engineer']],
    ['Scrum Master', ['project-manager']],
    ['Backend Engineers and Scrum Masters', ['backend-engineer', 'project-manager']],
    ['Backend Engineer, Project Manager', ['backend-engineer', 'project-manager']],
    ['The Board', ['The Board']],
  ])('with %s point to %j', (target, slugs) => {
    expect(targets(target)).toEqual(slugs);
  });

  it('with somebody unknown are reported, with the nearest role', () => {
    const { problems } = catalogOf(files('Backend Enginer'));
    expect(problems).toMatchObject([{ path: 'a.md', line: 7, severity: 'warning', rule: 'unknown-role' }]);
    expect(problems[0]?.message).toBe(
      '"Backend Enginer" is no role that any document describes. Did you mean "Backend Engineer"?',
    );
    expect(catalogOf(files('The Board')).problems[0]?.message).toContain('Add a document for it');
  });

  it('with many unknown are one line for all documents, the most wanted first', () => {
    const one = (name: string, ...partners: string[]): string =>
      `# ${name}\n\n## Mission\nx\n\n## Interactions\n${partners.map((partner) => `- Asks → ${partner}\n`).join('')}`;
    const { problems } = catalogOf({
      'a.md': one('Test Engineer', 'The Board', 'Auditors'),
      'b.md': one('Zoo Director', 'Auditors', 'Test Enginer'),
    });
    expect(problems.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([
      `a.md:8 "Auditors" (2 times), "The Board" (line 7) are no roles that any document describes. Add documents for those that people should find, or correct the names; "${program} gaps" lists all of them.`,
      'b.md:8 "Test Enginer" is no role that any document describes. Did you mean "Test Engineer"?',
    ]);
  });
});

describe('the catalog', () => {
  it('lists roles by name and problems by place', () => {
    const catalog = catalogOf({
      'z.md': '# Analyst\n\n## Mission\nx\n',
      'b.md': 'nothing',
      'a.md': '# Zoo Director\n\n## Mission\nx\n\n## Interactions\n- Calls → Nobody\n- Feeds → Noone\n',
    });
    expect(catalog.roles.map(({ name }) => name)).toEqual(['Analyst', 'Zoo Director']);
    expect(rulesOf(catalog)).toEqual(['a.md:7 unknown-role', 'b.md:1 unknown-format']);
  });

  it('gives every role a slug of its own', () => {
    const { roles } = catalogOf({
      'a.md': '---\nname: Ärzte\n---\n# Mission\nx\n',
      'b.md': '---\nname: Test Lead\nslug: arzte-2\n---\n# Mission\nx\n',
      'c.md': '---\nname: A.R. Zte\n---\n# Mission\nx\n',
      'd.md': '---\nname: Arz Te\n---\n# Mission\nx\n',
    });
    expect(new Set(roles.map(({ slug }) => slug)).size).toBe(roles.length);
  });

  it('of a thousand roles and two hundred frameworks is built in a few seconds', () => {
    const name = (index: number): string =>
      `Zone ${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')} Engineer`;
    const duties = Array.from(
      { length: 6 },
      (_, index) =>
        `- **Duty ${index}**${index === 0 ? ' (primary)' : ''}  \n  *Success metric*: metric ${index}`,
    ).join('\n');
    const profiles = Array.from(
      { length: 1000 },
      (_, index) =>
        [
          `roles/${index}.md`,
          `---\nname: ${name(index)}\n---\n# Mission\nKeeps zone ${index}.\n\n# Responsibilities\n${duties}\n\n# Capabilities\n- **Care** — Advanced (a, b)\n\n# Interactions\n- **Asks** → ${name((index + 1) % 1000)} (weekly)\n- **Asks** → Somebody ${index} (weekly)\n`,
        ] as const,
    );
    const frameworks = Array.from(
      { length: 200 },
      (_, index) => [`frameworks/${index}.md`, framework(name(index))] as const,
    );
    const { roles, problems } = catalogOf(Object.fromEntries([...profiles, ...frameworks]));
    expect(roles).toHaveLength(1000);
    expect(roles.flatMap((role) => role.frameworks)).toHaveLength(200);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('and 994 more')]);
  }, 240_000); // seconds on a quiet machine, a minute on a busy one
});

import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/formats/parts/facts.ts';
import { catalogOf, roleOf, rulesOf } from '../../catalog/catalog-of.ts';

const page = (front: string, body = ''): string => `---\n${front}\n---\n${body}`;

/** "topic 1: a, b" for each level that has an entry. */
const shown = (framework: Framework | undefined): readonly string[] =>
  (framework?.topics ?? []).flatMap(({ name, levels }) =>
    levels.map(
      ({ level, criteria, examples }) =>
        `${name} ${level}: ${[...criteria.map(({ text }) => text), ...examples.map(({ criterion }) => `(${criterion.text})`)].join(', ')}`,
    ),
  );

describe('a progression framework', () => {
  it('is read with whatever keys are null, missing, written twice or of another type', () => {
    const front = `path: /eng/reliability
title: "🔧 Reliability Engineering Framework"
levels: "4"
topics:
  - name: talk
    title:
    description: How you speak up
    content:
      - level: "1"
        criteria: Speaks
      - level: L2
        criteria:
          - Asks: why
          - { criteria: Shows, examples: with a demo }
      - level: 2
        exampleCriteria:
          - criteria: Illustrates nothing
            examples:
          - plain text
      - level: 2-3
        criteria: [In a range]
  - name: blank
    title: null
    content: null
  - name: keyed
    content:
      1: [First]
      2:
        criteria: [Second]`;
    const catalog = catalogOf({ 'a.md': page(front, 'An intro.\n\n### Technologies\n\n- Go\n- SQL\n') });
    const [role] = catalog.roles;
    expect(role).toMatchObject({ name: 'Reliability Engineer', slug: 'reliability-engineer' });
    expect(role?.frameworks[0]).toMatchObject({ title: '🔧 Reliability Engineering Framework', levels: 4 });
    expect(role?.frameworks[0]?.topics.map(({ name, title }) => [name, title])).toEqual([
      ['talk', 'talk'],
      ['blank', 'blank'],
      ['keyed', 'keyed'],
    ]);
    expect(shown(role?.frameworks[0])).toEqual([
      'talk 1: Speaks',
      'talk 2: Asks: why, Illustrates nothing, plain text, In a range, (Shows)',
      'keyed 1: First',
      'keyed 2: Second',
    ]);
    expect(role?.frameworks[0]?.topics[0]?.levels[1]?.criteria.map(({ source }) => source.line)).toEqual([
      14, 18, 20, 22,
    ]);
    expect(role?.properties).toMatchObject([{ name: 'Technologies', value: 'Go, SQL' }]);
    expect(role?.notes.map(({ text }) => text)).toEqual(['How you speak up', 'An intro.']);
    expect(catalog.problems).toEqual([]);
  });

  it('says what is wrong, and reads it all the same', () => {
    const front = `title: Test Engineer Framework
levels: 2
topics:
  - name: craft
    content:
      - level: 3
        criteria: [Beyond]
      - level: 1
        criteria:
          - ""
          -
          - Kept
      - criteria: [No level]
  - name: Craft
    content:
      - level: 1
        criteria: [Twice]
  - a text
  - content: []`;
    const catalog = catalogOf({ 'a.md': page(front) });
    expect(shown(catalog.roles[0]?.frameworks[0])).toEqual(['craft 1: Kept, Twice', 'craft 3: Beyond']);
    expect(catalog.roles[0]?.frameworks[0]?.levels).toBe(3);
    expect(catalog.roles[0]?.notes.map(({ text }) => text)).toEqual(['No level', 'a text']);
    expect(rulesOf(catalog)).toEqual([
      'a.md:7 level-out-of-range',
      'a.md:11 empty-criterion',
      'a.md:12 empty-criterion',
      'a.md:14 level-missing',
      'a.md:15 duplicate-topic',
      'a.md:19 not-a-topic',
      'a.md:20 unnamed-topic',
    ]);
    expect(catalog.problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('may be pure YAML, name its levels, or be written as prose', () => {
    const yaml = roleOf(
      'title: Data Science Framework\ntopics:\n  - name: craft\n    content:\n      - level: Junior\n        criteria: [a]\n      - level: Senior\n        criteria: [b]\n',
      'ds.yaml',
    );
    expect(yaml.name).toBe('Data Scientist');
    expect(shown(yaml.frameworks[0])).toEqual(['craft 1: a', 'craft 2: b']);
    expect(yaml.notes[0]?.text).toBe('1 Junior, 2 Senior');
    const prose = roleOf(
      page(
        'title: Ops Leadership\nsidebarTitle: Leadership\nyaml: false\nlevels:',
        '## Level 1\n### Knowledge\n#### Breadth\n**Depth**\n* Knows\n\n---\n\n## Level 2\n### Knowledge\n* Leads\n',
      ),
    );
    expect(shown(prose.frameworks[0])).toEqual(['knowledge 1: Knows', 'knowledge 2: Leads']);
    const perTopic = roleOf(
      '# Test Engineer\n\n## Craft\n\n### Level 1\n- a\n\n### Level 2 (Senior)\n- b\n\n## Mission\nTests.\n',
    );
    expect(shown(perTopic.frameworks[0])).toEqual(['craft 1: a', 'craft 2: b']);
    const single = roleOf(
      page('title: Senior Test Engineer\nlevel: 3', '### You test well\n\n- In the small\n- In the large\n'),
    );
    expect(shown(single.frameworks[0])).toEqual(['you test well 3: In the small, In the large']);
  });

  it('takes the title that says what somebody is', () => {
    const topics = 'topics:\n  - name: a\n    content:\n      - level: 1\n        criteria: [x]';
    const named = (title: string, sidebar: string) =>
      roleOf(page(`title: "${title}"\nsidebarTitle: "${sidebar}"\n${topics}`)).name;
    expect(named('🥖 Product Design Framework', '🥖 Senior Product Designer')).toBe(
      'Senior Product Designer',
    );
    expect(named('🌐 Web Engineering Framework', '🌐 Web')).toBe('Web Engineer');
    expect(named('🛠️Platform Engineer Engineering Framework', 'x')).toBe('Platform Engineer');
    expect(named('🎉 Marketing', 'Marketing')).toBe('Marketing');
  });
});

const framework = (
  path: string,
  title: string,
  group: string,
  levels: number,
  topics: readonly string[],
): string =>
  page(
    [
      `path: ${path}`,
      `title: "${title}"`,
      `sidebarGroup: ${group}`,
      'yaml: true',
      `levels: ${levels}`,
      'topics:',
      ...topics,
    ].join('\n'),
  );
const topic = (name: string, title: string, entries: Readonly<Record<number, string>>): string =>
  [
    `  - name: ${name}`,
    `    title: ${title}`,
    '    content:',
    ...Object.entries(entries).flatMap(([level, text]) => [
      `      - level: ${level}`,
      `        criteria: [${text}]`,
    ]),
  ].join('\n');

describe('a generic framework', () => {
  const generic = framework('/generic', '📄 Generic Framework', '', 4, [
    topic('communication', 'Talking', { 1: 'Talks, Listens', 4: 'Inspires' }),
    topic('conduct', 'Conduct', { 1: 'Behaves' }),
  ]);
  const web = framework('/engineering/web', 'Web Engineering Framework', 'engineering', 4, [
    topic('communication', '', { 1: 'Talks', 2: 'Blogs' }),
  ]);
  const operations = framework('/ops', 'Operations Framework', '', 2, [
    topic('speed', 'Speed', { 1: 'Fast' }),
  ]);
  const roles = (files: Readonly<Record<string, string>>) => catalogOf(files).roles;

  it('extends topics of the same name in all others, adds its own, and is no role', () => {
    const [first, second, ...more] = roles({ 'generic.md': generic, 'ops.md': operations, 'web.md': web });
    expect(more).toEqual([]);
    expect(shown(second?.frameworks[0])).toEqual([
      'communication 1: Talks, Listens',
      'communication 2: Blogs',
      'communication 4: Inspires',
      'conduct 1: Behaves',
    ]);
    expect(second?.frameworks[0]?.topics[0]?.title).toBe('Talking');
    expect(second?.frameworks[0]?.topics[0]?.levels[0]?.criteria.map(({ source }) => source.path)).toEqual([
      'web.md',
      'generic.md',
    ]);
    expect(second?.sources).toEqual(['generic.md', 'web.md']);
    // Two levels stay two: what belongs to the fourth is of no use there.
    expect(shown(first?.frameworks[0])).toEqual([
      'speed 1: Fast',
      'communication 1: Talks, Listens',
      'conduct 1: Behaves',
    ]);
  });

  it.each([
    [
      'its path is "/group/general"',
      framework('/engineering/general', 'All of us', 'engineering', 4, [topic('impact', '', { 1: 'Ships' })]),
    ],
    [
      'its path lies above others',
      framework('/engineering', 'Engineering Framework', 'Technology', 4, [
        topic('impact', '', { 1: 'Ships' }),
      ]),
    ],
    [
      'it is named like its group',
      framework('/x/y', 'Engineering Framework', 'engineering', 4, [topic('impact', '', { 1: 'Ships' })]),
    ],
    [
      'its title says so',
      framework('/x/y', '📔 Core Competencies Framework', 'engineering', 4, [
        topic('impact', '', { 1: 'Ships' }),
      ]),
    ],
    [
      'it says so itself',
      framework('/x/y', 'Ours', 'engineering\ngeneric: true', 4, [topic('impact', '', { 1: 'Ships' })]),
    ],
  ])('is told when %s, and then extends only its group', (_, text) => {
    const design = framework('/design/product', 'Product Design', 'design', 4, [
      topic('impact', '', { 1: 'Draws' }),
    ]);
    const found = roles({ 'a.md': text, 'design.md': design, 'web.md': web });
    expect(found.map(({ name }) => name)).toEqual(['Product Designer', 'Web Engineer']);
    expect(shown(found[0]?.frameworks[0])).toEqual(['impact 1: Draws']);
    expect(shown(found[1]?.frameworks[0])).toContain('impact 1: Ships');
  });

  it('is a role after all where it has nothing to extend, where a profile claims its name, or where it says so', () => {
    const alone = catalogOf({ 'generic.md': generic });
    expect(alone.roles.map(({ name }) => name)).toEqual(['Generic']);
    expect(rulesOf(alone)).toEqual(['generic.md:3 nothing-to-extend']);
    const claimed = catalogOf({
      'core.md': framework('/core', 'Core Engineering Framework', '', 4, [topic('a', '', { 1: 'b' })]),
      'p.md': '# Core Engineer\n\n## Mission\nOwns the core.\n',
      'web.md': web,
    });
    expect(claimed.roles.map(({ name }) => name)).toEqual(['Core Engineer', 'Web Engineer']);
    const stated = catalogOf({
      'c.md': page(
        'title: Core\ngeneric: false\ntopics:\n  - name: a\n    content:\n      - level: 1\n        criteria: [b]',
      ),
      'web.md': web,
    });
    expect(stated.roles.map(({ name }) => name)).toEqual(['Core', 'Web Engineer']);
  });
});

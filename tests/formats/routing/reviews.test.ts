import { describe, expect, it } from 'vitest';
import { intervalDays } from '../../../src/formats/routing/review-interval.ts';
import { catalogOf, rulesOf } from '../../catalog/catalog-of.ts';

const profile = (front: string) => `---\nname: Test Lead\n${front}\n---\n# Mission\nFinds faults first.\n`;
const skills = '# Test Lead Skills\n\n## Design\n- Pairwise\n';
const read = (files: Readonly<Record<string, string>>) => {
  const catalog = catalogOf(files);
  return {
    reviews: Object.fromEntries(catalog.reviews),
    rules: rulesOf(catalog),
    messages: catalog.problems.map(({ message }) => message),
    role: catalog.roles[0],
  };
};

describe('the upkeep of a document', () => {
  it('stands in its front matter, and is about the document, not the role', () => {
    const { reviews, rules, role } = read({
      'roles/lead.md': profile('reviewed: 2026-05-01\nreview_every: 6 months\nowner: "@ann"'),
    });
    expect(rules).toEqual([]);
    expect(reviews).toEqual({
      'roles/lead.md': {
        document: 'roles/lead.md',
        reviewed: '2026-05-01',
        every: 183,
        owner: '@ann',
        source: { path: 'roles/lead.md', line: 3 },
      },
    });
    expect(role?.properties).toEqual([]);
  });

  it('is read in every format, routing data included', () => {
    const front = 'reviewed: 2026-05-01';
    const { reviews, rules } = read({
      'charter.md': `---\n${front}\n---\n# Test Lead\n\n## Core Principles\n- **Early**: Always.\n`,
      'ladder.md': `---\ntitle: Test Lead Framework\n${front}\ntopics:\n  - name: craft\n    content:\n      - level: 1\n        criteria: [Writes cases]\n---\n`,
      'lead.md': profile(front),
      'route.yml': `role: test-lead\nchannel: "#tests"\n${front}\n`,
      'skills.md': `---\n${front}\n---\n${skills}`,
      'team.md': `---\n${front}\n---\n## Test Lead\n\n**Role**\nTests it.\n\n**Responsibilities**\n- Plans\n\n## Baker\n\n**Role**\nBakes.\n\n**Responsibilities**\n- Bread\n`,
    });
    expect(rules).toEqual([]);
    expect(Object.keys(reviews)).toEqual([
      'charter.md',
      'ladder.md',
      'lead.md',
      'route.yml',
      'skills.md',
      'team.md',
    ]);
  });

  it.each(['review-every: 1 year', 'reviewEvery: 1 year', 'Review_Every: 1 year'])(
    'may spell its keys as %s',
    (key) => {
      expect(read({ 'a.md': profile(`reviewed: 2026-05-01\n${key}`) }).reviews['a.md']?.every).toBe(365);
    },
  );

  it('may stand beside it, in a list', () => {
    const { reviews, rules } = read({
      'roles/lead.md': profile('owner: "#testing"'),
      'skills/lead.md': skills,
      'reviews.yml':
        'reviews:\n  skills/lead.md: { reviewed: 2026-05-01, review_every: quarterly, owner: ann@example.com }\n  ./roles/lead.md:\n    reviewed: 2026-06-01\n',
    });
    expect(rules).toEqual([]);
    expect(reviews['skills/lead.md']).toMatchObject({
      reviewed: '2026-05-01',
      every: 91,
      owner: 'ann@example.com',
      source: { path: 'reviews.yml', line: 2 },
    });
    expect(reviews['roles/lead.md']).toMatchObject({
      reviewed: '2026-06-01',
      owner: '#testing',
      source: { path: 'reviews.yml', line: 4 },
    });
  });
});

describe('how often', () => {
  it.each([
    ['6 months', 183],
    ['every 6 months', 183],
    ['180 days', 180],
    ['90d', 90],
    ['2 weeks', 14],
    ['1 year', 365],
    ['a year', 365],
    ['every quarter', 91],
    ['Quarterly', 91],
    ['annually', 365],
    ['10 years', 3653],
  ])('%s is %i days', (text, days) => {
    expect(intervalDays(text)).toBe(days);
  });

  it.each(['', '180', '0 days', '-3 days', '11 years', 'often', '6 parsecs', '1.5 years', '9999 months'])(
    '%j is not understood',
    (text) => {
      expect(intervalDays(text)).toBeNull();
    },
  );
});

describe('whose it is', () => {
  it.each([
    ['"@ann.lee"', '@ann.lee'],
    ['"#team-docs"', '#team-docs'],
    ['U0123ABCD', 'U0123ABCD'],
    ['"<@U0123ABCD>"', 'U0123ABCD'],
    ['"<!subteam^S0123ABCD|@docs>"', 'S0123ABCD'],
    ['ann@example.com', 'ann@example.com'],
    ['Ann Lee', 'Ann Lee'],
  ])('%s is read as %s', (written, owner) => {
    const { reviews, rules } = read({ 'a.md': profile(`owner: ${written}`) });
    expect([reviews['a.md']?.owner, rules]).toEqual([owner, []]);
  });
});

describe('what cannot be read', () => {
  it.each([
    [
      'reviewed: last spring',
      'bad-review-date',
      '"last spring" was not read as reviewed. A day is written as year-month-day, as in "reviewed: 2026-05-01".',
    ],
    ['reviewed: 2026-02-30', 'bad-review-date', '"2026-02-30" was not read'],
    ['reviewed: 01/05/2026', 'bad-review-date', '"01/05/2026" was not read'],
    ['reviewed: [2026-05-01]', 'bad-review-date', 'The reviewed is a list, so it was not read.'],
    [
      'review_every: often',
      'bad-review-interval',
      '"often" was not read as review_every. Write how often the document is to be reviewed',
    ],
    [
      'owner: #docs',
      'bad-owner',
      'The owner is empty: in YAML a "#" starts a comment, so a channel needs quotes. The owner is one person or channel',
    ],
    ['owner: [ann, bob]', 'bad-owner', 'The owner is a list, so it was not read.'],
    ['owner: "#Team Docs"', 'bad-owner', '"#Team Docs" was not read as owner.'],
    ['owner: "ann@"', 'bad-owner', '"ann@" was not read as owner.'],
  ])('%s is a %s', (line, rule, words) => {
    const { reviews, rules, messages } = read({ 'a.md': profile(`aka: TL\n${line}`) });
    expect(reviews).toEqual({});
    expect(rules).toEqual([`a.md:4 ${rule}`]);
    expect(messages[0]).toContain(words);
  });

  it('leaves the other keys as they are', () => {
    const { reviews } = read({ 'a.md': profile('reviewed: soon\nowner: "@ann"') });
    expect(reviews['a.md']).toMatchObject({ reviewed: null, owner: '@ann', source: { line: 3 } });
  });

  it('is reported in a list as well', () => {
    const { reviews, rules, messages } = read({
      'roles/lead.md': profile('reviewed: 2026-05-01'),
      'reviews.yml': `reviews:
  roles/lead.md: { reviewed: 2026-06-01, reviewd: 2026-07-01 }
  roles/laed.md: { owner: "@ann" }
  nowhere: 2026-05-01
extra: 1
`,
    });
    expect(rules).toEqual([
      'reviews.yml:2 review-conflict',
      'reviews.yml:2 unknown-key',
      'reviews.yml:3 unknown-document',
      'reviews.yml:4 wrong-type',
      'reviews.yml:5 unknown-key',
    ]);
    expect(messages[0]).toBe(
      'The reviewed of roles/lead.md is not what roles/lead.md says, which counts. Keep one of them.',
    );
    expect(messages[1]).toContain('Did you mean "reviewed"?');
    expect(messages[2]).toBe('There is no document "roles/laed.md". Did you mean "roles/lead.md"?');
    expect(reviews['roles/lead.md']?.reviewed).toBe('2026-05-01');
  });

  it('says nothing more of a document that is broken itself', () => {
    const list = 'reviews:\n  a.md: { reviewed: 2026-05-01 }\n';
    expect(read({ 'a.md': '---\na: [1\n---\n', 'reviews.yml': list }).rules).toEqual(['a.md:2 broken-yaml']);
  });

  it('an interval without a day would never be over', () => {
    const { rules, messages } = read({ 'a.md': profile('review_every: 1 year') });
    expect(rules).toEqual(['a.md:3 no-review-date']);
    expect(messages[0]).toBe(
      'a.md is to be reviewed every 365 days, but nobody has said when it last was, so it is never overdue. Add the day, as in "reviewed: 2026-05-01".',
    );
  });
});

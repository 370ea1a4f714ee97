import { describe, expect, it } from 'vitest';
import { catalogOf, rulesOf } from '../../catalog/catalog-of.ts';

const roles = {
  'roles/security.md': '---\nname: Security Engineer\n---\n# Mission\nSafe.\n',
  'roles/platform.md': '# Platform Engineer\n\n## Mission\nFast.\n',
};
const routed = (text: string) => {
  const catalog = catalogOf({ ...roles, 'routing/a.yml': text });
  const role = catalog.roles.find(({ slug }) => slug === 'security-engineer');
  if (role === undefined) throw new Error('no security engineer');
  return { catalog, role, rules: rulesOf(catalog), messages: catalog.problems.map(({ message }) => message) };
};

describe('routing data', () => {
  it('says how requests reach a role', () => {
    const { role, rules } = routed(`role: security-engineer
channel: "#security"
group: Engineering
aliases: [sec eng, appsec]
people: "@security-team"
hours: { days: mon-fri, from: "09:00", to: "17:30", zone: Europe/London }
topics:
  - { term: leaked secret, synonyms: [exposed key, credential leak] }
  - phishing
not:
  - { what: cloud cost, ask: Platform Engineers }
  - { what: door badges, ask: nobody }
examples:
  - someone pushed an AWS key
  - error: permission denied
confidential-channel: "#security-private"
`);
    expect(rules).toEqual([]);
    expect(role).toMatchObject({ group: 'Engineering', aliases: ['sec eng', 'appsec'] });
    expect(role.sources).toEqual(['roles/security.md', 'routing/a.yml']);
    expect(role.routing).toMatchObject({
      channel: '#security',
      confidentialChannel: '#security-private',
      people: '@security-team',
      hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30', zone: 'Europe/London' },
      topics: [
        { term: 'leaked secret', synonyms: ['exposed key', 'credential leak'], source: { line: 8 } },
        { term: 'phishing', synonyms: [] },
      ],
      declines: [
        { what: 'cloud cost', ask: 'platform-engineer' },
        { what: 'door badges', ask: null },
      ],
      examples: [
        { text: 'someone pushed an AWS key', source: { path: 'routing/a.yml', line: 14 } },
        { text: 'error: permission denied', source: { line: 15 } },
      ],
    });
  });

  it.each(['security-engineer', 'Security Engineers', '"Security Engineering"'])(
    'finds its role as %s',
    (name) => {
      expect(routed(`role: ${name}\nchannel: "#safe"\n`).role.routing.channel).toBe('#safe');
    },
  );

  it('may stand in the front matter of a profile', () => {
    const { roles: all } = catalogOf({
      'a.md': '---\nname: Test Engineer\nchannel: "#tests"\naliases: tester, SDET\n---\n# Mission\nTests.\n',
    });
    expect(all[0]).toMatchObject({ routing: { channel: '#tests' }, aliases: ['tester', 'SDET'] });
  });

  it.each([
    ['announce-changes: true', true],
    ['announce-changes: no', false],
    ['channel: "#safe"', false],
  ])('has the channel told of changes, or not: %s', (line, wanted) => {
    const { role, rules } = routed(`role: security-engineer\n${line}\n`);
    expect({ rules, wanted: role.routing.announceChanges }).toEqual({ rules: [], wanted });
  });

  it('says how long its requests may lie, in working time of eight hours a day', () => {
    const { role, rules } = routed(
      'role: security-engineer\npatience: { open: 90 min, claimed: 1.5 days, asked: soon }\n',
    );
    expect(role.routing.patience).toEqual({ open: 90, claimed: 720, asked: null });
    expect(rules).toEqual(['routing/a.yml:2 bad-patience']);
  });

  it('has keys in front matter that are no properties of the role', () => {
    const { roles: all } = catalogOf({
      'a.md':
        '---\nname: Test Engineer\nchannel: "#a"\nconfidential-channel: "#b"\nannounce-changes: true\n---\n# Mission\nTests.\n',
    });
    expect(all[0]).toMatchObject({ properties: [], routing: { announceChanges: true } });
  });

  it('says who has the role: groups, ids and addresses, who leads, who stands in, who is away', () => {
    const { role, rules } = routed(`role: security-engineer
people:
  - U0123ABCD
  - "@security-team"
  - manager: ann@example.com
  - { person: kim@example.com, as: deputy, away: 2026-12-21..2027-01-04 }
`);
    expect(rules).toEqual([]);
    expect(role.routing.people).toBe('@security-team');
    expect(role.routing.holders).toMatchObject([
      { who: 'U0123ABCD', duty: null, away: null, source: { path: 'routing/a.yml', line: 3 } },
      { who: '@security-team' },
      { who: 'ann@example.com', duty: 'manager', source: { line: 5 } },
      { who: 'kim@example.com', duty: 'deputy', away: { from: '2026-12-21', to: '2027-01-04' } },
    ]);
  });

  it('keeps the questions that nobody owns', () => {
    const { outOfScope, roles: none } = catalogOf({
      'none.yml': 'out-of-scope: true\nexamples:\n  - where is my parcel\n',
    });
    expect(none).toEqual([]);
    expect(outOfScope).toEqual([{ text: 'where is my parcel', source: { path: 'none.yml', line: 3 } }]);
  });

  it.each([
    ['chanel: "#security"', 'routing/a.yml:2 unknown-key', 'Did you mean "channel"?'],
    ['channel: #security', 'routing/a.yml:2 bad-channel', 'in YAML a "#" starts a comment'],
    ['channel: "#Security Team"', 'routing/a.yml:2 bad-channel', 'is no channel'],
    ['channel: [a]', 'routing/a.yml:2 bad-channel', 'is no channel'],
    ['announce-changes: maybe', 'routing/a.yml:2 bad-announce-changes', 'neither true nor false'],
    ['people: security', 'routing/a.yml:2 bad-people', 'is no user group and nobody’s address'],
    ['people: [{ manager: [] }]', 'routing/a.yml:2 bad-people', 'nobody'],
    [
      'people: [{ person: kim@example.com, away: next week }]',
      'routing/a.yml:2 bad-away',
      'first and the last day',
    ],
    ['people: [{ person: kim@example.com, away: 2026-13-45 }]', 'routing/a.yml:2 bad-away', 'no days'],
    ['hours: nine to five', 'routing/a.yml:2 wrong-type', 'no mapping'],
    [
      'hours: { days: mon-fri, from: "09:00", to: "17:00", zone: Mars/Base }',
      'routing/a.yml:2 bad-time-zone',
      '"Mars/Base" is no time zone',
    ],
    ['hours: { days: mon-fri, from: "09:00", to: "17:00" }', 'routing/a.yml:2 bad-time-zone', 'missing'],
    [
      'hours: { days: mon-fri, from: "09:00", to: "17:00", zone: BST }',
      'routing/a.yml:2 bad-time-zone',
      'Write the place it stands for: Europe/London or Asia/Dhaka',
    ],
    [
      'hours: { days: mon-fri, from: "09:00", to: "17:00", zone: CAT }',
      'routing/a.yml:2 bad-time-zone',
      '"CAT" is no time zone',
    ],
    [
      'hours: { days: mon-fri, from: "18:00", to: "09:00", zone: UTC }',
      'routing/a.yml:2 bad-hours',
      'impossible',
    ],
    [
      'hours: { days: mon-fri, from: "25:00", to: "26:00", zone: UTC }',
      'routing/a.yml:2 bad-hours',
      'impossible',
    ],
    ['hours: { days: someday, from: "09:00", to: "10:00", zone: UTC }', 'routing/a.yml:2 bad-hours', 'days'],
    ['topics:\n  - { synonyms: [a] }', 'routing/a.yml:3 wrong-type', 'topic'],
    ['examples:\n  - [a]', 'routing/a.yml:3 wrong-type', 'example'],
    ['not:\n  - { ask: platform-engineer }', 'routing/a.yml:3 wrong-type', 'what'],
    [
      'not:\n  - { what: x, ask: platform-enginer }',
      'routing/a.yml:3 unknown-role',
      'Did you mean "Platform Engineer"?',
    ],
  ])('reports %j, and reads the rest', (text, rule, message) => {
    const { rules, messages, role, catalog } = routed(`role: security-engineer\n${text}\naliases: [kept]\n`);
    expect(rules).toEqual([rule]);
    expect(messages[0]).toContain(message);
    expect(catalog.problems[0]?.severity).toBe('warning');
    expect(role.aliases).toEqual(['kept']);
  });

  it('reads a channel without its sign, and says so', () => {
    const { role, rules } = routed('role: security-engineer\nchannel: security\n');
    expect(role.routing.channel).toBe('#security');
    expect(rules).toEqual(['routing/a.yml:2 bad-channel']);
  });

  it('makes no role of its own, and reports two channels for one role', () => {
    const catalog = catalogOf({
      ...roles,
      'a.yml': 'role: securty-engineer\nchannel: "#a"\n',
      'b.yml': 'role: security-engineer\nchannel: "#b"\n',
      'c.yml': 'role: security-engineer\nchannel: "#c"\n',
    });
    expect(catalog.roles).toHaveLength(2);
    expect(rulesOf(catalog)).toEqual(['a.yml:1 unknown-role', 'c.yml:1 channel-conflict']);
    expect(catalog.problems[0]?.message).toContain('Did you mean "Security Engineer"?');
  });

  it.each(['on: push\njobs: {}\n', 'services:\n  web: {}\n'])(
    'is not what a YAML file for something else holds',
    (text) => {
      const { problems } = catalogOf({ 'ci.yml': text });
      expect(problems).toMatchObject([{ path: 'ci.yml', line: 1, rule: 'unknown-format' }]);
      expect(problems[0]?.message).toContain('routing data');
    },
  );

  it('says whose turn it is, week by week', () => {
    const { role, rules } = routed(`role: security-engineer
hours: { days: mon-fri, from: "09:00", to: "17:00", zone: Europe/Berlin }
rota:
  people: [ann@example.com, { person: U0123ABCD, away: 2026-03-01..2026-03-08 }]
  start: 2026-01-05
  handover: Tue 10:30
`);
    expect(rules).toEqual([]);
    expect(role.routing.rota).toMatchObject({
      people: [{ who: 'ann@example.com' }, { who: 'U0123ABCD', away: { from: '2026-03-01' } }],
      ...{ start: '2026-01-05', day: 2, time: '10:30', zone: 'Europe/Berlin' },
    });
  });

  it.each([
    ['nobody', 'people: ["@team"], start: 2026-01-05, zone: UTC', 'names no person'],
    ['no day', 'people: [a@b.example], start: monday, zone: UTC', 'day on which it starts'],
    ['no weekday', 'people: [a@b.example], start: 2026-01-05, handover: noonish, zone: UTC', 'handover'],
    ['no zone', 'people: [a@b.example], start: 2026-01-05', 'time zone is missing'],
    ['an ambiguous zone', 'people: [a@b.example], start: 2026-01-05, zone: BST', 'missing or unknown'],
  ])('a rota with %s is a problem with an example, and the rest counts', (_, rota, words) => {
    const { role, rules, messages } = routed(
      `role: security-engineer\nchannel: "#safe"\nrota: { ${rota} }\n`,
    );
    expect(rules.map((rule) => rule.split(' ')[1])).toEqual(['bad-rota']);
    expect(messages[0]).toContain(words);
    expect(messages[0]).toContain('Write it as');
    expect(role.routing).toMatchObject({ channel: '#safe', rota: null });
  });

  it('of several roles in one file is a fault of its own, beside the others of the file', () => {
    const { problems } = catalogOf({ 'r.yml': 'role: [pilot, bosun]\nhours: always\nchanel: "#quay"\n' });
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 unnamed-role',
      expect.stringMatching(/^2 /),
      '3 unknown-key',
    ]);
    expect(problems[0]?.message).toContain('names 2: pilot, bosun');
  });
});

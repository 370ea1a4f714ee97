import { describe, expect, it } from 'vitest';
import { catalogOf, rulesOf } from '../catalog/catalog-of.ts';

const headings = `---
name: Ledger Team
team_type: stream-aligned
---
# Ledger Team

## Software owned and evolved by this team
- **books-service**: every entry, twice
- closing-job

## Communication
- **Chat**: #ledger
- **Email**: ledger@acme.example

## Team members
- Ada, Kim

## Teams we currently interact with
| Team | Interaction mode | Purpose | Duration |
|---|---|---|---|
| Search Squad | Collaboration | Faster reports | 6 weeks |
`;

const template = `# Team API

* Team name and focus: Search Squad – finds whatever was lost
* Team type: Platform
* Software owned and evolved by this team: indexer, query-api
* Chat tool channels: #search #search-help
* Time of daily sync meeting: 10:00
`;

describe('a team API page', () => {
  it('keeps what stands right below its title, and knows other words for what it owns', () => {
    const { roles, owned } = catalogOf({
      'tills.md':
        '# Team Tills\n\nWe count the coins.\n\n*Last reviewed: May*\n\n- **Slack:** #tills\n- **On call:** yes, 24/7\n\n## Mission\n\nEach coin is counted.\n\n## What we look after\n- Coin rolls\n',
    });
    expect(roles).toMatchObject([
      {
        kind: 'team',
        name: 'Team Tills',
        mission: { text: 'Each coin is counted.' },
        summary: { text: 'We count the coins.' },
        properties: [
          { name: 'Last reviewed', value: 'May' },
          { name: 'On call', value: 'yes, 24/7' },
        ],
        routing: { channel: '#tills' },
      },
    ]);
    expect(owned).toMatchObject([{ name: 'Coin rolls', owners: [{ role: 'team-tills' }] }]);
  });

  it('team, channel, people, what it owns and whom it works with', () => {
    const catalog = catalogOf({ 'ledger.md': headings, 'search.md': template });
    expect(catalog.problems).toEqual([]);
    const [ledger, search] = catalog.roles;
    expect(ledger).toMatchObject({
      name: 'Ledger Team',
      kind: 'team',
      routing: { channel: '#ledger' },
      ownership: [
        { area: 'books-service', text: 'every entry, twice', source: { line: 8 } },
        { area: 'closing-job' },
      ],
      interactions: [
        { verb: 'Collaboration', role: 'search-squad', notes: 'Faster reports; Duration: 6 weeks' },
      ],
      skills: [],
    });
    expect(ledger?.people.map(({ name }) => name)).toEqual(['Ada', 'Kim']);
    expect(search).toMatchObject({
      name: 'Search Squad',
      mission: { text: 'finds whatever was lost' },
      routing: { channel: '#search' },
    });
    expect(catalog.owned.map(({ name, owners }) => [name, owners[0]?.role])).toEqual([
      ['books-service', 'ledger-team'],
      ['closing-job', 'ledger-team'],
      ['indexer', 'search-squad'],
      ['query-api', 'search-squad'],
    ]);
  });
});

describe('circle roles', () => {
  const role = {
    mission: { text: 'Papers found in a minute' },
    ownership: [{ area: 'The archive' }],
    responsibilities: [{ title: 'Filing papers' }],
  };

  it('purpose, domains and accountabilities, as a page and as data', () => {
    const page =
      '# Archive Keeper\n\n## Purpose\nPapers found in a minute\n\n## Domains\n- The archive\n\n## Accountabilities\n- Filing papers\n';
    const data =
      '{"roles":[{"name":"Archive Keeper","purpose":"Papers found in a minute","domains":["The archive"],"accountabilities":["Filing papers"]}]}';
    expect(catalogOf({ 'a.md': page })).toMatchObject({ problems: [], roles: [role] });
    expect(catalogOf({ 'a.json': data })).toMatchObject({ problems: [], roles: [role] });
  });
});

describe('data that is about nobody', () => {
  it('a schema is passed over; what else is not known is a warning', () => {
    expect(
      catalogOf({ 'role.json': '{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}' })
        .problems,
    ).toEqual([]);
    const { problems } = catalogOf({
      'package.json': '{"name":"x","version":"1.0.0"}',
      'x.csv': 'a,b\n1,2\n',
    });
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'warning unknown-format',
      'warning unknown-format',
    ]);
  });

  it('one broken piece of a file does not stop the others', () => {
    const text =
      'role: a\n---\nname: Night Porter\nmission: Keeps the keys\nresponsibilities: [Opens the door]\n';
    const catalog = catalogOf({ 'a.yaml': text });
    expect(rulesOf(catalog)).toEqual(['a.yaml:1 unknown-format']);
    expect(catalog.roles.map(({ name }) => name)).toEqual(['Night Porter']);
  });
});

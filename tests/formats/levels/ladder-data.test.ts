import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../catalog/catalog-of.ts';

const ladderOf = (path: string, text: string) => {
  const { roles, problems } = catalogOf({ [path]: text });
  expect(problems).toEqual([]);
  return roles.map(({ name, frameworks: [framework], notes }) => ({
    name,
    levels: framework?.levels,
    topics: Object.fromEntries(
      (framework?.topics ?? []).map(({ title, levels }) => [
        title,
        levels.map(
          ({ level, criteria, source }) =>
            `${level}@${source.line} ${criteria.map(({ text }) => text).join(' | ')}`,
        ),
      ]),
    ),
    notes: notes.map(({ text }) => text),
  }));
};

const expected = {
  name: 'Data Engineer',
  levels: 2,
  topics: {
    Delivery: ['1@6 Ships small jobs', '2@10 Ships pipelines | Plans them'],
    Teamwork: ['1@7 Asks early'],
  },
  notes: ['1 Junior, 2 Senior'],
};

describe('a ladder in YAML or JSON', () => {
  it('levels over topics', () => {
    const text = `title: Data Engineer
levels:
  - name: Junior
    summary:
    competencies:
      delivery: Ships small jobs
      teamwork: [Asks early]
  - name: Senior
    competencies:
      delivery:
        - Ships pipelines
        - name: Plans them
`;
    expect(ladderOf('a.yaml', text)).toEqual([
      {
        ...expected,
        topics: {
          ...expected.topics,
          Delivery: ['1@6 Ships small jobs', '2@11 Ships pipelines | Plans them'],
        },
      },
    ]);
  });

  it('topics over levels, by name or by number', () => {
    const named = `role: Data Engineer
skills:
  delivery:
    junior: Ships small jobs
    senior: [Ships pipelines, Plans them]
  teamwork:
    junior: Asks early
`;
    const [ladder] = ladderOf('a.yml', named);
    expect(ladder).toMatchObject({ name: 'Data Engineer', levels: 2 });
    const numbered = `{"role":"Data Engineer","competencies":[
{"name":"Delivery","levels":[{"level":"L1","description":"Ships small jobs"},{"level":"L2","description":["Ships pipelines","Plans them"]}]},
{"name":"Teamwork","levels":{"L1":["Asks early"]}}]}`;
    expect(ladderOf('a.json', numbered)).toMatchObject([
      {
        name: 'Data Engineer',
        levels: 2,
        topics: {
          Delivery: ['1@2 Ships small jobs', '2@2 Ships pipelines | Plans them'],
          Teamwork: ['1@3 Asks early'],
        },
      },
    ]);
  });

  it('tracks with milestones, which have no label but their place', () => {
    const text = `{"title": "Backend Engineer", "tracks": {
 "SERVERS": {"displayName": "Servers", "category": "A", "description": "Runs them", "milestones": [
  {"summary": "Keeps one up", "signals": ["Restarts it"], "examples": ["Night of June"]},
  {"summary": "Keeps many up", "signals": ["Automates"], "examples": []}]}}}`;
    expect(ladderOf('x.json', text)).toMatchObject([
      {
        name: 'Backend Engineer',
        levels: 2,
        topics: {
          Servers: ['1@3 Keeps one up | Restarts it | Night of June', '2@4 Keeps many up | Automates'],
        },
      },
    ]);
  });

  it('several roles in one file, and levels as a list that only the file names', () => {
    const roles = `roles:
  - title: QA Engineer
    levels: { L1: { testing: [Tests by hand] }, L2: { testing: [Automates] } }
  - title: Tech Writer
    levels: { L1: { prose: [Writes] }, L2: { prose: [Edits] } }
`;
    expect(ladderOf('a.yaml', roles).map(({ name, topics }) => [name, Object.keys(topics)])).toEqual([
      ['QA Engineer', ['Testing']],
      ['Tech Writer', ['Prose']],
    ]);
    const list = `[{"level": "1", "title": "Junior", "impact": "Own task"}, {"level": "2", "title": "Senior", "impact": "Team"}]`;
    expect(ladderOf('ladders/platform-engineer.json', list)).toEqual([
      {
        name: 'Platform Engineer',
        levels: 2,
        topics: { Impact: ['1@1 Own task', '2@1 Team'] },
        notes: ['1 Junior, 2 Senior'],
      },
    ]);
  });
});

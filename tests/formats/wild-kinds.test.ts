import { describe, expect, it } from 'vitest';
import { catalogOf, namesIn, problemsIn, roleOf } from '../catalog/catalog-of.ts';

const duties = (text: string, path = 'a.md') =>
  catalogOf({ [path]: text }).roles.map(({ name, kind, responsibilities }) => [
    name,
    kind,
    responsibilities.map(({ title }) => title),
  ]);

describe('a page on how a project is run', () => {
  it('is no role, but has committees and maintainers with their duties', () => {
    const text =
      '# Kelp Governance\n\nHow we decide.\n\n## Steering Committee\n\nStands for the project.\n\nResponsibilities include:\n\n* Own the direction\n* Guide the maintainers\n\n## Maintainers\n\nMaintainers are responsible for:\n\n* Merging\n\n## Voting\n\nSimple majority.\n';
    expect(duties(text, 'GOVERNANCE.md')).toEqual([
      ['Maintainers', 'role', ['Merging']],
      ['Steering Committee', 'team', ['Own the direction', 'Guide the maintainers']],
    ]);
    expect(problemsIn(text)).toMatchObject([{ line: 20, rule: 'unread-section' }]);
  });

  it('may have one body alone, described in prose', () => {
    const text =
      '# Project Governance (small)\n\n## Technical Steering Committee (TSC)\n\nOversees money and brand.\n\n## Voting\n\nBy majority.\n';
    const { roles } = catalogOf({ 'a.md': text });
    expect(roles.map(({ name, kind, aliases }) => [name, kind, aliases])).toEqual([
      ['Technical Steering Committee', 'team', ['TSC']],
    ]);
  });

  it('lists roles behind arrows, and what else it lists of them is named and no duty', () => {
    const text =
      '# `GOVERNANCE.md` - Project Governance\n\n## Roles & Responsibilities\n\n- **Contributors** → Send issues.\n- **Maintainers** → Merge.\n\n## Progression\n\n- **Contributors:** 1 patch.\n- **Maintainers:** 5 patches.\n';
    expect(duties(text)).toEqual([
      ['Contributors', 'role', ['Send issues.']],
      ['Maintainers', 'role', ['Merge.']],
    ]);
    expect(problemsIn(text)).toMatchObject([{ line: 8, rule: 'unread-section' }]);
  });

  it('is named where it has nobody', () => {
    const text =
      '# Data Governance Policy\n\n## Purpose\n\nClean data.\n\n## Responsibilities\n\n- Keep it clean\n';
    expect([namesIn(text), problemsIn(text).map(({ rule }) => rule)]).toEqual([[], ['not-a-role']]);
  });
});

it('a table of people over sections about their roles loses neither, and names nobody twice', () => {
  const text =
    '# Lumen Team Structure\n\n| Role | Name | Email |\n|---|---|---|\n| Team Lead | Phil Gray | pg@example.com |\n| Scrum Master | Dan Khan | dk@example.com |\n\n## Responsibilities\n\n### Team Lead\n\n- [ ] Speaks for the team\n\n### Scrum Master\n\n- [ ] Owns the board\n';
  const { roles } = catalogOf({ 'a.md': text });
  expect(
    roles.map(({ name, kind, people, responsibilities }) => [
      name,
      kind,
      people.map((one) => one.name),
      responsibilities.map(({ title }) => title),
    ]),
  ).toEqual([
    ['Scrum Master', 'role', ['Dan Khan'], ['Owns the board']],
    ['Team Lead', 'role', ['Phil Gray'], ['Speaks for the team']],
  ]);
});

describe('a ladder as people post it', () => {
  it('is of whom its title says, with or without an apostrophe', () => {
    const levels = '## Junior Joiner\n\nPlanes.\n\n## Senior Joiner\n\nBuilds.\n';
    expect(namesIn(`# The Joiner's Career Ladder\n\n${levels}`)).toEqual(['Joiner']);
  });

  it('takes its role from its levels where its title is somebody’s sentence', () => {
    const text =
      '---\ntitle: "How we grow: a path for everybody"\ndate: 2024-01-01\n---\n## Growth is for all of us\n\n**Junior Joiner (L3)**\n- Planes\n\n**Senior Joiner (L4)**\n- Builds\n';
    const { name, frameworks, notes } = roleOf(text);
    expect([name, frameworks[0]?.topics[0]?.levels.map(({ level }) => level)]).toEqual(['Joiner', [3, 4]]);
    expect(notes.filter(({ title }) => title === 'Levels')).toHaveLength(1);
  });

  it('need not say the field again at each level', () => {
    const text =
      '# How we grow\n\n## Junior Ship Builder\n\n- Planes\n\n## Senior Builder\n\n- Builds\n\n## Staff Builder\n\n- Plans\n';
    const [role] = catalogOf({ 'a.md': text }).roles;
    expect([role?.name, role?.frameworks[0]?.levels]).toEqual(['Ship Builder', 3]);
  });

  it('ends with links that are no skills', () => {
    const text =
      '# Joiner ladder\n\n## Junior Joiner\n\n- Planes\n\n## Senior Joiner\n\n- Builds\n\n## References\n\n- [A ladder](https://a.example)\n';
    const { skills, notes } = roleOf(text);
    expect([skills, notes.some(({ text: said }) => said === 'A ladder')]).toEqual([[], true]);
  });

  it('counts levels with names in data as they stand', () => {
    const text = JSON.stringify({
      title: 'Joinery Engineer',
      topics: [
        {
          title: 'Planing',
          path: 'planing',
          levels: [
            { title: 'Newcomer', path: 'newcomer', criteria: ['Sweeps'] },
            { title: 'Hand', path: 'hand', criteria: ['Planes'] },
          ],
        },
      ],
    });
    const [topic] = roleOf(text, 'ladder.json').frameworks[0]?.topics ?? [];
    expect(topic?.levels.map(({ level, criteria }) => [level, criteria.map((one) => one.text)])).toEqual([
      [1, ['Sweeps']],
      [2, ['Planes']],
    ]);
  });
});

it('a number of a document is nobody’s name, and neither is what a program can do', () => {
  expect(namesIn('# REF-08: Competency Matrix\n\n## Planing\n\n- Planes\n\n## Glue\n\n- Glues\n')).toEqual(
    [],
  );
  const skill =
    '---\nname: Hiring\ndescription: Questions\n---\n# Hiring Skill\n\n## Rounds\n\n- Phone\n\n## Questions\n\n- Why?\n';
  expect(namesIn(skill)).toEqual([]);
});

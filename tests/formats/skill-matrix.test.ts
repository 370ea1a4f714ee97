import { describe, expect, it } from 'vitest';
import { roleOf } from '../catalog/catalog-of.ts';

const areas = (text: string) =>
  roleOf(text).skills.map(({ area, statements }) => [area, statements.map((one) => one.text)]);

describe('a skill matrix', () => {
  it.each([
    ['# Data Engineering Skills', 'Data Engineer'],
    ['# 🗂 Data Engineer Skill Matrix', 'Data Engineer'],
    ['# Skills of a Data Engineer', 'Data Engineer'],
    ['# Data Engineer – Competencies', 'Data Engineer'],
    ['Product Management Skills\n=========================', 'Product Manager'],
    ['# QA Skills', 'QA'],
    ['# Servicekraft Theke – Kompetenzmatrix', 'Servicekraft Theke'],
  ])('%j is about %s', (title, name) => {
    expect(roleOf(`${title}\n\n## Modelling\n\n- Knows stars\n`).name).toBe(name);
  });

  it('keeps areas with bullets, prose, nested bullets and areas within', () => {
    const text =
      '# Data Skills\n\n## Modelling\n\n* Knows stars\n  and flakes\n    * Names them\n\n### History\n\nKeeps the past.\n\nNever rewrites it.\n\n## Tools\n- dbt\n\n## Collaboration\n- Listens\n';
    expect(areas(text)).toEqual([
      ['Modelling', ['Knows stars and flakes', 'Names them']],
      ['History', ['Keeps the past.', 'Never rewrites it.']],
      ['Tools', ['dbt']],
      ['Collaboration', ['Listens']],
    ]);
  });

  it('reads tables: areas by statement, by named level, and by numbered level as a framework', () => {
    expect(
      areas(
        '# Data Skills\n\n| Area | What |\n|---|---|\n| SQL | Writes joins<br>- Reads plans |\n| SQL | Tunes |\n',
      ),
    ).toEqual([['SQL', ['Writes joins', 'Reads plans', 'Tunes']]]);
    expect(
      areas('# Data Skills\n\n| Area | Junior | Senior |\n|---|---|---|\n| SQL | reads | writes |\n'),
    ).toEqual([['SQL', ['Junior: reads', 'Senior: writes']]]);
    const [framework] = roleOf(
      '# Data Skills\n\n| Area | Level 1 | L2 |\n|---|---|---|\n| SQL | reads | writes |\n',
    ).frameworks;
    expect(framework?.topics).toMatchObject([
      {
        title: 'SQL',
        levels: [
          { level: 1, criteria: [{ text: 'reads' }] },
          { level: 2, criteria: [{ text: 'writes' }] },
        ],
      },
    ]);
    expect(areas('# Network Skills\n\n## Load balancing\n- L4\n- L7\n')).toEqual([
      ['Load balancing', ['L4', 'L7']],
    ]);
  });

  it('needs no word for skills where its title is a role', () => {
    expect(
      areas('---\nid: x\ntitle: Software Engineer III\n---\n\n## Impact\n\n- Leads\n\n## Reach\n\n- Team\n'),
    ).toEqual([
      ['Impact', ['Leads']],
      ['Reach', ['Team']],
    ]);
  });

  it('gives duties and summary of their own, and a list without areas one area', () => {
    const role = roleOf(
      '# Data Skills\n\nWhat we can do.\n\n## Responsibilities\n- Loads\n\n## SQL\n- Joins\n',
    );
    expect(role).toMatchObject({
      summary: { text: 'What we can do.' },
      responsibilities: [{ title: 'Loads' }],
      skills: [{ area: 'SQL' }],
    });
    expect(areas('# Data Skills\n\n- Joins\n- Plans\n')).toEqual([['Skills', ['Joins', 'Plans']]]);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogOf, namesIn, problemsIn, roleOf } from '../../catalog/catalog-of.ts';

describe('a title', () => {
  it.each([
    '# Rowing Terms and Definitions\n\n## Domain\n\n- The water\n',
    '# Night Call Guide\n\n## Responsibilities\n\n- Answers the bell\n',
    '# Key Guidance\n\nPurpose:\n- Keeps keys safe\n\nNotes:\n- Two each\n',
    '# Leitfaden\n\n## Aufgaben\n\n- Hält die Glocke bereit\n',
    '# Service Ownership\n\n## Responsibilities\n\n- Keeps it up\n',
  ])('of a page about nobody gives no role, and one line that says so: %s', (text) => {
    const { roles, problems } = catalogOf({ 'a.md': text });
    expect(roles).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual([
      text.includes('Leitfaden') ? expect.stringMatching(/not-a-role/) : 'not-a-role',
    ]);
  });

  it('of a guide that is somebody’s, or a team’s, still names them', () => {
    expect(namesIn('# Ferry Captain Guide\n\n## Responsibilities\n\n- Steers\n')).toEqual(['Ferry Captain']);
    expect(
      namesIn('# Quay Team Handbook\n\n## Mission\n\nShips in time.\n\n## Responsibilities\n\n- Moors\n'),
    ).toEqual(['Quay Team Handbook']);
  });

  it.each([
    ['Ferry Captain Role Specification', 'Ferry Captain'],
    ['Ferry_Captain', 'Ferry Captain'],
    ['3 · Ferry Captain', 'Ferry Captain'],
    ['Ferry Captain (Draft)', 'Ferry Captain'],
  ])('loses its wrapping: %s', (title, name) => {
    expect(namesIn(`# ${title}\n\n## Mission\n\nCrosses.\n\n## Responsibilities\n\n- Steers\n`)).toEqual([
      name,
    ]);
  });

  it('with a name to fill in is a template', () => {
    const text = '# Perfil de Puesto - [Nombre del Puesto]\n\n## Responsabilidades\n\n1. [Función]\n';
    expect(problemsIn(text)).toMatchObject([{ rule: 'not-a-role' }]);
  });

  it('that is only "Team" names nobody', () => {
    const { roles } = catalogOf({ 'a.md': '# Team Charter\n\n## Responsibilities\n\n- Each of us rows\n' });
    expect(roles).toEqual([]);
  });

  it('in French and Spanish begins with what somebody is', () => {
    const text = ['Développeur Front-end', 'Testeur Qualité', 'Líder técnico', 'Vice-président de pôle']
      .map((name) => `## ${name}\n\n- Range les cordes\n`)
      .join('\n');
    expect(namesIn(`# Qui fait quoi\n\n${text}`).sort()).toEqual([
      'Développeur Front-end',
      'Líder técnico',
      'Testeur Qualité',
      'Vice-président de pôle',
    ]);
  });
});

describe('several on one page', () => {
  it('who are no roles by name are not one role with everybody’s duties', () => {
    const person = (name: string) => `### ${name} — Kursbüro\n\n**Aufgaben:**\n\n- Plant die Räume\n`;
    const { roles, problems } = catalogOf({
      'a.md': `# Rollen und Verantwortlichkeiten\n\n${person('Dilek')}\n${person('Jonas')}`,
    });
    expect(roles).toEqual([]);
    expect(problems).toMatchObject([{ line: 3, rule: 'unnamed-role' }]);
    expect(problems[0]?.message).toContain('"Dilek — Kursbüro", "Jonas — Kursbüro"');
  });

  it('are told by labels that follow each other’s bullets, in whatever language', () => {
    const role = (name: string) => `## ${name}\n**Rôle :**\n- Range.\n- Plie.\n**Attentes :**\n- Calme.\n`;
    const { roles } = catalogOf({ 'a.md': `# Rôles\n\n${role('Testeur Voile')}\n${role('Chef de Quai')}` });
    expect(roles).toMatchObject([
      { name: 'Chef de Quai', responsibilities: [{ title: 'Range.' }, { title: 'Plie.' }] },
      { name: 'Testeur Voile', notes: [{ title: 'Attentes', text: 'Calme.' }] },
    ]);
  });

  it('may be people with their roles: in headings, brackets and data', () => {
    const heading = (title: string) => `## ${title}\n\n- Zeichnet\n`;
    const { roles } = catalogOf({
      'a.md': `# Wer wir sind\n\n${heading('Lena – Lead Designer')}\n${heading('Pit – Sail Tester')}`,
      'b.md': '# Crew roles\n\n- **Data Analyst (Ida Moor)**: counts\n- **Deck Officer (Bo)**: looks out\n',
      'c.md':
        '# About the house\n\n#### Ida Moor\n**Role**: Purser\n\n#### Bo Finn\n**Role**: Bosun\nDoes:\n* Ropes\n',
      'd.json': '[{ "name": "Uta Roth", "funktion": "1. Vorsitzende", "aufgaben": ["Leitet"] }]',
    });
    expect(roles.map(({ name, people }) => `${name}: ${people.map((one) => one.name).join()}`)).toEqual([
      'Bosun: Bo Finn',
      'Data Analyst: Ida Moor',
      'Deck Officer: Bo',
      'Lead Designer: Lena',
      'Purser: Ida Moor',
      'Sail Tester: Pit',
      'Vorsitzende: Uta Roth',
    ]);
    expect(roles.find(({ name }) => name === 'Data Analyst')?.aliases).toEqual([]);
  });

  it('below the duties of one role are no duties of that role', () => {
    const { responsibilities, notes } = roleOf(
      '# Quay Manager\n\n## Responsibilities\n\n- Plans\n\n### Variations\n\n#### The Night Manager\n\n- Sleeps by day\n',
    );
    expect(responsibilities.map(({ title }) => title)).toEqual(['Plans']);
    expect(notes).toMatchObject([{ title: 'The Night Manager', text: 'Sleeps by day' }]);
  });

  it('leave a list above the first of them named, where it is about none', () => {
    const text =
      '# Night\n\n## Philosophy\n\n- Rest counts\n\n## Roles\n\n### Night Porter\n\n**Responsibilities:**\n- Opens\n\n### Day Porter\n\n**Responsibilities:**\n- Closes\n';
    expect(problemsIn(text)).toMatchObject([{ line: 3, rule: 'unread-section' }]);
  });
});

describe('what stands below or beside a duty', () => {
  it('as an example belongs to it', () => {
    const { responsibilities } = roleOf(
      '# Quay Manager\n\n## Responsibilities\n\n- Plans berths\n  - Example: the ferry at six\n- Signs\n',
    );
    expect(responsibilities.map(({ title }) => title)).toEqual([
      'Plans berths: Example: the ferry at six',
      'Signs',
    ]);
  });

  it('as nothing but names says who does it', () => {
    const { responsibilities } = roleOf(
      '# Quay Team\n\n## Mission\n\nShips.\n\n## Responsibilities\n\n### Minutes\n\n* Bo Finn, Ida Moor\n',
    );
    expect(responsibilities.map(({ title }) => title)).toEqual(['Minutes: Bo Finn, Ida Moor']);
  });

  it('as a mark of a footnote is left out', () => {
    const { mission } = roleOf('# Quay Manager\n\n## Mission\n\nShips[^1] in time.\n');
    expect(mission?.text).toBe('Ships in time.');
  });
});

describe('goals', () => {
  it('with a figure in each are what is measured, and others a remark', () => {
    const page = (goals: string) =>
      roleOf(`# Kaimeisterin\n\n## Aufgaben\n\n- **Liegeplätze**\n\n## Ziele\n\n${goals}`);
    expect(page('- Liegeplätze: in 10 Minuten\n').responsibilities[0]?.metric).toBe('in 10 Minuten');
    expect(page('- Ruhe am Kai\n').notes).toMatchObject([{ title: 'Ziele', text: 'Ruhe am Kai' }]);
  });
});

describe('skills', () => {
  it.each(['Vertrieb Fähigkeiten', 'Compétences vente', 'Habilidades de venta'])(
    'are told by their word in each language: %s',
    (title) => {
      const { roles } = catalogOf({
        'a.md': `# ${title}\n\n## Gespräch\n\n- Hört zu\n\n## Angebot\n\n- Rechnet\n`,
      });
      expect(roles).toMatchObject([{ skills: [{ area: 'Gespräch' }, { area: 'Angebot' }] }]);
    },
  );
});

describe('owners of paths', () => {
  it('may be listed in a page named as the file is', () => {
    const { owned, roles } = catalogOf({ 'CODEOWNERS.md': '# Docs\n/docs/ @quay/docs\n* @quay/deck @ida\n' });
    expect(owned.map(({ name }) => name)).toEqual(['/docs/', '*']);
    expect(roles.map(({ name }) => name)).toEqual(['Deck', 'Docs']);
  });

  it('are not the fields of a card about one service', () => {
    const text =
      '# Ownership & On-call\n\n- Service: quay-api\n- Owners: see the list\n- Runbook: docs/run\n';
    const { owned, roles } = catalogOf({ 'a.md': text });
    expect([owned, roles]).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogOf, namesIn, problemsIn, roleOf } from '../../catalog/catalog-of.ts';

describe('a page whose title is nobody’s', () => {
  it.each([
    '# Ropeworks\n\n## Mission\n\nRopes for all.\n\n## Values\n\n- **Care**: we mend\n',
    '---\npurpose: Who does what on the quay\n---\n# Quay notes\n\n## Files\n\n- plan.csv\n',
    '# Board Job Descriptions\n\n## Responsibilities\n\n- Meet\n\n## Positions\n\n1. Chair\n',
    '# Dock Staff Roles\n\n## Overview\n\nThere are nine of them.\n\n## Duties\n\n- Moor\n',
    '# [PROPOSED NAME] Working Group Charter\n\n## Scope\n\nWhat is in.\n\n## Deliverables\n\n- List\n',
    '# Deck Officer Quick Reference Guide\n\n## Your Role\n\nLook out.\n\n## Duties\n\n- Tick\n',
    '# Appendix - Checklist for Deck Officers\n\n## Responsibilities\n\n- Tick\n',
  ])('and that says of nobody what they do is no role: %s', (text) => {
    expect([namesIn(text), problemsIn(text).map(({ rule }) => rule)]).toEqual([[], ['not-a-role']]);
  });

  it('is one where it says what they do, or that they are a team', () => {
    const duties = '## Responsibilities\n\n- Splices\n';
    expect(namesIn(`# Ropeworks\n\n## Mission\n\nRopes.\n\n${duties}`)).toEqual(['Ropeworks']);
    expect(namesIn('# Rope Team\n\n## Mission\n\nRopes.\n')).toEqual(['Rope Team']);
  });

  it('is a template where a tool fills it in', () => {
    const text =
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: $' +
      '{{ values.name }}\nspec:\n  owner: deck\n';
    expect(problemsIn(text, 'catalog-info.yaml')).toMatchObject([{ line: 4, rule: 'not-a-role' }]);
  });

  it('names the position of somebody to ask, and the role in its own title', () => {
    const text = '---\ntitel: Deckhelferin\nposition: Bootsleitung\n---\n## Aufgaben\n\n- Wirft Leinen\n';
    expect(namesIn(text.replace('Deckhelferin', 'Pflegefachkraft'))).toEqual(['Pflegefachkraft']);
  });
});

describe('labels', () => {
  it('over other labels have them below', () => {
    const { responsibilities } = roleOf(
      '# Quay Manager\n\n**Responsibilities:**\n\n**Daily:**\n- Plans\n\n**Weekly:**\n- Counts\n\n**Skills:**\n- Rope\n',
    );
    expect(responsibilities.map(({ title }) => title)).toEqual(['Plans', 'Counts']);
  });

  it('at the end of a sentence say what the list below it is', () => {
    const { responsibilities, summary } = roleOf(
      '# Quay Manager\n\nRuns the quay. Has the following **duties**:\n\n- Plans\n- Counts\n',
    );
    expect(responsibilities.map(({ title }) => title)).toEqual(['Plans', 'Counts']);
    expect(summary?.text).toContain('Runs the quay');
  });

  it('in a list of roles hold what is nested in them', () => {
    const { roles } = catalogOf({
      'a.md':
        '1. **Quay Manager (QM)**\n   * **Responsibilities**:\n     * Plans\n2. **Deck Officer**\n   * **Responsibilities**:\n     * Looks out\n',
    });
    expect(roles.map(({ name, responsibilities }) => [name, responsibilities.length])).toEqual([
      ['Deck Officer', 1],
      ['Quay Manager', 1],
    ]);
  });
});

describe('tables and lists of who does what', () => {
  it('may name roles with their abbreviations', () => {
    const { roles, problems } = catalogOf({
      'a.md':
        '# Alarm RACI\n\n| Task | Fire Officer (FO) | Deck Officer |\n|---|---|---|\n| Sound | A | R |\n| Count | I | A/R |\n',
    });
    expect(roles.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Deck Officer', []],
      ['Fire Officer', ['FO']],
    ]);
    expect(problems.filter(({ rule }) => rule === 'unknown-role')).toEqual([]);
  });

  it('are none where they say what the letters mean, or list topics', () => {
    const meaning =
      '# Ways to decide\n\n## DACI\n\n- **Driver**: Owns the decision, drives it\n- **Approver**: Makes the last call\n- **Contributor**: Provides input\n';
    const topics =
      '# Responsibilities\n\n## Core responsibilities\n\n- Deck: ropes, order\n- Galley: soup, bread\n';
    for (const text of [meaning, topics]) {
      const { roles, owned } = catalogOf({ 'a.md': text });
      expect([roles, owned]).toEqual([[], []]);
    }
  });

  it('name what the very top says of a team', () => {
    const text =
      '---\nname: Deck\nmembers: [ann]\n---\n# Deck Team\n\n| Role | Responsibilities |\n|---|---|\n| Deck Officer | Looks out |\n| Rope Technician | Splices |\n';
    expect(problemsIn(text)).toMatchObject([{ line: 3, rule: 'unread-section' }]);
  });
});

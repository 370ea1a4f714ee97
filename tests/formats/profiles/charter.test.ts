import { describe, expect, it } from 'vitest';
import { roleOf } from '../../catalog/catalog-of.ts';

describe('an ownership charter', () => {
  it.each([
    ['bullets', '- **Warehouse**: Its shape and its costs.\n- **Access**: Who may see what.\n'],
    ['bullets with dashes', '* **Warehouse** — Its shape and its costs.\n* **Access** - Who may see what.\n'],
    ['plain terms', '- Warehouse: Its shape and its costs.\n- Access: Who may see what.\n'],
    ['sub-headings', '### 1. Warehouse\n\nIts shape and its costs.\n\n### 2. Access\n\nWho may see what.\n'],
    [
      'a table',
      '| Area | Description |\n|---|---|\n| Warehouse | Its shape and its costs. |\n| Access | Who may see what. |\n',
    ],
    ['bold lines', '**Warehouse**\nIts shape and its costs.\n\n**Access**\nWho may see what.\n'],
    [
      'nested bullets',
      '- **Warehouse**:\n  - Its shape and its costs.\n- **Access**\n  - Who may see what.\n',
    ],
  ])('lists areas in %s', (_, text) => {
    const role = roleOf(
      `# Data Lead\n\n## Core Responsibility\n\nTo keep it.\n\n## Key Areas of Ownership\n\n${text}`,
    );
    expect(role.ownership.map(({ area, text: own }) => [area, own])).toEqual([
      ['Warehouse', 'Its shape and its costs.'],
      ['Access', 'Who may see what.'],
    ]);
    expect(role.mission?.text).toBe('To keep it.');
  });

  it('reads principles and collaborations, and keeps the rest', () => {
    const role = roleOf(
      '# Charter: Data Lead\n\n## Core Principles\n\n- **Small steps**: Always.\n\n## Collaboration Model\n\nWe are friendly.\n\n- **With Legal**: On request.\n- **Working with the Sales team** — Weekly.\n\n## Out of scope\n\n- Dashboards\n\n## Key Responsibilities\n\n- **Backlog**: Own it.\n',
    );
    expect(role.name).toBe('Data Lead');
    expect(role.principles).toMatchObject([{ title: 'Small steps', text: 'Always.' }]);
    expect(role.collaborations.map((one) => [one.with, one.text])).toEqual([
      ['Legal', 'On request.'],
      ['Sales team', 'Weekly.'],
    ]);
    expect(role.notes.map(({ title, text }) => [title, text])).toEqual([
      ['Collaboration Model', 'We are friendly.'],
      ['Out of scope', 'Dashboards'],
    ]);
    expect(role.responsibilities).toMatchObject([{ title: 'Backlog: Own it.' }]);
  });

  it('folds what stands below an area into its text, code and tables too', () => {
    const role = roleOf(
      '# Data Lead\n\n## What we own\n\n### Warehouse\n\nAll of it.\n\n- backups\n- access\n\n```\nA → B\n```\n\n| Tier | Who |\n|--|--|\n| gold | us |\n',
    );
    expect(role.ownership).toMatchObject([
      { area: 'Warehouse', text: 'All of it. backups; access; A → B; gold; Who: us' },
    ]);
  });
});

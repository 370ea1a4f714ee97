import { describe, expect, test } from 'vitest';
import { catalogOf } from '../../catalog/catalog-of.ts';

const levelsIn = (text: string): readonly string[] => {
  const [role] = catalogOf({ 'a.md': text }).roles;
  const [framework] = role?.frameworks ?? [];
  const topics = (framework?.topics ?? []).map(
    ({ title, levels }) =>
      `${title}: ${levels.map(({ level, criteria }) => `${level} ${criteria.map((one) => one.text).join()}`).join(' | ')}`,
  );
  return [...(role?.notes ?? []).map(({ title, text: said }) => `${title}: ${said}`), ...topics];
};

describe('a page that is called a ladder', () => {
  test('has a level in each column, also in one that is called like the role', () => {
    const rows = '| Entwurf | Zeichnet nach Vorlage | Entwirft ein Ortsnetz | Entwirft eine Region |';
    const text = `# Netzplanung: Stufen\n\n| Bereich | Trainee | Netzplanung | Senior-Netzplanung |\n|---|---|---|---|\n${rows}\n`;
    expect(levelsIn(text)).toEqual([
      'Levels: 1 Trainee, 2 Netzplanung, 3 Senior-Netzplanung',
      'Entwurf: 1 Zeichnet nach Vorlage | 2 Entwirft ein Ortsnetz | 3 Entwirft eine Region',
    ]);
  });

  test('has a level under each heading over the same topics', () => {
    const level = (name: string, tasting: string, buying: string) =>
      `## ${name}\n\n### Tasting\n- ${tasting}\n\n### Buying\n- ${buying}\n\n`;
    const text = `# Wine Buyer: levels\n\n${level('Starting', 'Names the grape', 'Collects offers')}${level('Experienced', 'Names the year', 'Haggles')}${level('Leading', 'Teaches', 'Decides')}`;
    expect(levelsIn(text)).toEqual([
      'Levels: 1 Starting, 2 Experienced, 3 Leading',
      'Tasting: 1 Names the grape | 2 Names the year | 3 Teaches',
      'Buying: 1 Collects offers | 2 Haggles | 3 Decides',
    ]);
  });

  test('has topics by the labels that bullets of several levels begin with', () => {
    const text =
      '# Rigger: levels\n\n## Level 1\n- Knots: Ties eight\n- Note: bring gloves\n\n## Level 2\n- Knots: Splices wire\n- Aloft: Works alone\n';
    expect(levelsIn(text)).toEqual([
      'General: 1 Note: bring gloves | 2 Aloft: Works alone',
      'Knots: 1 Ties eight | 2 Splices wire',
    ]);
  });
});

test('in a table of skills wanted, a row without a name is not lost', () => {
  const text = '# Rigger skills\n\n| Skill | Level |\n|---|---|\n| Knots | 3 |\n|  | tested yearly |\n';
  expect(JSON.stringify(catalogOf({ 'a.md': text }))).toContain('tested yearly');
});

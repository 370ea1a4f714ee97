import { expect, it } from 'vitest';
import { catalogOf } from '../../catalog/catalog-of.ts';

const read = (path: string, text: string) => {
  const { roles, problems } = catalogOf({ [path]: text });
  expect(problems).toEqual([]);
  return roles.map(({ name, frameworks: [framework], notes }) => [
    name,
    framework?.levels,
    (framework?.topics ?? []).map(
      ({ title, levels }) =>
        `${title}: ${levels.map(({ level, criteria }) => `${level} ${criteria.map(({ text }) => text).join('/')}`).join(', ')}`,
    ),
    notes.map(({ text }) => text),
  ]);
};

it('a spreadsheet of levels as columns, numbered or named, and as rows', () => {
  expect(
    read(
      'backend-engineer-levels.csv',
      'Area,Level 1,Level 2\nCode,Writes,"- Reviews\n- Plans"\nTalk,,Teaches\n',
    ),
  ).toEqual([['Backend Engineer', 2, ['Code: 1 Writes, 2 Reviews/Plans', 'Talk: 2 Teaches'], []]]);
  expect(read('x.csv', 'Night Nurse Manager ladder;;\nCompetency;Junior;Senior\nKeys;Finds;Makes\n')).toEqual(
    [['Night Nurse Manager', 2, ['Keys: 1 Finds, 2 Makes'], ['1 Junior, 2 Senior']]],
  );
  expect(
    read('product_designer.tsv', 'Level\tScope\tCraft\nL1\tOwn tasks\tDraws\nL2\tFeatures\tLeads\n'),
  ).toEqual([['Product Designer', 2, ['Scope: 1 Own tasks, 2 Features', 'Craft: 1 Draws, 2 Leads'], []]]);
});

it.each([
  ['Bauleiter', 'Stufe'],
  ['Bauleiter Stufen', 'Stufe'],
  ['Chef de chantier', 'Niveau'],
  ['Jefe de obra', 'Nivel'],
])('levels as columns in other languages: “%s”, “%s 1”', (title, level) => {
  const table = `# ${title}\n\n| Thema | ${level} 1 | ${level} 2 |\n|---|---|---|\n| Obra | Uno | Dos |\n`;
  const { roles } = catalogOf({ 'ladder.md': table });
  expect(roles.map(({ name, frameworks: [framework] }) => [name, framework?.levels])).toEqual([
    [title.replace(' Stufen', ''), 2],
  ]);
});

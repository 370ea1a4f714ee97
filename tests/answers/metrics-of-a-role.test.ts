import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { plainText } from '../../src/answers/page/plain-text.ts';
import { catalogJson } from '../../src/catalog/catalog-json.ts';
import { createLibrary } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const HEADINGS = ['Success Metrics', 'KPIs', 'OKRs', 'How we measure success', 'What good looks like'];

const page = (heading: string, metrics: readonly string[]): string =>
  [
    '# Glasshouse Supervisor',
    '## Mission',
    'Tomatoes from March to November.',
    '## Responsibilities',
    '- Sets the climate of each house',
    '- Orders bumblebees',
    `## ${heading}`,
    ...metrics,
  ].join('\n');

const FORMS = {
  bullets: ['- Split fruit below 3 % of the pick', '- Every truss picked within 24 hours'],
  rows: [
    '| Measure | Target |',
    '|---|---|',
    '| Split fruit | below 3 % |',
    '| Trusses | picked within 24 hours |',
  ],
  subheadings: ['### Quality', '- Split fruit below 3 %', '### Speed', '- Trusses picked within 24 hours'],
};

function asking(text: string) {
  const catalog = catalogOf({ 'roles/glasshouse.md': text });
  const { ask } = createAnswerer(() => createLibrary(catalog));
  const told = (question: string): string => plainText(ask(question, 'full', null).page);
  return { catalog, told };
}

describe.each(HEADINGS)('a section “%s” of its own', (heading) => {
  test.each(Object.entries(FORMS))('measures the role, as %s', (_, metrics) => {
    const { catalog, told } = asking(page(heading, metrics));
    const [role] = catalogJson(catalog).roles;
    expect(role?.metrics).toHaveLength(2);
    expect(role?.properties).toEqual([]);
    for (const question of ['glasshouse supervisor metrics', 'how is the glasshouse supervisor measured?'])
      expect(told(question)).toMatch(/Split fruit.*3 %[\s\S]*24 hours/);
    expect(told('glasshouse supervisor')).toContain('Split fruit');
    expect(told('glasshouse supervisor tools')).not.toContain('Split fruit');
  });
});

test('a heading within such a section is said with what stands below it', () => {
  const { catalog } = asking(page('OKRs', FORMS.subheadings));
  expect(catalog.roles[0]?.metrics.map(({ text }) => text)).toEqual([
    'Quality: Split fruit below 3 %',
    'Speed: Trusses picked within 24 hours',
  ]);
});

test('a single one answers a question about its figure', () => {
  const { told } = asking(page('KPIs', FORMS.bullets));
  expect(told('how much split fruit is allowed for the glasshouse supervisor?')).toContain('below 3 %');
});

test('what measures a duty stays with it, and off the card where duties are measured', () => {
  const { catalog, told } = asking(
    page('KPIs', ['- **Orders bumblebees**: by week 6', '- No strike of botrytis']),
  );
  expect(catalog.roles[0]?.responsibilities.map(({ metric }) => metric)).toEqual([null, 'by week 6']);
  expect(catalog.roles[0]?.metrics.map(({ text }) => text)).toEqual(['No strike of botrytis']);
  expect(told('glasshouse supervisor metrics')).toMatch(/by week 6[\s\S]*No strike/);
  expect(told('glasshouse supervisor')).not.toContain('No strike');
});

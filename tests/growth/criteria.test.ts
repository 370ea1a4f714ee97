import { describe, expect, test } from 'vitest';
import { criteriaOf } from '../../src/growth/criterion.ts';
import { goneEntries, knownCriteria } from '../../src/growth/known-criteria.ts';
import { topicChoices } from '../../src/growth/sheet-page.ts';
import { aFramework, aLibrary, aRole } from '../helpers/roles.ts';

const role = (text: string, slug = 'baker', topic = 'dough', level = 2) =>
  aRole({ name: 'Baker', slug, frameworks: [aFramework('Ladder', 3, { [topic]: { [level]: [text] } })] });
const keyOf = (...given: Parameters<typeof role>): string | undefined => criteriaOf(role(...given))[0]?.key;

describe('the key of a criterion', () => {
  test('stays when lines are wrapped otherwise, and when the document is reordered', () => {
    const key = keyOf('Kneads by hand');
    expect(key).toMatch(/^[\w-]{16}$/);
    expect(keyOf('Kneads\n  by hand ')).toBe(key);
    const grown = aFramework('Other title', 5, {
      oven: { 1: ['Heats'] },
      dough: { 2: ['Tastes', 'Kneads by hand'] },
    });
    const keys = criteriaOf(aRole({ name: 'Baker', frameworks: [grown] })).map((criterion) => criterion.key);
    expect(keys).toContain(key);
  });

  test('is another for other words, roles, topics and levels', () => {
    const keys = [
      keyOf('Kneads by hand'),
      keyOf('Kneads by hand.'),
      keyOf('Kneads by hand', 'pastry-cook'),
      keyOf('Kneads by hand', 'baker', 'hands'),
      keyOf('Kneads by hand', 'baker', 'dough', 3),
    ];
    expect(new Set(keys).size).toBe(5);
  });

  test('counts what is written twice once, and includes what has examples', () => {
    const [framework] = role('Kneads by hand').frameworks;
    const [topic] = framework?.topics ?? [];
    const [entry] = topic?.levels ?? [];
    if (!framework || !topic || !entry) throw new Error('no entry');
    const [criterion] = entry.criteria;
    const examples = [{ criterion: { text: 'Proves', source: entry.source }, examples: [] }];
    const twice = criterion ? [criterion, criterion] : [];
    const levels = [{ ...entry, criteria: twice, examples }];
    const frameworks = [
      {
        ...framework,
        topics: [
          { ...topic, levels },
          { ...topic, levels },
        ],
      },
    ];
    const both = aRole({ name: 'Baker', frameworks });
    expect(criteriaOf(both).map(({ text }) => text)).toEqual(['Kneads by hand', 'Proves']);
    expect(topicChoices(both)).toHaveLength(1);
  });
});

describe('what the documents no longer have', () => {
  test('is told from what they have', () => {
    const library = aLibrary(role('Kneads by hand'));
    const entries = [role('Kneads by hand'), role('Kneads'), role('Kneads by hand', 'gone')].map((one) => {
      const [criterion] = criteriaOf(one);
      if (!criterion) throw new Error('no criterion');
      return { criterion, isTicked: true, evidence: '' };
    });
    const sheet = {
      aim: null,
      unreadable: 0,
      entries: new Map(entries.map((one) => [one.criterion.key, one])),
    };
    expect(goneEntries(sheet, library)).toEqual(entries.slice(1));
    expect(knownCriteria(library).size).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import { weighCorrections } from '../../../src/search/router/learning/weigh-corrections.ts';
import { reachableCompany } from '../../helpers/front-desk.ts';

const { catalog } = reachableCompany();
const said = (text: string, role: string, person?: string) => ({
  ...{ text, role, instead: 'security-engineer' },
  ...(person === undefined ? {} : { person }),
});
const AGAINST = 'Someone has committed AWS keys!';

describe('what people say against an example in the content', () => {
  test('counts once two of them say the same', () => {
    const one = said(AGAINST, 'qa-engineer', 'UANN');
    expect(weighCorrections([one], catalog)).toEqual({ counted: [], overturned: [] });
    const two = said('someone committed an AWS key', 'qa-engineer', 'USAM');
    const weighed = weighCorrections([one, two], catalog);
    expect(weighed.counted).toEqual([one, two]);
    expect(weighed.overturned).toMatchObject([
      { role: 'security-engineer', instead: 'qa-engineer', people: 2, example: { source: { line: 7 } } },
    ]);
  });

  test('does not count by one person twice, nor by two who name different roles', () => {
    const ann = said(AGAINST, 'qa-engineer', 'UANN');
    expect(weighCorrections([ann, ann], catalog).counted).toEqual([]);
    expect(weighCorrections([ann, said(AGAINST, 'lawyer', 'USAM')], catalog).counted).toEqual([]);
  });
});

test('what contradicts no example counts by one person’s word', () => {
  const other = said('the coffee machine is broken', 'qa-engineer', 'UANN');
  const same = said(AGAINST, 'security-engineer', 'UANN');
  expect(weighCorrections([other, same], catalog).counted).toEqual([other, same]);
});

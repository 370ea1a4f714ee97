import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLibrary } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const catalog = catalogOf({
  'people-partner.md':
    '# People Partner\n\n## Mission\nLooks after leave, contracts and pay.\n\n## Responsibilities\n- Holidays, vacation and sick leave\n- Salaries and contracts\n',
  'baker.md':
    '# Baker\n\n## Mission\nBakes bread.\n\n## Responsibilities\n- Bread and rolls\n- Cakes to order\n',
});
const answerer = createAnswerer(() => createLibrary(catalog));

test.each([
  ['how many vacation days do I have left', 'people-partner'],
  ['how many vacation days do we have left', null],
  ['how many cats do I have', null],
])('"%s" is asked of whoever can tell, where it is of the asker’s own', (text, owner) => {
  const { kind, doors } = answerer.ask(text, 'full', null);
  if (owner === null) return expect(doors).toEqual([]);
  expect(kind).toBe('route');
  expect(doors).toContain(owner);
});

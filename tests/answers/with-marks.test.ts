import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { plainText } from '../../src/answers/page/plain-text.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { createLibrary } from '../../src/search/library.ts';

const COOK = `---
name: Cook
---
# Cook
## Mission
Feeds everybody: [the menu](https://food.example/menu_(today)) says what there is.
## Responsibilities
- **Soup**
  - Success metric: hot, as https://food.example/hot tells
- ~~Dishes~~ moved to the machine
- Bread from [our mill](../mill.md), unlike \`~~this~~\` menu
`;

const { document } = parseDocument('roles/cook.md', COOK);
const library = createLibrary(buildCatalog(document ? [document] : []));
const { answer } = createAnswerer(() => library);
const spansIn = (section: 'mission' | 'responsibilities') =>
  answer({ kind: 'section', role: 'cook', section, from: 0 }, 'full').page.parts.flatMap((part) =>
    part.kind === 'bullets' ? part.items.flatMap(({ spans, under }) => [...spans, ...under.flat()]) : [],
  );

test('a link of a document leads there from the answer', () => {
  expect(spansIn('mission')).toContainEqual({
    text: 'the menu',
    url: 'https://food.example/menu_(today)',
  });
  expect(spansIn('responsibilities')).toContainEqual(
    expect.objectContaining({ text: 'https://food.example/hot', url: 'https://food.example/hot' }),
  );
});

test('what is struck out in a document is struck out in the answer, and nothing else is', () => {
  const struck = spansIn('responsibilities').filter(({ style }) => style === 'strike');
  expect(struck.map(({ text }) => text)).toEqual(['Dishes']);
});

test('a text without buttons and colours shows addresses and struck words as well', () => {
  const { page } = answer({ kind: 'section', role: 'cook', section: 'mission', from: 0 }, 'full');
  expect(plainText(page)).toContain('the menu (https://food.example/menu_(today)) says');
});

import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { overdueDocuments, reviewProblems } from '../../../src/catalog/dates/overdue.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { run } from '../../../src/cli/run.ts';
import { contentFolder } from '../../documents/content-folder.ts';

test('check warns of an overdue document, which is no failure', async () => {
  const folder = await contentFolder({
    'baker.md':
      '---\nname: Baker\nreviewed: 2020-05-01\nreview_every: 1 year\nowner: "@ann"\n---\n# Mission\nBread.\n',
  });
  const out: string[] = [];
  const terminal = { input: Readable.from(['']), out: (line: string) => out.push(line), error: () => {} };
  expect(await run(['check', '--content', folder], terminal)).toBe(0);
  expect(out[0]).toMatch(
    /^baker\.md:3: warning overdue-review: baker\.md has been overdue for review since 1 May 2021\. It belongs to @ann\. /,
  );
});

test('the sample company shows how, and will not be overdue before 2028', async () => {
  const catalog = await loadCatalog('content');
  expect([...catalog.reviews.keys()]).toHaveLength(3);
  expect(reviewProblems(catalog, '2026-11-21')).toEqual([]);
  expect(overdueDocuments(catalog, '2028-01-01')).toEqual([]);
});

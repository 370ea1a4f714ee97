import { expect, test } from 'vitest';
import { findClaims } from '../../src/care/claims.ts';
import { createLibrary } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const table = (rows: string): string => `# Services\n\n| Service | Team |\n|---|---|\n${rows}\n`;

test('things that documents give to nobody, or to two, are gaps', async () => {
  const library = createLibrary(
    catalogOf({
      'a.md': table('| till | Payments |\n| mailer | nobody |\n| search | Finders |'),
      'b.md': table('| The Till | Shop |\n| search | Finders |'),
      CODEOWNERS: '* @acme/payments\n/old/\n',
    }),
  );
  const { unowned, claimedTwice } = await findClaims(library);
  expect(unowned.map(({ what, why, source }) => [what, why, `${source.path}:${source.line}`])).toEqual([
    ['mailer', 'no-owner', 'a.md:6'],
    ['/old/', 'no-owner', 'CODEOWNERS:2'],
  ]);
  expect(
    claimedTwice.map((pair) => pair.map(({ name, source }) => `${name} ${source.path}:${source.line}`)),
  ).toEqual([['Payments a.md:5', 'Shop b.md:5']]);
});

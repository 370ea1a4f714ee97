import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** `export` and `forget` are for the person: they hand them their own data, or delete it. */
const FOR_THE_PERSON = ['records/people.ts'];

test('no other command of the operator knows what people say of themselves', () => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((it) => /preference/i.test(readFileSync(join('src/cli', it), 'utf8')))).toEqual(
    FOR_THE_PERSON,
  );
});

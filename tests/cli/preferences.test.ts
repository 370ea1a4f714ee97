import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('no command of the operator knows what people say of themselves', () => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((it) => /preference/i.test(readFileSync(join('src/cli', it), 'utf8')))).toEqual([]);
});

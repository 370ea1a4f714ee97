import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { programIn } from '../src/installation.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-installed-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a command is named as it can be started: from a package, a checkout, or an image', () => {
  const checkout = join(folder, 'checkout');
  mkdirSync(join(checkout, 'node_modules', 'typescript'), { recursive: true });
  expect(programIn(checkout)).toBe('npm run -s rolecall --');
  expect(programIn(join(folder, 'node_modules', 'rolecall'))).toBe('npx rolecall');
  const image = join(folder, 'app');
  mkdirSync(join(image, 'node_modules'), { recursive: true });
  expect(programIn(image)).toBe(`node ${join(image, 'dist', 'main.js')}`);
});

test('no sentence names a command in one way alone', () => {
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'installation.ts')
    .filter((file) => /npm (?:start|run)|npx rolecall/.test(readFileSync(join('src', file), 'utf8')));
  expect(named).toEqual([]);
});

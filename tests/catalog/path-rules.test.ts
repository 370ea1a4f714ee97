import { describe, expect, it } from 'vitest';
import { covers } from '../../src/catalog/owned/path-rules.ts';

describe('which paths a pattern covers', () => {
  it.each([
    ['*', 'a/b/c.ts', true],
    ['*', 'a/', true],
    ['/*', 'a.md', true],
    ['/*', 'a/b.md', false],
    ['*.js', 'a/b/c.js', true],
    ['*.js', 'a/b/c.jsx', false],
    ['/build/logs/', 'build/logs/today/x.log', true],
    ['/build/logs/', 'a/build/logs/x.log', false],
    ['docs/*', 'docs/start.md', true],
    ['docs/*', 'docs/build/start.md', false],
    ['docs/*', 'docs/build/', false],
    ['docs/*', 'a/docs/start.md', false],
    ['docs/**', 'docs/build/start.md', true],
    ['docs/*/', 'docs/build/start.md', true],
    ['docs/*/', 'docs/start.md', false],
    ['apps/', 'x/y/apps/z/main.ts', true],
    ['/apps', 'apps/z/main.ts', true],
    ['apps/web', 'apps/web/main.ts', true],
    ['apps/web', 'x/apps/web/main.ts', false],
    ['**/logs', 'deep/down/logs/x', true],
    ['/src/**/test/', 'src/test/a.ts', true],
    ['/src/**/test/', 'src/a/b/test/c.ts', true],
    ['my\\ docs/', 'my docs/a.md', true],
    ['/src/billing/', 'src/billing', true],
    ['/src/billing/', 'src/billing/', true],
    ['/src/billing/', 'src/billings/a', false],
    ['/src/billing/', './src/billing/a', true],
    ['/src/[ab].ts', 'src/a.ts', false],
  ])('GitHub: %s and %s', (pattern, path, expected) => {
    expect(covers(pattern, path, 'github')).toBe(expected);
  });

  it.each([
    ['*', 'a/b/c.ts', true],
    ['README.md', 'a/b/README.md', true],
    ['internal/README.md', 'a/internal/README.md', true],
    ['/docs/', 'docs/a/b.md', true],
    ['/docs/*', 'docs/a.md', true],
    ['/docs/*', 'docs/a/b.md', false],
    ['/docs/**/*.md', 'docs/b.md', true],
    ['/docs/**/*.md', 'docs/a/c/b.md', true],
    ['lib/', 'a/lib/b.rb', true],
    ['/docs', 'docs/a.md', false],
    ['*.[ch]', 'src/main.c', true],
    ['*.[ch]', 'src/main.cc', false],
    ['/part[a-c].txt', 'partb.txt', true],
    ['/part[!a-c].txt', 'partb.txt', false],
    ['/part[^a-c].txt', 'partz.txt', true],
    ['/[]x].md', '].md', true],
    ['/[open.md', '[open.md', true],
  ])('GitLab: %s and %s', (pattern, path, expected) => {
    expect(covers(pattern, path, 'gitlab')).toBe(expected);
  });

  it('is quick with patterns made to be slow', () => {
    const path = `${'a/'.repeat(200)}b`;
    expect(covers('**/a/'.repeat(80), path, 'github')).toBe(true);
    expect(covers(`${'*a'.repeat(200)}c`, 'a'.repeat(400), 'github')).toBe(false);
    expect(covers(`${'*[ab]'.repeat(100)}c`, 'a'.repeat(400), 'gitlab')).toBe(false);
    expect(covers('a'.repeat(600), 'a', 'github')).toBe(false);
  });
});

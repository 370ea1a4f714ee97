import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/documents/read-documents.ts';
import { contentFolder } from './content-folder.ts';

const read = async (folder: string) => {
  const { documents, problems } = await readDocuments(folder);
  return {
    paths: documents.map(({ path }) => path),
    rules: problems.map(({ path, line, severity, rule }) => `${path}:${line} ${severity} ${rule}`),
  };
};

describe('reading a content folder', () => {
  it('finds documents of every extension at any depth, in the order of their paths', async () => {
    const folder = await contentFolder({
      'b.md': 'b',
      'a.markdown': 'a',
      'Z.TXT': 'z',
      'deep/er/c.mdx': 'c',
      'deep/d.yml': 'd: 1',
      'deep/e.yaml': 'e: 1',
      'README.md': 'no',
      'deep/readme.TXT': 'no',
      'picture.png': 'no',
      'notes.md.bak': 'no',
      '.hidden.md': 'no',
      '.git/x.md': 'no',
      'node_modules/x/y.md': 'no',
    });
    expect(await read(folder)).toEqual({
      paths: ['Z.TXT', 'a.markdown', 'b.md', 'deep/d.yml', 'deep/e.yaml', 'deep/er/c.mdx'],
      rules: [],
    });
  });

  it('says where the folder is missing, or is none', async () => {
    const folder = await contentFolder({ 'a.md': 'a' });
    const { documents, problems } = await readDocuments(join(folder, 'nowhere'));
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([
      { path: join(folder, 'nowhere'), line: 1, severity: 'error', rule: 'missing-folder' },
    ]);
    expect(problems[0]?.message).toContain('CONTENT_DIR');
    expect((await readDocuments(join(folder, 'a.md'))).problems).toHaveLength(1);
  });

  it('follows links inside the folder once, and never out of it', async () => {
    const outside = await contentFolder({ 'secret.md': '# Secret', 'sub/more.md': '# More' });
    const folder = await contentFolder({
      'a.md': 'a',
      '.data/v1/role.md': 'mounted as config maps are',
      'sub/c.md': 'c',
    });
    await symlink(join(folder, 'a.md'), join(folder, 'again.md'));
    await symlink(join(folder, '.data/v1/role.md'), join(folder, 'role.md'));
    await symlink(folder, join(folder, 'sub/loop'));
    await symlink(join(folder, 'sub'), join(folder, 'twin'));
    await symlink(join(outside, 'secret.md'), join(folder, 'secret.md'));
    await symlink(join(outside, 'sub'), join(folder, 'outside'));
    await symlink('../../../../etc/hosts', join(folder, 'hosts.txt'));
    await symlink(join(folder, 'gone.md'), join(folder, 'broken.md'));
    expect(await read(folder)).toEqual({
      paths: ['a.md', 'role.md', 'sub/c.md'],
      rules: [
        'broken.md:1 warning broken-link',
        'hosts.txt:1 warning outside-folder',
        'outside:1 warning outside-folder',
        'secret.md:1 warning outside-folder',
      ],
    });
  });

  it('a folder that is itself a link is read, and a name like its own beside it is outside', async () => {
    const real = await contentFolder({ 'content/a.md': 'a', 'content-old/b.md': 'b' });
    await symlink(join(real, 'content'), join(real, 'link'));
    await symlink(join(real, 'content-old/b.md'), join(real, 'content/b.md'));
    expect(await read(join(real, 'link'))).toEqual({
      paths: ['a.md'],
      rules: ['b.md:1 warning outside-folder'],
    });
  });

  it('reports files that are too large, unreadable, empty or no files, and reads the others', async () => {
    const folder = await contentFolder({
      'good.md': 'good',
      'large.md': Buffer.alloc(1024 * 1024 + 1, 'x'),
      'just.md': Buffer.alloc(1024 * 1024, 'x'),
      'empty.md': '',
      'locked.md': 'locked',
      'binary.md': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0),
    });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    await mkdir(join(folder, 'folder.md'));
    await chmod(join(folder, 'locked.md'), 0);
    const { paths, rules } = await read(folder);
    expect(paths.filter((path) => path !== 'locked.md')).toEqual(['good.md', 'just.md']);
    expect(rules).toEqual(
      expect.arrayContaining([
        'binary.md:1 error binary-file',
        'empty.md:1 warning empty-document',
        'large.md:1 error too-large',
        'pipe.md:1 error unreadable',
      ]),
    );
    // Whoever runs the tests as root may read everything.
    if (process.getuid?.() !== 0) expect(rules).toContain('locked.md:1 error unreadable');
  });
});

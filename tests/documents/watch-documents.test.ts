import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchDocuments } from '../../src/documents/watch-documents.ts';
import { contentFolder } from './content-folder.ts';

/** Watches a folder and, for each change, waits until it was noticed. */
async function watched(files: Readonly<Record<string, string>>) {
  const folder = await contentFolder(files);
  const onChange = vi.fn();
  const watcher = watchDocuments(folder, onChange);
  onTestFinished(() => watcher.close());
  await wait(300);
  const notices = async (change: () => Promise<unknown>): Promise<void> => {
    onChange.mockClear();
    await change();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 1000, interval: 20 });
    await wait(150);
  };
  return { folder, onChange, watcher, notices };
}

it('a save, a new file, a new folder, a write by renaming and a removal are noticed within a second', async () => {
  const { folder, notices } = await watched({ 'a.md': 'a' });
  await notices(() => writeFile(join(folder, 'a.md'), 'changed'));
  await notices(() => writeFile(join(folder, 'b.yml'), 'b: 1'));
  await notices(() => mkdir(join(folder, 'new')));
  await notices(() => writeFile(join(folder, 'new/c.md'), 'c'));
  await notices(async () => {
    await writeFile(join(folder, '.a.md.swp'), 'by an editor');
    await rename(join(folder, '.a.md.swp'), join(folder, 'a.md'));
  });
  await notices(() => rm(join(folder, 'a.md')));
});

it('a burst is noticed once, hidden files never, and nothing after closing', async () => {
  const { folder, onChange, watcher } = await watched({ 'a.md': 'a', '.git/index': 'x' });
  for (let count = 0; count < 5; count++) await writeFile(join(folder, 'a.md'), `version ${count}`);
  await wait(400);
  expect(onChange).toHaveBeenCalledTimes(1);
  await writeFile(join(folder, '.git/index'), 'y');
  await wait(300);
  expect(onChange).toHaveBeenCalledTimes(1);
  await watcher.close();
  await writeFile(join(folder, 'a.md'), 'after');
  await wait(300);
  expect(onChange).toHaveBeenCalledTimes(1);
});

import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { StoreUnavailable } from '../../src/requests/request-store.ts';
import { openStore, openStoreToRead, type Store } from '../../src/store/store.ts';
import { makeSmallDisk } from '../helpers/machine/small-disk.ts';
import { put, quiet } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFile = () => join(folder, `${++count}.db`);

/** A database of many pages in one file. */
async function filledFile(path = newFile()): Promise<string> {
  const store = await openStore(`file:${path}`, quiet);
  for (let n = 0; n < 60; n++) await put(store, { id: `R${n}`, text: `words ${n} `.repeat(300) });
  await store.close();
  return path;
}

const isRoot = process.getuid?.() === 0;

test('the file, and those beside it, are for their owner only', async () => {
  const path = newFile();
  const store = await openStore(`file:${path}`, quiet);
  for (const end of ['', '-wal', '-shm']) expect(statSync(path + end).mode & 0o777).toBe(0o600);
  await store.close();
});

describe('a damaged file is named, with what to do', () => {
  const damages: readonly [string, (path: string) => void][] = [
    ['in the middle', (path) => overwrite(path, 40_000, 60_000)],
    ['where its tables are described', (path) => overwrite(path, 100, 3000)],
    ['cut off', (path) => truncateSync(path, 50_000)],
  ];
  test.each(damages)('%s', async (_, damage) => {
    const path = await filledFile();
    damage(path);
    const opening = openStore(`file:${path}`, quiet);
    await expect(opening).rejects.toThrow(`The database file "${path}" is damaged (`);
    await expect(opening).rejects.toThrow('put a backup in its place, as docs/running.md says');
    await expect(opening).rejects.not.toBeInstanceOf(StoreUnavailable); // it does not get better by waiting
  });

  test('at its very beginning', async () => {
    const path = await filledFile();
    overwrite(path, 0, 100);
    await expect(openStore(`file:${path}`, quiet)).rejects.toThrow('is no SQLite database.');
  });
});

describe('a file that is taken away from under a running program', () => {
  test.each([
    ['deleted', (path: string) => rmSync(path), 'was deleted or moved away while Rolecall runs'],
    [
      'moved',
      (path: string) => renameSync(path, `${path}.old`),
      'was deleted or moved away while Rolecall runs',
    ],
    ['replaced', replace, 'was replaced while Rolecall runs'],
  ])('%s: nothing more is taken on, so that nothing is lost', async (_, take, words) => {
    const path = newFile();
    const store = await openStore(`file:${path}`, quiet);
    await put(store, {});
    expect(await store.complaint(1)).toBeNull();
    take(path);
    await expect(put(store, { id: 'R2' })).rejects.toThrow(StoreUnavailable);
    expect(await store.complaint(2)).toContain(words);
    expect(await store.requests.find('R1')).not.toBeNull(); // what is open can still be read
    await store.close();
  });

  test('moved and put back: it goes on', async () => {
    const path = newFile();
    const store = await openStore(`file:${path}`, quiet);
    renameSync(path, `${path}.away`);
    await expect(put(store, {})).rejects.toThrow(StoreUnavailable);
    renameSync(`${path}.away`, path);
    await put(store, {});
    expect(await store.complaint(1)).toBeNull();
    await store.close();
  });
});

const disk = makeSmallDisk(4);
if ('missing' in disk) {
  console.warn(`Full and read-only disks were not tested: ${disk.missing}.`);
  test.skip(`full and read-only disks (${disk.missing})`, () => {});
} else {
  afterAll(disk.remove);
  const path = join(disk.folder, 'rolecall.db');

  test('a full disk is told, and when there is room again, all is well', async () => {
    const store = await openStore(`file:${path}`, quiet);
    await put(store, {});
    disk.fill();
    expect(await store.complaint(1)).toMatch(/^The disk that holds the database is full/);
    await expect(fillUp(store)).rejects.toThrow(StoreUnavailable);
    disk.empty();
    expect(await store.complaint(2)).toBeNull();
    await put(store, { id: 'RLAST' });
    await store.close();
  });

  test('a copy on a disk that is read only can be read, and is not changed', async () => {
    const other = makeSmallDisk(4);
    if ('missing' in other) throw new Error(other.missing);
    onTestFinished(other.remove);
    const copy = `file:${join(other.folder, 'copy.db')}`;
    copyFileSync(await filledFile(), join(other.folder, 'copy.db'));
    other.setReadOnly(true);
    const store = await openStoreToRead(copy, quiet);
    expect(await store.requests.list({ limit: 100 })).toHaveLength(60);
    await expect(put(store, { id: 'R99' })).rejects.toThrow(StoreUnavailable);
    await store.close();
    await expect(openStore(copy, quiet)).rejects.toThrow('cannot be used');
    expect(readdirSync(other.folder)).toEqual(['copy.db']);
  });
}

test.skipIf(isRoot)('a folder that may only be read', async () => {
  const path = await filledFile();
  chmodSync(folder, 0o500);
  const store = await openStoreToRead(`file:${path}`, quiet).finally(() => chmodSync(folder, 0o700));
  expect(await store.requests.list({ limit: 100 })).toHaveLength(60);
  await store.close();
});

async function fillUp(store: Store): Promise<void> {
  for (let n = 0; n < 200; n++) await put(store, { id: `RF${n}`, text: 'words '.repeat(2000) });
}

function overwrite(path: string, from: number, to: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(to - from, 0x55), 0, to - from, from);
  closeSync(file);
}

function replace(path: string): void {
  writeFileSync(`${path}.new`, '');
  renameSync(`${path}.new`, path);
}

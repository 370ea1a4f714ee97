import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeOf } from '../../installation.ts';
import type { LearnedStore } from '../../search/router/learning/learned-store.ts';
import type { LearnedWeights } from '../../search/router/model/linear-model.ts';

const MOST_FILES = 8;
const ENDING = '.learned';

/**
 * What was learned, in a folder: numbers only, no words of anybody. A file is taken only where its name fits the lessons
 * and the code that learns, and its contents fit the sum that it begins with. Where the folder cannot be written, nothing
 * is kept, and nothing fails.
 */
export function learnedFiles(folder: string): LearnedStore {
  const fileOf = async (key: string): Promise<string> => {
    const name = createHash('sha256')
      .update(key)
      .update(await fingerprint())
      .digest('hex');
    return join(folder, name + ENDING);
  };
  return {
    find: (key) =>
      fileOf(key)
        .then((file) => readFile(file))
        .then(unpack)
        .catch(() => null),
    keep: async (key, learned) => {
      try {
        const file = await fileOf(key);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const unfinished = `${file}.${process.pid}`;
        await writeFile(unfinished, pack(learned), { mode: 0o600 });
        await rename(unfinished, file);
        await forgetOldest(folder);
      } catch {
        // learned anew the next time
      }
    },
  };
}

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function pack(learned: LearnedWeights): Buffer {
  const bytes = serialize(learned);
  return Buffer.concat([sumOf(bytes), bytes]);
}

function unpack(bytes: Buffer): LearnedWeights | null {
  const contents = bytes.subarray(32);
  return sumOf(contents).equals(bytes.subarray(0, 32)) ? (deserialize(contents) as LearnedWeights) : null;
}

/** Of the code that learns: another version of it may learn otherwise. */
async function fingerprint(): Promise<string> {
  const folder = codeOf('search');
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const files = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = files.sort((a, b) => b.at - a.at).slice(MOST_FILES);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

import { access, constants, open, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inSlices } from '../in-slices.ts';
import type { Document, Parsed } from './document.ts';
import { decodeText } from './encoding/decode-text.ts';
import { listFiles } from './list-files.ts';
import { parseDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';

const MAX_BYTES = 1024 * 1024;
/** Files open at a time: enough to keep the disk busy, far below any limit on open files. */
const AT_ONCE = 32;

/** Reads every document below `folder`, in the order of their paths. A file that cannot be read is a problem, not a stop. */
export async function readDocuments(
  folder: string,
): Promise<{ documents: readonly Document[]; problems: readonly Problem[] }> {
  const root = await openFolder(folder);
  if (typeof root !== 'string') return { documents: [], problems: [root] };
  const { paths, problems } = await listFiles(root);
  const parsed: Parsed[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const files = await Promise.all(
      some.map(async (path) => ({ path, bytes: await readBytes(join(root, path)) })),
    );
    parsed.push(...(await inSlices(files, parseFile)));
  }
  return {
    documents: parsed.flatMap(({ document }) => (document === null ? [] : [document])),
    problems: [...problems, ...parsed.flatMap((one) => one.problems)],
  };
}

/** Its real path, or why nothing can be read there. */
async function openFolder(folder: string): Promise<string | Problem> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) return missing(folder);
    await access(root, constants.R_OK | constants.X_OK);
    return root;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^E(?:ACCES|PERM|IO)$/.test(code) ? closed(folder, code) : missing(folder);
  }
}

function parseFile({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array | null }): Parsed {
  if (bytes === null) return { document: null, problems: [unreadable(path)] };
  if (bytes.length > MAX_BYTES) return { document: null, problems: [tooLarge(path)] };
  const { text, problems } = decodeText(bytes, path);
  if (text === null) return { document: null, problems };
  const parsed = parseDocument(path, text);
  // One file, one problem: that it does not load outweighs that it was damaged.
  return parsed.document === null ? parsed : { ...parsed, problems: [...problems, ...parsed.problems] };
}

/** At most one byte more than is allowed, however large the file is or grows. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, MAX_BYTES) + 1);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

function missing(folder: string): Problem {
  const message = `The content folder "${folder}" does not exist or is no folder. Create it, or set CONTENT_DIR (or --content) to the folder with your documents.`;
  return { path: folder, line: 1, severity: 'error', rule: 'missing-folder', message };
}

function closed(folder: string, code: string): Problem {
  const message = `The content folder "${folder}" is there, but Rolecall may not look into it (${code}). Give it the right to (chmod -R a+rX "${folder}"), or run it as a user that has it.`;
  return { path: folder, line: 1, severity: 'error', rule: 'unreadable', message };
}

function unreadable(path: string): Problem {
  const message = 'This file cannot be read. Check its permissions: Rolecall needs to be allowed to read it.';
  return { path, line: 1, severity: 'error', rule: 'unreadable', message };
}

function tooLarge(path: string): Problem {
  const message =
    'This file is larger than 1 MiB, so it was not read. Split it into one document for each role.';
  return { path, line: 1, severity: 'error', rule: 'too-large', message };
}

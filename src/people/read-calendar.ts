import { readFile, stat } from 'node:fs/promises';

const PATIENCE = 10_000;
const LARGEST = 2_000_000;

/** The message says why not, and never the address. */
export class NotRead extends Error {}

/** Rejects with a sentence that says why not, and never with the address. */
export async function readCalendar(address: string, by: typeof fetch = fetch): Promise<string> {
  try {
    return await textOf(address, by);
  } catch (error) {
    throw error instanceof NotRead ? error : new NotRead(`The calendar cannot be read (${codeOf(error)}).`);
  }
}

/** No redirects: only what the operator has named is fetched. Calendars offer themselves as webcal:, which is https. */
async function textOf(address: string, by: typeof fetch): Promise<string> {
  const page = address.replace(/^webcals?:/i, 'https:');
  if (!/^https?:/i.test(page)) return fileAt(address);
  const response = await by(page, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  if (response.status >= 300 && response.status < 400)
    throw new NotRead('The calendar is somewhere else by now: set its new address.');
  if (!response.ok) throw new NotRead(`The calendar’s site answers with ${response.status}.`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > LARGEST) throw tooLong();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function fileAt(path: string): Promise<string> {
  if ((await stat(path)).size > LARGEST) throw tooLong();
  return readFile(path, 'utf8');
}

const tooLong = () => new NotRead(`The calendar is longer than ${LARGEST / 1_000_000} MB.`);

/** Never the words of an error, which may hold the address. */
const codeOf = (error: unknown): string =>
  error instanceof Error && error.name === 'TimeoutError'
    ? 'it takes longer than ten seconds'
    : error instanceof Error && 'code' in error
      ? String(error.code)
      : 'its site cannot be reached';

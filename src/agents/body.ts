import type { IncomingMessage } from 'node:http';
import { wellFormed } from '../well-formed.ts';
import { type ApiAnswer, fault } from './http-api.ts';

const LARGEST = 64 * 1024;

interface Faulty {
  readonly fault: ApiAnswer;
}

/** As it came. */
export async function bodyOf(request: IncomingMessage): Promise<{ readonly bytes: Buffer } | Faulty> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > LARGEST) return { fault: fault(413, `This is longer than ${LARGEST / 1024} kB.`) };
    pieces.push(piece);
  }
  return { bytes: Buffer.concat(pieces) };
}

export function jsonIn(bytes: Buffer): { readonly json: unknown } | Faulty {
  try {
    return { json: wellFormed<unknown>(JSON.parse(bytes.toString('utf8'))) };
  } catch {
    return { fault: fault(400, 'This is no JSON.') };
  }
}

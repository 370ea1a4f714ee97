import { z } from 'zod';
import { parseJson } from '../kit/parse-json.ts';
import { decodeHomePage, encodeHomePage, type HomePage } from './home-page.ts';

const LONGEST = 3000;

const memory = z.object({ digest: z.string(), page: z.string() });

/** What a Home tab on somebody's screen tells of itself, in its `private_metadata`. */
export interface HomeMemory {
  /** Stands for all that it shows. */
  readonly digest: string;
  readonly page: HomePage | null;
}

export function encodeHomeMemory(digest: string, page: HomePage): string {
  const whole = JSON.stringify({ digest, page: encodeHomePage(page) });
  return whole.length <= LONGEST ? whole : JSON.stringify({ digest, page: '' });
}

/** Null where it cannot be read. */
export function decodeHomeMemory(text: string | undefined): HomeMemory | null {
  const read = memory.safeParse(parseJson(text)).data;
  return read ? { digest: read.digest, page: decodeHomePage(read.page) } : null;
}

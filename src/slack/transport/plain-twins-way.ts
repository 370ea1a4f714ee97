import type { Log } from '../../log.ts';
import { newerBlocksIn } from './plain-blocks.ts';
import { readResult } from './read-result.ts';
import type { WayOut } from './way-out.ts';

interface Needs {
  readonly apiUrl: string;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly log: Log;
}

/** Slack's words for blocks that it does not take in a message, and in a view. */
const NOT_TAKEN = ['invalid_blocks', 'invalid_blocks_format', 'invalid_arguments'];
/** Plans change, and so does Slack: then the newer blocks are tried again. */
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The same way out, where whatever is refused with newer blocks in it is sent again with their plain twins. If those are taken, this
 * is remembered for a day for that token, and so for its workspace; if not, it was for something else, and nothing is. What
 * was refused has had no effect, so nothing is done twice.
 */
export function withPlainTwins(way: WayOut, { apiUrl, elapsed, log }: Needs): WayOut {
  const refusedUntil = new Map<string, number>();
  const isRefused = (key: string) => (refusedUntil.get(key) ?? 0) > elapsed();
  const remember = (keys: readonly string[]) => {
    for (const [key, until] of refusedUntil) if (until <= elapsed()) refusedUntil.delete(key);
    for (const key of keys) refusedUntil.set(key, elapsed() + A_DAY);
  };
  return {
    ...way,
    async fetch(url, init) {
      const sent = String(url).startsWith(apiUrl) ? newerBlocksIn(init?.body) : null;
      if (sent === null) return way.fetch(url, init);
      const token = new Headers(init?.headers).get('authorization') ?? '';
      const keyOf = (type: string) => `${token} ${sent.surface} ${type}`;
      const known = sent.types.filter((type) => isRefused(keyOf(type)));
      const tried = sent.types.filter((type) => !known.includes(type));
      const plain = (types: readonly string[]) => way.fetch(url, { ...init, body: sent.plain(types) });
      const first = await (known.length === 0 ? way.fetch(url, init) : plain(known));
      if (tried.length === 0) return first;
      const { result, response } = await readResult(first);
      if (!NOT_TAKEN.includes(result)) return response;
      const second = await readResult(await plain(sent.types));
      if (second.result !== 'ok') return second.response;
      remember(tried.map(keyOf));
      log.info('Slack does not take these blocks here: for a day, plainer ones go in their place', {
        blocks: tried.join(', '),
        surface: sent.surface,
      });
      return second.response;
    },
  };
}

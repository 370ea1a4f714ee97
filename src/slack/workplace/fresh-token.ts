import type { WayOut } from '../transport/way-out.ts';

/** The same way, on which a token that was renewed since goes in place of `token`. `current`: null where there is none. */
export function withFreshToken(way: WayOut, token: string, current: () => Promise<string | null>): WayOut {
  const old = `Bearer ${token}`;
  return {
    ...way,
    async fetch(url, init) {
      const headers = new Headers(init?.headers);
      if (headers.get('authorization') !== old) return way.fetch(url, init);
      headers.set('authorization', `Bearer ${(await current()) ?? token}`);
      return way.fetch(url, { ...init, headers });
    },
  };
}

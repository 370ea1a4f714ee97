import type { Metrics } from '../../metrics/metrics.ts';
import { readResult } from './read-result.ts';
import type { WayOut } from './way-out.ts';

/** The same way out, where each call of a method of Slack is timed and its result told. */
export function measuredWay(way: WayOut, apiUrl: string, metrics: Metrics): WayOut {
  return {
    ...way,
    async fetch(url, init) {
      const address = String(url);
      if (!address.startsWith(apiUrl)) return way.fetch(url, init);
      const method = address.slice(apiUrl.length).split('?')[0] ?? '';
      const begin = performance.now();
      const tell = (result: string) => metrics.called(method, result, (performance.now() - begin) / 1000);
      try {
        const { result, response } = await readResult(await way.fetch(url, init));
        tell(result);
        return response;
      } catch (error) {
        tell(error instanceof Error && /abort|timeout/i.test(error.name) ? 'timeout' : 'unreachable');
        throw error;
      }
    },
  };
}

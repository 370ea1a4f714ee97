import type { Metrics } from '../../metrics/metrics.ts';
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
        const { result, response } = await judged(await way.fetch(url, init));
        tell(result);
        return response;
      } catch (error) {
        tell(error instanceof Error && /abort|timeout/i.test(error.name) ? 'timeout' : 'unreachable');
        throw error;
      }
    },
  };
}

const REFUSAL = /^\{\s*"ok"\s*:\s*false\b/;
const CODE = /"error"\s*:\s*"(\w{1,60})"/;

/** Slack says no with the status of a yes, in a body that can be read once only. */
async function judged(response: Response): Promise<{ readonly result: string; readonly response: Response }> {
  if (response.status === 429) return { result: 'ratelimited', response };
  if (!response.ok) return { result: `http_${response.status}`, response };
  const { status, statusText, headers } = response;
  const text = await response.text();
  const result = REFUSAL.test(text) ? (CODE.exec(text)?.[1] ?? 'refused') : 'ok';
  return { result, response: new Response(text, { status, statusText, headers: decoded(headers) }) };
}

/** The text is unpacked already. */
function decoded(headers: Headers): Headers {
  const own = new Headers([...headers]);
  own.delete('content-encoding');
  own.delete('content-length');
  return own;
}

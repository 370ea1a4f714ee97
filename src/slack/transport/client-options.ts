import type { WebClientOptions } from '@slack/web-api';
import { DIRECT, type WayOut } from './way-out.ts';

const TIMEOUT = 10_000;

/**
 * Slack's client by default waits for ever, retries for half an hour, and lets one rate-limited method stop all others.
 * Somebody is waiting: three quick tries, then an honest word. `retryConfig` must be set here, or Socket Mode puts its
 * own hundred retries in its place; `headers` must not be set, or tokens leak between clients.
 */
export function clientOptions(apiUrl: string, { fetch }: WayOut = DIRECT): WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT,
    retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 2000 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    // Bolt uses the same function for response URLs, where nothing else sets a time limit.
    fetch: async (url, init) => {
      const signal = init?.signal ?? AbortSignal.timeout(TIMEOUT);
      const response = await fetch(url, { ...init, signal });
      if (response.status === 429) return withPause(response);
      return String(url).startsWith(apiUrl) ? response : withTrueStatus(response);
    },
  };
}

/** Seconds. */
const USUAL_PAUSE = '30';

/** Slack's client takes a 429 that does not say for how long, as proxies send, for a connection that broke off. */
function withPause(response: Response): Response {
  if (Number(response.headers.get('retry-after')) > 0) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', USUAL_PAUSE);
  return new Response(response.body, { status: 429, statusText: response.statusText, headers });
}

/** A response URL may say no in its words, with the status of a yes, which is all that Bolt looks at. */
async function withTrueStatus(response: Response): Promise<Response> {
  if (!response.ok) return response;
  const words = await response.text();
  const isNo = words.startsWith('{') && /"ok"\s*:\s*false/.test(words);
  return new Response(words, { status: isNo ? 400 : response.status });
}

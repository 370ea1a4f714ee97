import type { WebClientOptions } from '@slack/web-api';

const TIMEOUT = 10_000;

/**
 * Slack's client by default waits for ever, retries for half an hour, and lets one rate-limited method stop all others.
 * Somebody is waiting: three quick tries, then an honest word. `retryConfig` must be set here, or Socket Mode puts its
 * own hundred retries in its place; `headers` must not be set, or tokens leak between clients.
 */
export function clientOptions(apiUrl: string): WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT,
    retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 2000 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    // Bolt uses the same function for response URLs, where nothing else sets a time limit.
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT) }),
  };
}

import { WebAPIRateLimitedError } from '@slack/web-api';

const LONGEST_WAIT = 60;

/** Calls Slack; when it asks to slow down, waits as long as it says, once. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof WebAPIRateLimitedError) || error.retryAfter > LONGEST_WAIT) throw error;
    await new Promise((resolve) => setTimeout(resolve, error.retryAfter * 1000));
    return call();
  }
}

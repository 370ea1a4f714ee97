import { LogLevel, WebClient } from '@slack/web-api';
import { clientOptions } from '../client-options.ts';

/** A client that asks once, gives up before a check's own time is over, and leaves the talking to the findings. */
export function quietClient(token: string, apiUrl: string): WebClient {
  return new WebClient(token, {
    ...clientOptions(apiUrl),
    timeout: 8_000,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
}

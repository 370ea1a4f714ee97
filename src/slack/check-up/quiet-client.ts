import { LogLevel, WebClient } from '@slack/web-api';
import { clientOptions } from '../transport/client-options.ts';
import type { WayOut } from '../transport/way-out.ts';

/** A client that asks once, gives up before a check's own time is over, and leaves the talking to the findings. */
export function quietClient(token: string, apiUrl: string, way: WayOut, teamId?: string): WebClient {
  return new WebClient(token, {
    ...clientOptions(apiUrl, way),
    timeout: 8_000,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
    ...(teamId === undefined ? {} : { teamId }),
  });
}

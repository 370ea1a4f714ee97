import { type Logger, WebClient } from '@slack/web-api';
import { clientOptions } from './client-options.ts';
import type { WayOut } from './way-out.ts';

/**
 * A client that never tries twice of itself. Slack knows no key that would make a repeated `chat.postMessage` one message,
 * so after an answer that was lost somebody has to look before anything is posted again.
 */
export function createCarefulClient(
  token: string,
  apiUrl: string,
  logger: Logger,
  { way, ...team }: { readonly teamId?: string; readonly way?: WayOut } = {},
): WebClient {
  const options = clientOptions(apiUrl, way);
  return new WebClient(token, { ...options, retryConfig: { retries: 0 }, logger, ...team });
}

import { createHmac } from 'node:crypto';
import type { Hook } from '../requests/errands/hook.ts';
import type { Outcome } from '../requests/messenger.ts';

export interface WebHookNeeds {
  readonly url: string;
  /** "whsec_" and the key in base64; anything else is the key as it stands. */
  readonly secret: string;
  readonly withWords: boolean;
  readonly fetch: typeof fetch;
  readonly now: () => number;
}

const PATIENCE = 5_000;
/** After a failure, so long nobody is asked again. */
const REST = 15_000;

/**
 * Posts events to one address, signed as Standard Webhooks describes it (https://www.standardwebhooks.com): `webhook-id`,
 * `webhook-timestamp` in seconds, and `webhook-signature`, "v1," and the base64 of HMAC-SHA256 over "id.timestamp.body". One at a
 * time, and with rests after failures, so that an address that is slow or dead holds nothing else up. Follows no redirect.
 */
export function createWebHook({ url, secret, withWords, fetch, now }: WebHookNeeds): Hook {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  let isBusy = false;
  let restsUntil = 0;
  const post = async (id: string, body: string): Promise<Outcome<null>> => {
    const timestamp = String(Math.floor(now() / 1000));
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const headers = {
      'content-type': 'application/json',
      ...{ 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
    };
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await response.body?.cancel();
    if (response.ok) return { kind: 'done', value: null };
    return { kind: 'trouble', reason: `status_${response.status}` };
  };
  return {
    withWords,
    async deliver(id, body) {
      if (isBusy) return { kind: 'slow-down', seconds: 1 };
      if (now() < restsUntil) return { kind: 'slow-down', seconds: Math.ceil((restsUntil - now()) / 1000) };
      isBusy = true;
      const told = await post(id, JSON.stringify(body)).catch(unreached);
      isBusy = false;
      if (told.kind !== 'done') restsUntil = now() + REST;
      return told;
    },
  };
}

/** Never the words of an error, which may hold the address. */
const unreached = (error: unknown): Outcome<null> => ({
  kind: 'trouble',
  reason: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
});

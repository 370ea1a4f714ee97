import type { Transport } from './deliver.ts';
import type { Delivery } from './delivery.ts';
import { post } from './post.ts';
import { sign } from './sign.ts';

/** A request made by hand; whatever is left out is as Slack would do it. */
export interface RawRequest {
  readonly body: string | Buffer;
  readonly contentType?: string;
  /** Seconds since 1970, or any text. */
  readonly timestamp?: number | string;
  /** The whole header, `v0=…`. */
  readonly signature?: string;
  /** Further headers, or others in place of those made here; an empty one is left out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request that may be forged, stale or garbage. Nothing is recorded: the app is expected to say no. */
export async function deliverRaw(transport: Transport, secret: string, raw: RawRequest): Promise<Delivery> {
  if (transport.nextUrl === null) throw new Error('deliverRaw needs HTTP mode: call deliverTo(url) first.');
  const timestamp = raw.timestamp ?? Math.floor(Date.now() / 1000);
  const made: Record<string, string> = {
    'content-type': raw.contentType ?? 'application/json',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': raw.signature ?? sign(secret, timestamp, String(raw.body)),
    ...raw.headers,
  };
  const headers = Object.fromEntries(Object.entries(made).filter(([, value]) => value !== ''));
  const { nextUrl, deadlineMs, stop } = transport;
  const answer = await post({ url: nextUrl(), headers, body: raw.body, deadlineMs, signal: stop.signal });
  const { late, ms, status, body, broken } = answer;
  return {
    acked: status !== undefined && status >= 200 && status <= 299,
    late,
    ms,
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { body }),
    ...(broken === undefined ? {} : { reason: broken }),
  };
}

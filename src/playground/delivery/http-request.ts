import type { Envelope } from './envelope.ts';
import { sign } from './sign.ts';

const form = 'application/x-www-form-urlencoded';

/** Events are JSON, commands a form of their fields, everything else a form with one field, `payload`. */
function encoded({ kind, payload }: Envelope): { contentType: string; body: string } {
  if (kind === 'events_api') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const fields =
    kind === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
  return { contentType: form, body: new URLSearchParams(fields).toString() };
}

/** The signed request for an envelope. The time is the real one: the app compares it with its own clock. */
export function httpRequest(envelope: Envelope, signingSecret: string) {
  const { contentType, body } = encoded(envelope);
  const timestamp = Math.floor(Date.now() / 1000);
  const retry: Record<string, string> = envelope.retry
    ? { 'x-slack-retry-num': String(envelope.retry.num), 'x-slack-retry-reason': envelope.retry.reason }
    : {};
  const headers = {
    'content-type': contentType,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': sign(signingSecret, timestamp, body),
    ...retry,
  };
  return { headers, body };
}

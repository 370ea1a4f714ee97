import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Asker } from '../slack/people/admit.ts';

/** Seconds that a request may be old, or ahead of our clock. */
const FIVE_MINUTES = 300;

/** Whether it says to come from Slack; whether it does, its signature tells. */
export const isSlackLike = (headers: IncomingHttpHeaders): boolean => 'x-slack-signature' in headers;

/**
 * Whether Slack has signed it for this app, within five minutes: "v0=" and the hex of HMAC-SHA256 over "v0:timestamp:body"
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack). `now` in milliseconds.
 */
export function isSignedBySlack(
  headers: IncomingHttpHeaders,
  body: Buffer,
  secret: string,
  now: number,
): boolean {
  const stamp = String(headers['x-slack-request-timestamp'] ?? '');
  if (!/^\d{1,12}$/.test(stamp) || Math.abs(now / 1000 - Number(stamp)) > FIVE_MINUTES) return false;
  const expected = createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest('hex');
  const given = Buffer.from(String(headers['x-slack-signature']));
  const wanted = Buffer.from(`v0=${expected}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const identity = z.object({
  params: z.object({
    _meta: z.object({
      slack: z.object({
        user_id: z.string().regex(/^[UW][A-Z0-9]{2,}$/),
        team_id: z.string().regex(/^T[A-Z0-9]{2,}$/),
        enterprise_id: z.string().nullish(),
      }),
    }),
  }),
});

/** For whom Slack's agent asks, as it writes beside a call (`_meta.slack`); null where it does not say. */
export function askerIn(message: unknown): Asker | null {
  const found = identity.safeParse(message);
  if (!found.success) return null;
  const { user_id: userId, team_id: teamId, enterprise_id: enterpriseId } = found.data.params._meta.slack;
  return { userId, teamId, enterpriseId: enterpriseId || null };
}

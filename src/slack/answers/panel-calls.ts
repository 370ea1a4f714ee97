import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Log } from '../../log.ts';
import { codeOf } from '../posting/explain-failure.ts';

/** A workspace that has no panel today may have one tomorrow. */
const ASK_AGAIN_AFTER = 3_600_000;

/** What Slack says of one conversation, or of a bad moment. Whatever else it says means that there is no panel. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'channel_not_found',
  'thread_not_found',
  'message_not_found',
  'session_not_found',
  'invalid_thread_ts',
  'thread_ts_required',
  'invalid_arguments',
  'user_not_found',
  'not_authorized',
  'not_in_channel',
  'is_archived',
  'ratelimited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]);

/** `unclear`: no answer came, so Slack may have done it. */
export type Attempt = 'done' | 'refused' | 'unclear';

/** Calls of methods that a workspace has only together with the panel. */
export interface PanelCalls {
  /** Is there a panel? Null while nobody has found out. */
  known(): boolean | null;
  /** Never fails; while there is known to be no panel, Slack is not asked. */
  attempt(call: () => Promise<unknown>): Promise<Attempt>;
}

export function createPanelCalls(elapsed: () => number, log: Log): PanelCalls {
  let isThere: boolean | null = null;
  let foundOutAt = 0;
  const known = () => (isThere === false && elapsed() - foundOutAt >= ASK_AGAIN_AFTER ? null : isThere);
  return {
    known,
    async attempt(call) {
      if (known() === false) return 'refused';
      try {
        await call();
        isThere = true;
        return 'done';
      } catch (error) {
        const reason = codeOf(error);
        if (error instanceof WebAPIPlatformError && !SAYS_NOTHING.has(reason)) {
          [isThere, foundOutAt] = [false, elapsed()];
          log.info('there is no agent panel here; direct messages are answered without it', { reason });
        } else log.debug('the agent panel was not told', { reason });
        const isAnswer = error instanceof WebAPIPlatformError || error instanceof WebAPIRateLimitedError;
        return isAnswer ? 'refused' : 'unclear';
      }
    },
  };
}

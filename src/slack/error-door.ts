import { randomBytes } from 'node:crypto';
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { sentenceMessage } from '../blocks/message.ts';
import type { Log } from '../log.ts';
import { personIn, type Reach, tell } from './person.ts';

/**
 * The one door through which everything unexpected leaves: it is logged, and the person hears that it did not work,
 * with a reference that finds the log line.
 */
export function createErrorDoor(log: Log) {
  return async (args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    try {
      await args.next();
    } catch (error) {
      const reference = randomBytes(4).toString('hex');
      log.error('could not answer', { reference, what: kindOf(args.body), ...describe(error) });
      const told = await tell(
        sentenceMessage(apologyFor(error, reference)),
        personIn(args.body),
        reachOf(args),
      );
      if (!told) log.error('could not tell the person either', { reference });
    }
  };
}

/** `ack` and `respond` are there for some payloads only, which the type of a global middleware does not tell. */
const reachOf = (args: object): Reach => args as Reach;

function kindOf(body: object): string {
  if ('command' in body) return 'command';
  return 'type' in body && typeof body.type === 'string' ? body.type : 'unknown';
}

function describe(error: unknown): { error: string; at: string | null } {
  if (!(error instanceof Error)) return { error: 'not an Error', at: null };
  const at = error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? null;
  return { error: error.message.slice(0, 300), at: at?.trim() ?? null };
}

function apologyFor(error: unknown, reference: string): string {
  const cause = slackErrorIn(error);
  const why = cause ? `Slack refused what I wanted to post (${cause}).` : 'Something went wrong on my side.';
  return `${why} Please try again in a minute. If it keeps happening, give this reference to the people who run Rolecall: ${reference}`;
}

/** The short code of Slack's own refusal, such as `not_in_channel`. */
function slackErrorIn(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  const { data } = error;
  return typeof data === 'object' && data !== null && 'error' in data && typeof data.error === 'string'
    ? data.error
    : null;
}

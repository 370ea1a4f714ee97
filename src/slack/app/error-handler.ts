import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { sentenceMessage } from '../../blocks/answers/message.ts';
import { errorWords, type Log } from '../../log.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Panel } from '../answers/panel.ts';
import { deliveryIn } from '../entrance/entrance.ts';
import { personIn, type Reach, tell } from '../people/person.ts';

/**
 * The one handler for everything unexpected: it is logged, and the person hears that it did not work,
 * with a reference that finds the log line.
 */
export function createErrorHandler(log: Log, panel: Pick<Panel, 'isThere'>) {
  return async (args: AnyMiddlewareArgs & AllMiddlewareArgs, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const delivery = deliveryIn(args.context);
      const { reference } = delivery;
      delivery.hasFailed = true;
      log.error('could not answer', { reference, what: kindOf(args.body), error: errorWords(error) });
      const told = await tell(
        sentenceMessage(apologyFor(error, reference)),
        personIn(args.body, panel.isThere()),
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
  return 'type' in body && typeof body.type === 'string' && /^\w{1,40}$/.test(body.type)
    ? body.type
    : 'unknown';
}

/** Refusals that trying again does not mend, and what does. */
const LASTING: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not in this channel: invite me with /invite @rolecall, or ask me with /role.',
  channel_not_found: 'I am not in this channel: invite me with /invite @rolecall, or ask me with /role.',
  is_archived: 'This channel is archived, so nobody can write here. Ask me with /role somewhere else.',
  messages_tab_disabled: 'Direct messages to me are switched off in this workspace. Ask me with /role.',
  missing_scope: 'I lack a permission for that. The people who run Rolecall can update me from manifest.yml.',
};

const RESTRICTED = 'This channel does not let me write here. Ask me with /role, which only you see.';

function apologyFor(error: unknown, reference: string): string {
  if (error instanceof StoreUnavailable)
    return `I cannot reach my database right now, so I could not do that, and nothing has changed. Please try again in a minute. If it keeps happening, give this reference to the people who run Rolecall: ${reference}`;
  const cause = slackErrorIn(error);
  const lasting = cause && (LASTING[cause] ?? (cause.startsWith('restricted_action') ? RESTRICTED : null));
  if (lasting) return `${lasting} (Slack says ${cause}; reference ${reference})`;
  const why = cause ? `Slack refused what I wanted to post (${cause}).` : 'Something went wrong on my side.';
  return `${why} Please try again in a minute. If it keeps happening, give this reference to the people who run Rolecall: ${reference}`;
}

/** The short code of Slack's own refusal, such as `not_in_channel`. */
function slackErrorIn(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  const { data } = error;
  const code = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  return typeof code === 'string' && /^[a-z_]{1,60}$/.test(code) ? code : null;
}

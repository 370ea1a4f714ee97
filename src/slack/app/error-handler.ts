import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { sentenceMessage } from '../../blocks/page/message.ts';
import { errorWords, type Log } from '../../log.ts';
import type { Messages } from '../../messages/messages.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Panel } from '../answers/panel.ts';
import { deliveryIn } from '../entrance/entrance.ts';
import { personIn, type Reach, tell } from '../people/person.ts';

/**
 * The one handler for everything unexpected: it is logged, and the person hears that it did not work,
 * with a reference that finds the log line.
 */
export function createErrorHandler(log: Log, panel: Pick<Panel, 'isThere'>, say: () => Messages) {
  return async (args: AnyMiddlewareArgs & AllMiddlewareArgs, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const delivery = deliveryIn(args.context);
      const { reference } = delivery;
      delivery.hasFailed = true;
      log.error('could not answer', { reference, what: kindOf(args.body), error: errorWords(error) });
      const told = await tell(
        sentenceMessage(apologyFor(error, reference, say().errors)),
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

function apologyFor(error: unknown, reference: string, say: Messages['errors']): string {
  if (error instanceof StoreUnavailable) return say.database(reference);
  const cause = slackErrorIn(error);
  if (cause === null) return say.tryAgain(say.mine, reference);
  const known: Readonly<Record<string, string>> = say.lasting;
  const lasting = known[cause] ?? (cause.startsWith('restricted_action') ? say.restricted : null);
  return lasting === null
    ? say.tryAgain(say.refused(cause), reference)
    : say.slackSays(lasting, cause, reference);
}

/** The short code of Slack's own refusal, such as `not_in_channel`. */
function slackErrorIn(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  const { data } = error;
  const code = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  return typeof code === 'string' && /^[a-z_]{1,60}$/.test(code) ? code : null;
}

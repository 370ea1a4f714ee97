import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { pauseError, pauseHome, pauseMessage } from '../blocks/pause-message.ts';
import { personIn, type Reach, tell } from './person.ts';

type Ack = (answer?: unknown) => Promise<void>;

/** Acknowledges whatever it is, and tells the person that Rolecall is paused, where there is one who waits for an answer. */
export async function sayPaused(args: AnyMiddlewareArgs & AllMiddlewareArgs, words: string): Promise<void> {
  const { body } = args;
  const ack = ackOf(args);
  const field = firstField(body);
  switch (text(body, 'type')) {
    case 'view_submission':
      if (field !== null) return ack({ response_action: 'errors', errors: { [field]: pauseError(words) } });
      break;
    case 'block_suggestion':
      return ack({ options: [] });
    case 'view_closed':
      return ack();
    case 'event_callback':
      return sayToEvent(args, words);
  }
  const person = personIn(body);
  if (!person.isCommand) await ack();
  await tell(pauseMessage(words), person, args as unknown as Reach);
}

/** Nobody waits for an answer to most events. */
async function sayToEvent(args: AnyMiddlewareArgs & AllMiddlewareArgs, words: string): Promise<void> {
  const event = part(args.body, 'event');
  const user = text(event, 'user');
  const type = text(event, 'type');
  if (type === 'app_home_opened' && user !== null && text(event, 'tab') === 'home') {
    await args.client.views.publish({ user_id: user, view: pauseHome(words) });
    return;
  }
  const isAsked =
    type === 'function_executed' ||
    type === 'app_mention' ||
    (type === 'message' && text(event, 'channel_type') === 'im' && text(event, 'subtype') === null);
  if (isAsked && text(event, 'bot_id') === null)
    await tell(pauseMessage(words), personIn(args.body), args as unknown as Reach);
}

/** Events have no acknowledgement that says anything. */
const ackOf = (args: object): Ack => ('ack' in args ? (args.ack as Ack) : async () => {});

/** Id of the first block of a form in which something can be entered: Slack shows errors there only. */
function firstField(body: unknown): string | null {
  const blocks = part(part(body, 'view'), 'blocks');
  const inputs = Array.isArray(blocks) ? blocks.filter((block) => text(block, 'type') === 'input') : [];
  return text(inputs[0], 'block_id');
}

function part(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function text(value: unknown, name: string): string | null {
  const found = part(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

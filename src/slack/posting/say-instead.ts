import { sentenceHome } from '../../blocks/home/sentence-home.ts';
import { pauseError, pauseHome, pauseMessage } from '../../blocks/kit/pause-message.ts';
import { type Message, sentenceMessage } from '../../blocks/page/message.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Envelope } from '../entrance/payloads/event.ts';
import type { View as FormView } from '../entrance/payloads/view.ts';
import type { Payload } from '../entrance/read-payload.ts';
import type { BoltArgs } from '../entrance/router.ts';
import { personIn, type Reach, tell } from '../people/person.ts';

type Ack = (answer?: unknown) => Promise<void>;

/** The same words, wherever they are to stand. */
export interface Words {
  readonly message: Message;
  readonly home: ReturnType<typeof pauseHome>;
  /** At a field of a form that was sent off: what was entered stays. */
  readonly error: string;
}

export const sentenceWords = (sentence: string): Words => ({
  message: sentenceMessage(sentence),
  home: sentenceHome(sentence),
  error: sentence,
});

export const pauseWords = (words: string, { pause: say }: Messages): Words => ({
  message: pauseMessage(words, say),
  home: pauseHome(words, say),
  error: pauseError(words, say),
});

/** Acknowledges whatever it is, and says this in place of an answer, where there is somebody who waits for one. */
export async function sayInstead(args: BoltArgs, { kind, body }: Payload, words: Words): Promise<void> {
  const ack = ackOf(args);
  const say = () => tell(words.message, personIn(body), args as unknown as Reach);
  switch (kind) {
    case 'view': {
      const field = firstField(body.view);
      if (field !== null) return ack({ response_action: 'errors', errors: { [field]: words.error } });
      break;
    }
    case 'options':
      return ack({ options: [] });
    case 'closed':
      return ack();
    case 'event':
      if (body.event.type === 'app_home_opened' && body.event.tab === 'home')
        await args.client.views.publish({ user_id: body.event.user, view: words.home });
      else if (isAsked(body)) await say();
      return;
  }
  if (kind !== 'command') await ack();
  await say();
}

/** Nobody waits for an answer to most events. */
function isAsked({ event }: Envelope): boolean {
  if (event.type !== 'app_mention' && event.type !== 'message') return false;
  const isDirect = event.type === 'message' && event.channel_type === 'im' && event.subtype === undefined;
  return (event.type === 'app_mention' || isDirect) && event.bot_id === undefined;
}

/** Events have no acknowledgement that says anything. */
const ackOf = (args: object): Ack => ('ack' in args ? (args.ack as Ack) : async () => {});

/** Id of the first block of a form in which something can be entered: Slack shows errors there only. */
function firstField({ blocks }: FormView): string | null {
  return text(
    blocks.find((block) => text(block, 'type') === 'input'),
    'block_id',
  );
}

function part(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function text(value: unknown, name: string): string | null {
  const found = part(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

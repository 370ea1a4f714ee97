import { ACTION } from '../../blocks/action-ids.ts';
import { privateMessage } from '../../blocks/message.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';

/** A button that asks on: an answer only you see is replaced, one that others see stays, and you get yours beside it. */
export const askButton = ({ answerer }: Desk): Surface => ({
  actions: [
    [
      ACTION.ask,
      async ({ ack, action, body, respond }) => {
        await ack();
        const answer = answerer.answer(decodeQuestion(action.value), 'full');
        const isPrivate = body.container?.is_ephemeral === true;
        const threadTs = isPrivate ? undefined : body.message?.thread_ts;
        await respond({
          ...privateMessage(answer),
          response_type: 'ephemeral',
          replace_original: isPrivate,
          ...(threadTs ? { thread_ts: threadTs } : {}),
        });
      },
    ],
  ],
});

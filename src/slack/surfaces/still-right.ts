import { ACTION } from '../../blocks/action-ids.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import { confirmReview } from '../confirm-review.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';

/** "Still right", under a document whose review is late. Whose word counts is checked here, whoever sees the button. */
export const stillRight = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.stillRight,
      async ({ ack, action, body, respond }) => {
        await ack();
        const words = await confirmReview(desk, action.value ?? '', body.user.id);
        await respond({ ...sentenceMessage(words), response_type: 'ephemeral', replace_original: false });
      },
    ],
  ],
});

import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import type { Services } from '../../app/services.ts';
import { confirmReview } from '../../care/confirm-review.ts';
import type { Surface } from '../../entrance/surface.ts';

/** "Still right", under a document whose review is late. Whose word counts is checked here, whoever sees the button. */
export const stillRight = (services: Services): Surface => ({
  actions: [
    [
      ACTION.stillRight,
      async ({ ack, action, body, respond }) => {
        await ack();
        const words = await confirmReview(services, action.value ?? '', body.user.id);
        await respond({ ...sentenceMessage(words), response_type: 'ephemeral', replace_original: false });
      },
    ],
  ],
});

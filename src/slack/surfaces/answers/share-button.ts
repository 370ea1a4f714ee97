import { sharedMessage } from '../../../blocks/answers/message.ts';
import { decodeQuestion } from '../../../blocks/answers/question-value.ts';
import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { eyesOf, wallEyes } from '../../people/eyes-of.ts';
import { placeVerdict } from '../../places/shared-place.ts';
import { tidyUp } from '../../posting/tidy-up.ts';
import { createOnce } from '../../waiting/once.ts';

/** "Share in channel": the person's explicit yes. Each answer is shared once, and then its private copy goes. */
export function shareButton(services: Services): Surface {
  const { answerer, links, log } = services;
  const once = createOnce();
  return {
    actions: [
      [
        ACTION.share,
        async ({ ack, action, body, respond }) => {
          await ack();
          const { say } = services.library();
          const question = decodeQuestion(action.value);
          if (question.kind === 'help') {
            await respond({
              ...sentenceMessage(say.errors.oldButton),
              response_type: 'ephemeral',
              replace_original: false,
            });
            return;
          }
          const place = await placeVerdict(services, body.channel?.id ?? body.container?.channel_id ?? '');
          if (place !== 'ours') {
            const words = sentenceMessage(say.places[place]);
            await respond({ ...words, response_type: 'ephemeral', replace_original: false });
            return;
          }
          const message = sharedMessage(
            answerer.answer(question, 'full', wallEyes(services, eyesOf(services, body.user.id))),
            body.user.id,
            {
              isPrivatePlace: false,
              links,
            },
          );
          const shown = `${body.user.id} ${body.container?.message_ts ?? body.trigger_id}`;
          await once.run(shown, () =>
            respond({ ...message, response_type: 'in_channel', replace_original: false }),
          );
          const { sharedInChannel, sharedInThread } = say.places;
          const where = body.container?.thread_ts === undefined ? sharedInChannel : sharedInThread;
          const left = { ...sentenceMessage(where), replace_original: true };
          await tidyUp(() => respond({ ...left, response_type: 'ephemeral' }), log);
        },
      ],
    ],
  };
}

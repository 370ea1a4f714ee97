import { ACTION } from '../../blocks/action-ids.ts';
import { sentenceMessage, sharedMessage } from '../../blocks/message.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import type { Desk } from '../desk.ts';
import { OUTDATED } from '../entrance/explain-unknown.ts';
import type { Surface } from '../entrance/surface.ts';
import { eyesOf } from '../eyes-of.ts';
import { createOnce } from '../once.ts';
import { PLACE_WORDS, placeVerdict } from '../shared-place.ts';
import { tidyUp } from '../tidy-up.ts';

/** "Share in channel": the person's explicit yes. Each answer is shared once, and then its private copy goes. */
export function shareButton(desk: Desk): Surface {
  const { answerer, links, log } = desk;
  const once = createOnce();
  return {
    actions: [
      [
        ACTION.share,
        async ({ ack, action, body, respond }) => {
          await ack();
          const question = decodeQuestion(action.value);
          if (question.kind === 'help') {
            await respond({
              ...sentenceMessage(OUTDATED),
              response_type: 'ephemeral',
              replace_original: false,
            });
            return;
          }
          const place = await placeVerdict(desk, body.channel?.id ?? body.container?.channel_id ?? '');
          if (place !== 'ours') {
            const words = sentenceMessage(PLACE_WORDS[place]);
            await respond({ ...words, response_type: 'ephemeral', replace_original: false });
            return;
          }
          const message = sharedMessage(
            answerer.answer(question, 'full', eyesOf(desk, body.user.id)),
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
          const where = body.container?.thread_ts === undefined ? 'channel' : 'thread';
          const left = { ...sentenceMessage(`Shared in this ${where}.`), replace_original: true };
          await tidyUp(() => respond({ ...left, response_type: 'ephemeral' }), log);
        },
      ],
    ],
  };
}

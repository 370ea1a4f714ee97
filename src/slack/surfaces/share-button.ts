import type { App, BlockButtonAction } from '@slack/bolt';
import { ACTION } from '../../blocks/action-ids.ts';
import { sentenceMessage, sharedMessage } from '../../blocks/message.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import type { Desk } from '../desk.ts';

/** "Share in channel": the person's explicit yes. The private copy goes, so that a second click cannot share twice. */
export function registerShareButton(app: App, { answerer }: Desk): void {
  app.action<BlockButtonAction>(ACTION.share, async ({ ack, action, body, respond }) => {
    await ack();
    const answer = answerer.answer(decodeQuestion(action.value), 'full');
    await respond({
      ...sharedMessage(answer, body.user.id),
      response_type: 'in_channel',
      replace_original: false,
    });
    await respond({
      ...sentenceMessage('Shared in this channel.'),
      response_type: 'ephemeral',
      replace_original: true,
    });
  });
}

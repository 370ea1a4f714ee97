import type { App } from '@slack/bolt';
import { ACTION } from '../../blocks/action-ids.ts';
import { sentenceMessage } from '../../blocks/message.ts';

export const OUTDATED = 'This button belongs to an older version of Rolecall. Please ask again with /role.';

/** Whatever no other surface knows: buttons stay in messages for years. */
export function registerOutdatedButton(app: App): void {
  app.action(ACTION.unknown, async ({ ack, respond }) => {
    await ack();
    await respond({ ...sentenceMessage(OUTDATED), response_type: 'ephemeral', replace_original: false });
  });
}

import type { App } from '@slack/bolt';
import { privateMessage } from '../../blocks/message.ts';
import type { Desk } from '../desk.ts';
import { readSlackText } from '../slack-text.ts';

/** `/role …`: the answer travels in the acknowledgement itself, and only the asker sees it. */
export function registerRoleCommand(app: App, { answerer, log }: Desk): void {
  app.command('/role', async ({ ack, command, context }) => {
    const asked = readSlackText(command.text ?? '', context.botUserId);
    const answer = answerer.ask(asked, 'full', null);
    await ack({ ...privateMessage(answer), response_type: 'ephemeral' });
    log.debug('answered a command', { kind: answer.kind, role: answer.role });
  });
}

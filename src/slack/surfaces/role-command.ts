import type { App } from '@slack/bolt';
import type { Answer } from '../../answers/answer.ts';
import { type Message, privateMessage } from '../../blocks/message.ts';
import type { Desk } from '../desk.ts';
import { readSlackText } from '../slack-text.ts';

/** `/role …`: the answer travels in the acknowledgement itself, and only the asker sees it. */
export function registerRoleCommand(app: App, { answerer, log }: Desk): void {
  const draw = drawOnce();
  app.command('/role', async ({ ack, command, context }) => {
    const asked = readSlackText(command.text ?? '', context.botUserId);
    const answer = answerer.ask(asked, 'full', null);
    await ack({ ...draw(answer), response_type: 'ephemeral' });
    log.debug('answered a command', { kind: answer.kind, role: answer.role });
  });
}

/** An answer that is given again is not drawn again. */
function drawOnce(): (answer: Answer) => Message {
  const drawn = new WeakMap<Answer, Message>();
  return (answer) => {
    const message = drawn.get(answer) ?? privateMessage(answer);
    drawn.set(answer, message);
    return message;
  };
}

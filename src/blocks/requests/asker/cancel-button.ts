import type { Button } from '@slack/types';
import type { Messages } from '../../../messages/messages.ts';
import { button } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';

/** Asks once more: a cancelled request has to be sent anew. */
export function cancelButton(actionId: string, requestId: string, { asker: say, buttons }: Messages): Button {
  return {
    ...button(say.cancelRequest, actionId, requestId),
    confirm: {
      title: plainText(say.cancelTitle, 100),
      text: plainText(say.cancelWords, 300),
      confirm: plainText(say.cancelRequest, 30),
      deny: plainText(buttons.keep, 30),
    },
  };
}

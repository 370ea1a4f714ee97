import type { Button } from '@slack/types';
import { button } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';

/** Asks once more: a cancelled request has to be sent anew. */
export function cancelButton(actionId: string, requestId: string): Button {
  return {
    ...button('Cancel request', actionId, requestId),
    confirm: {
      title: plainText('Cancel this request?', 100),
      text: plainText('Whoever has it is told that it is not needed any more.', 300),
      confirm: plainText('Cancel request', 30),
      deny: plainText('Keep it', 30),
    },
  };
}

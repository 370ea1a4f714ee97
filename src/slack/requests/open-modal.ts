import type { WebClient } from '@slack/web-api';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { sentenceMessage } from '../../blocks/page/message.ts';
import type { Messages } from '../../messages/messages.ts';
import { codeOf } from '../posting/explain-failure.ts';

/** For whoever pressed the button: what they pressed it on stays. */
export const notOpened = ({ card }: Messages) =>
  ({
    ...sentenceMessage(card.tooSlow),
    response_type: 'ephemeral',
    replace_original: false,
  }) as const;

/** Opens a form that is ready to be shown; the same trigger delivered twice opens one. False where it is too late for that. */
export async function openModal(client: WebClient, triggerId: string, view: ModalView): Promise<boolean> {
  if (triggerId === '') return false;
  try {
    await client.views.open({ trigger_id: triggerId, view });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'expired_trigger_id') return false;
    if (code !== 'exchanged_trigger_id') throw error;
  }
  return true;
}

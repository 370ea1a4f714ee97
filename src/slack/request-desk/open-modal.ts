import type { WebClient } from '@slack/web-api';
import type { ModalView } from '../../blocks/modal.ts';
import { codeOf } from '../explain-failure.ts';

/** Opens a form that is ready to be shown; the same trigger delivered twice opens one. */
export async function openModal(client: WebClient, triggerId: string, view: ModalView): Promise<void> {
  try {
    await client.views.open({ trigger_id: triggerId, view });
  } catch (error) {
    if (codeOf(error) !== 'exchanged_trigger_id') throw error;
  }
}

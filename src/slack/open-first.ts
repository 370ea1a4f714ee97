import type { WebClient } from '@slack/web-api';
import type { ModalView } from '../blocks/modal.ts';
import { codeOf } from './explain-failure.ts';

/** Where Slack lets something be opened, for three seconds: on top of the modal in which somebody clicked, or by itself. */
export interface Opener {
  readonly triggerId: string;
  readonly isInModal: boolean;
}

export const openerOf = (body: { readonly trigger_id: string; readonly view?: unknown }): Opener => ({
  triggerId: body.trigger_id,
  isInModal: isModal(body.view),
});

/** A Home tab is a view as well, but nothing can be put on top of it. */
const isModal = (view: unknown): boolean =>
  typeof view === 'object' && view !== null && 'type' in view && view.type === 'modal';

/**
 * Opens `waiting` at once, and draws what `fill` makes when that is known. False where Slack did not open it in time; a
 * second delivery of the same trigger counts as opened.
 */
export async function openFirst(
  client: WebClient,
  opener: Opener,
  waiting: ModalView,
  fill: () => Promise<ModalView>,
): Promise<boolean> {
  const viewId = await open(client, opener, waiting);
  if (viewId === null) return false;
  if (viewId !== '') await redraw(client, viewId, await fill());
  return true;
}

/** Draws a form anew, unless the person has closed it meanwhile. */
export async function redraw(client: WebClient, viewId: string, view: ModalView): Promise<void> {
  try {
    await client.views.update({ view_id: viewId, view });
  } catch (error) {
    if (codeOf(error) !== 'not_found') throw error;
  }
}

/** The view's id; empty where this trigger has opened one before; null where it is too late. */
async function open(client: WebClient, opener: Opener, waiting: ModalView): Promise<string | null> {
  const call = { trigger_id: opener.triggerId, view: waiting };
  try {
    const { view } = await (opener.isInModal ? client.views.push(call) : client.views.open(call));
    return view?.id ?? '';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'exchanged_trigger_id') return '';
    if (code === 'expired_trigger_id') return null;
    throw error;
  }
}

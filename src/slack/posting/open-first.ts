import type { WebClient } from '@slack/web-api';
import type { ModalView } from '../../blocks/kit/modal.ts';
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
  const opened = await open(client, opener, waiting);
  if (opened === null) return false;
  await update(client, opened, await fill());
  return true;
}

/** Draws a form anew, unless the person has closed it meanwhile. */
export const redraw = (client: WebClient, viewId: string, view: ModalView): Promise<void> =>
  update(client, { view_id: viewId }, view);

/** By the name that we gave it, where the answer that told Slack's own was lost. */
type Opened = { readonly view_id: string } | { readonly external_id: string };

async function update(client: WebClient, which: Opened, view: ModalView): Promise<void> {
  try {
    await client.views.update({ ...which, view });
  } catch (error) {
    if (codeOf(error) !== 'not_found') throw error;
  }
}

/**
 * Null where it is too late, or Slack gave no trigger. A trigger that was used before has opened this very form: its answer was lost, and the client
 * has asked again, or the click was delivered twice; then the form is there by its name, or has been filled or closed.
 */
async function open(client: WebClient, opener: Opener, waiting: ModalView): Promise<Opened | null> {
  if (opener.triggerId === '') return null;
  const named = { external_id: `opened by ${opener.triggerId}`.slice(0, 255) };
  const call = { trigger_id: opener.triggerId, view: { ...waiting, ...named } };
  try {
    const { view } = await (opener.isInModal ? client.views.push(call) : client.views.open(call));
    return view?.id ? { view_id: view.id } : named;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'exchanged_trigger_id' || code === 'duplicate_external_id') return named;
    if (code === 'expired_trigger_id') return null;
    throw error;
  }
}

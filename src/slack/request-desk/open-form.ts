import type { WebClient } from '@slack/web-api';
import type { FormMemory } from '../../blocks/form-memory.ts';
import type { ModalView } from '../../blocks/modal.ts';
import { formFailed, requestForm, waitingForm } from '../../blocks/request-form.ts';
import type { Start } from '../../blocks/request-start.ts';
import type { Origin } from '../../requests/request.ts';
import type { Desk } from '../desk.ts';
import { codeOf } from '../explain-failure.ts';
import { formState } from './form-state.ts';
import { isPrivatePlace } from './private-place.ts';

export interface Opening {
  readonly start: Start;
  readonly origin: Origin;
  readonly userId: string;
  readonly triggerId: string;
}

/**
 * Opens the form within the three seconds that a trigger lives, and fills it when what it shows is known. False where
 * Slack did not open it in time; a second delivery of the same trigger counts as opened.
 */
export async function openForm(desk: Desk, client: WebClient, opening: Opening): Promise<boolean> {
  const viewId = await openWaiting(client, opening.triggerId);
  if (viewId === null) return false;
  if (viewId !== '') await redraw(client, viewId, await firstForm(desk, opening));
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
async function openWaiting(client: WebClient, triggerId: string): Promise<string | null> {
  try {
    const { view } = await client.views.open({ trigger_id: triggerId, view: waitingForm() });
    return view?.id ?? '';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'exchanged_trigger_id') return '';
    if (code === 'expired_trigger_id') return null;
    throw error;
  }
}

const OUTSIDERS =
  'Only people of this workspace can send requests. Ask somebody who works here to send it for you.';

async function firstForm(desk: Desk, { start, origin, userId }: Opening) {
  if (await isOutsider(desk, userId)) return formFailed(OUTSIDERS);
  const isPrivateSource = start.isPrivate || (await isPrivatePlace(desk.directory, origin.channel));
  const { suggested, alternatives } = suggest(desk, start);
  const memory: FormMemory = {
    origin: isPrivateSource ? { ...origin, messageTs: null } : origin,
    suggested,
    isPrivateSource,
    quotable: isPrivateSource ? start.text : null,
    generation: 0,
    alternatives: [...alternatives],
    why: null,
  };
  const text = isPrivateSource ? '' : (start.text ?? '');
  const entered = { text, role: start.role ?? suggested, urgent: false, confidential: false };
  return requestForm(await formState(desk, entered, memory, start.text === null));
}

/** Guests may ask; people of other companies may not. */
async function isOutsider({ directory }: Desk, userId: string): Promise<boolean> {
  const [user, self] = await Promise.all([directory.user(userId), directory.self()]);
  if (user.kind !== 'done' || self.kind !== 'done') return false;
  return user.value.isStranger || !user.value.teamIds.includes(self.value.teamId);
}

/** Who owns it, and who else may. */
function suggest(
  { answerer }: Desk,
  { role, text }: Start,
): { suggested: string | null; alternatives: readonly string[] } {
  if (!text?.trim()) return { suggested: role, alternatives: [] };
  const answer = answerer.answer({ kind: 'route', typed: text }, 'brief');
  return { suggested: answer.role, alternatives: answer.alternatives };
}

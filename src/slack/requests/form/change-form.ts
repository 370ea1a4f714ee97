import type { WebClient } from '@slack/web-api';
import { type FormEntry, readForm } from '../../../blocks/kit/form-fields.ts';
import { decodeFormMemory, type FormMemory } from '../../../blocks/requests/form/form-memory.ts';
import { formFailed, requestForm } from '../../../blocks/requests/form/request-form.ts';
import type { Services } from '../../app/services.ts';
import { redraw } from '../../posting/open-first.ts';
import { formState } from './form-state.ts';

/** A form on somebody's screen, as Slack tells of it. */
export interface FormView {
  readonly id: string;
  readonly private_metadata: string;
  readonly state: { readonly values: unknown };
}

export interface FormChange {
  readonly role?: string | null;
  /** Puts the words that were said in a private place into the field. */
  readonly quote?: boolean;
}

/** Draws the form anew for another role, or with the person's words in it. What they have typed stays. */
export async function changeForm(
  services: Services,
  client: WebClient,
  view: FormView,
  change: FormChange,
): Promise<void> {
  const memory = decodeFormMemory(view.private_metadata);
  const { say } = services.library();
  if (!memory) return redraw(client, view.id, formFailed(say.form.unreadable, say));
  const entered = readForm(view.state.values, memory.generation);
  const [next, remembered] = change.quote ? quoted(entered, memory) : [entered, memory];
  const role = change.role === undefined ? next.role : change.role;
  const state = await formState(services, { ...next, role }, remembered);
  await redraw(client, view.id, requestForm(state, say));
}

function quoted(entered: FormEntry, memory: FormMemory): [FormEntry, FormMemory] {
  const text = [entered.text, memory.quotable].filter(Boolean).join('\n\n');
  return [
    { ...entered, text },
    { ...memory, quotable: null, generation: memory.generation + 1 },
  ];
}

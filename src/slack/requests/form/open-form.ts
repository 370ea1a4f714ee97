import type { WebClient } from '@slack/web-api';
import type { FormMemory } from '../../../blocks/requests/form/form-memory.ts';
import { requestForm, waitingForm } from '../../../blocks/requests/form/request-form.ts';
import type { Start } from '../../../blocks/requests/form/request-start.ts';
import type { Origin, Source } from '../../../requests/request.ts';
import type { Services } from '../../app/services.ts';
import { preferredIn } from '../../places/preferred-roles.ts';
import { type Opener, openFirst } from '../../posting/open-first.ts';
import { formState } from './form-state.ts';
import { isPrivatePlace } from './private-place.ts';
import { sentBefore } from './sent-before.ts';

export interface Opening {
  readonly start: Start;
  readonly origin: Origin;
  /** The channel in which it is asked, which may prefer some roles; null where it is in none. */
  readonly channel: string | null;
  /** The message that is routed, if it is one. */
  readonly source?: Source | null;
  readonly userId: string;
  readonly opener: Opener;
}

/**
 * Opens the form within the three seconds that a trigger lives, and fills it when what it shows is known. False where
 * Slack did not open it in time; a second delivery of the same trigger counts as opened.
 */
export function openForm(services: Services, client: WebClient, opening: Opening): Promise<boolean> {
  return openFirst(client, opening.opener, waitingForm(services.library().say), async () => {
    const { source = null, userId } = opening;
    const sent = source && (await sentBefore(services, source, userId));
    return sent ?? firstForm(services, opening);
  });
}

async function firstForm(services: Services, { start, origin, channel, source = null }: Opening) {
  const isPrivateSource = start.isPrivate || (await isPrivatePlace(services.directory, origin.channel));
  const { suggested, alternatives, isPreferred } = await suggest(services, start, channel);
  const memory: FormMemory = {
    origin: isPrivateSource ? { ...origin, messageTs: null } : origin,
    source,
    suggested,
    isPreferred,
    isPrivateSource,
    quotable: isPrivateSource ? start.text : null,
    generation: 0,
    alternatives,
    why: null,
  };
  const text = isPrivateSource ? '' : (start.text ?? '');
  const entered = { text, role: start.role ?? suggested, urgent: false, confidential: false };
  const state = await formState(services, entered, memory, start.text === null);
  return requestForm(state, services.library().say);
}

/** Who owns it, and who else may; where it is close, a role that the channel asks first. */
async function suggest(
  services: Services,
  { role, text }: Start,
  channel: string | null,
): Promise<Pick<FormMemory, 'suggested' | 'alternatives' | 'isPreferred'>> {
  if (!text?.trim()) return { suggested: role, alternatives: [] };
  const preferred = channel === null ? async () => [] : preferredIn(services, channel);
  const { answer, isPreferred } = await services.answerer.route(text, preferred);
  return { suggested: answer.role, alternatives: [...answer.alternatives], isPreferred };
}

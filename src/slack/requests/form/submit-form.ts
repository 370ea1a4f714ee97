import { FORM_FIELD, type FormEntry, readForm } from '../../../blocks/kit/form-fields.ts';
import { decodeFormMemory, type FormMemory } from '../../../blocks/requests/form/form-memory.ts';
import { addressee } from '../../../blocks/roles/role-label.ts';
import { timeLeft } from '../../../delivery.ts';
import { StoreUnavailable } from '../../../requests/request-store.ts';
import type { Services } from '../../app/services.ts';
import type { FormView } from './change-form.ts';
import { destinationOf } from './form-state.ts';
import { requestFrom } from './sent-before.ts';

/** What stands wrong at which field, keyed by block id as Slack wants it; null when the request is kept. */
export type FieldErrors = Readonly<Record<string, string>> | null;

/** Keeps the request that somebody has confirmed. The same form delivered twice is one request. */
export async function submitForm(services: Services, userId: string, view: FormView): Promise<FieldErrors> {
  const memory = decodeFormMemory(view.private_metadata);
  if (!memory) return { [FORM_FIELD.text(0)]: services.library().say.form.unreadable };
  const entered = readForm(view.state.values, memory.generation);
  const wrong =
    (await checkEntered(services, entered, memory)) ?? (await checkSent(services, userId, memory));
  return wrong ?? (await keep(services, userId, view.id, entered, memory));
}

async function checkEntered(
  services: Services,
  entered: FormEntry,
  memory: FormMemory,
): Promise<FieldErrors> {
  const { form: say } = services.library().say;
  const text = FORM_FIELD.text(memory.generation);
  if (entered.text.trim() === '' && !memory.isPrivateSource) return { [text]: say.writeNeed };
  if (entered.role !== null && !services.library().role(entered.role)) return { [text]: say.roleGone };
  if (!entered.confidential) return null;
  const place = await soon(destinationOf(services, entered.role, true));
  return place?.kind === 'refused'
    ? {
        [FORM_FIELD.flags]: say.noPrivate,
      }
    : null;
}

/** Two people had the form open for the same message. */
async function checkSent(
  services: Services,
  userId: string,
  { source, generation }: FormMemory,
): Promise<FieldErrors> {
  const sent = source ? await soon(requestFrom(services, source, userId)) : null;
  if (!sent || sent.asker === userId) return null; // their own form may have been delivered twice
  const { say } = services.library();
  return { [FORM_FIELD.text(generation)]: say.form.justSent(addressee(sent.roleName, say)) };
}

/** Milliseconds: for looking something up, and what is to be left of Slack’s patience to keep the request. */
const A_LOOK = 1000;
const FOR_KEEPING = 1000;

/** Within the three seconds that a submission has; whatever is not known by then is found out before anything is posted. */
export function soon<T>(promise: Promise<T>): Promise<T | null> {
  const wait = Math.min(A_LOOK, Math.max(0, timeLeft() - FOR_KEEPING));
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), wait).unref());
  return Promise.race([promise.catch(() => null), late]);
}

async function keep(
  services: Services,
  asker: string,
  viewId: string,
  entered: FormEntry,
  { origin, source = null, suggested, generation, audience, shown }: FormMemory,
): Promise<FieldErrors> {
  const [place, person] = await Promise.all([
    soon(destinationOf(services, entered.role, entered.confidential, audience)),
    soon(services.directory.user(asker)),
  ]);
  const mayTeach = person?.kind === 'done' && !person.value.isGuest;
  const isPublic = place?.kind === 'done' && !place.value.channel.isPrivate;
  const isShown = audience !== undefined && shown === entered.role; // else the menu named its channel, and no more
  const named = isShown ? audience : isPublic ? 'public' : 'private';
  try {
    await services.requests.submit(
      { ...entered, asker, suggested, origin, source, isPublic, mayTeach, audience: named },
      `view ${viewId}`,
    );
    return null;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    services.log.error('a request could not be kept: the database is away', { view: viewId });
    return { [FORM_FIELD.text(generation)]: services.library().say.form.away };
  }
}

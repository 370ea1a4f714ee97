import { LONGEST_WORDS, readWrong, WRONG_FIELD, type WrongEntry } from '../../blocks/care/wrong-form.ts';
import { decodeWrong, type WrongMemory } from '../../blocks/care/wrong-memory.ts';
import type { Messages } from '../../messages/messages.ts';
import { reportText } from '../../requests/report.ts';
import type { Audience } from '../../requests/request.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Services } from '../app/services.ts';
import { NOWHERE } from '../requests/button-origin.ts';
import type { FormView } from '../requests/form/change-form.ts';
import type { FieldErrors } from '../requests/form/submit-form.ts';
import { recipientOf } from './recipient.ts';

/** Keeps what somebody found wrong as a request; the same form delivered twice is one. What is amiss stands at its field. */
export async function submitReport(services: Services, userId: string, view: FormView): Promise<FieldErrors> {
  const memory = decodeWrong(view.private_metadata);
  if (!memory) return { [WRONG_FIELD.words]: services.library().say.form.unreadable };
  const entered = readWrong(view.state.values, memory.lines);
  return (
    faultIn(entered, services.library().say.wrong) ?? (await keep(services, userId, view.id, memory, entered))
  );
}

function faultIn({ line, words }: WrongEntry, say: Messages['wrong']): FieldErrors {
  if (line === undefined) return { [WRONG_FIELD.line]: say.chooseLine };
  if (words === '') return { [WRONG_FIELD.words]: say.sayIt };
  return words.length > LONGEST_WORDS ? { [WRONG_FIELD.words]: say.tooLong(LONGEST_WORDS) } : null;
}

async function keep(
  services: Services,
  asker: string,
  viewId: string,
  { role, about, lines, privately = [] }: WrongMemory,
  { line: chosen, words }: WrongEntry,
): Promise<FieldErrors> {
  const line = (typeof chosen === 'number' && lines[chosen]) || null;
  const path = line?.path ?? lines[0]?.path ?? null;
  const { slug, owner } = recipientOf(services, role, path);
  const audience: Audience = privately.includes(path ?? '') ? 'private' : 'public';
  const draft = {
    ...{ asker, role: slug, suggested: slug, origin: NOWHERE },
    text: reportText({ line, about, owner, words }),
    ...{ urgent: false, confidential: false, isReport: true, isPublic: false, mayTeach: false, audience },
  };
  try {
    await services.requests.submit(draft, `view ${viewId}`);
    return null;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { [WRONG_FIELD.words]: services.library().say.wrong.away };
  }
}

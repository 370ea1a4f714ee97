import { ADDITION_FIELD, readAddition } from '../../blocks/requests/asker/add-form.ts';
import type { Services } from '../app/services.ts';
import { findForAsker } from './act-on-card.ts';
import { carryOut, type Submission } from './carry-out.ts';
import type { FieldErrors } from './form/submit-form.ts';

/** "Add something" sent off by the person who asked. */
export async function submitAddition(services: Services, submission: Submission): Promise<FieldErrors> {
  const text = readAddition(submission.view.state.values);
  if (text === '') return { [ADDITION_FIELD]: services.library().say.asker.writeAddition };
  return carryOut(services, submission, findForAsker, async () => ({ kind: 'add', text }), ADDITION_FIELD);
}

import type { Question } from '../../answers/question.ts';
import { wrongButton } from '../../blocks/open-buttons.ts';
import { tooLateFor } from '../../blocks/too-late-message.ts';
import { waitingWrong } from '../../blocks/wrong-form.ts';
import type { Desk } from '../desk.ts';
import type { ArgsOf } from '../entrance/surface.ts';
import { openerOf, openFirst } from '../open-first.ts';
import { personIn, tell } from '../person.ts';
import { fillReport } from './fill-report.ts';

/** Opens the form in which somebody says what is wrong with the answer to a question. */
export async function openReport(
  desk: Desk,
  { body, client, context, respond }: ArgsOf['action'],
  question: Question,
): Promise<void> {
  const opened = await openFirst(client, openerOf(body), waitingWrong(), () => fillReport(desk, question));
  const again = tooLateFor(
    'the form, and nothing was sent',
    wrongButton(question, 'from' in question ? question.from : 0),
  );
  if (!opened) await tell(again, personIn(body), { client, context, respond });
}

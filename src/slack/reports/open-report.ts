import type { Question } from '../../answers/question.ts';
import { waitingWrong } from '../../blocks/care/wrong-form.ts';
import { wrongButton } from '../../blocks/kit/open-buttons.ts';
import { tooLateFor } from '../../blocks/kit/too-late-message.ts';
import type { Services } from '../app/services.ts';
import type { ArgsOf } from '../entrance/surface.ts';
import { personIn, tell } from '../people/person.ts';
import { openerOf, openFirst } from '../posting/open-first.ts';
import { fillReport } from './fill-report.ts';

/** Opens the form in which somebody says what is wrong with the answer to a question. */
export async function openReport(
  services: Services,
  { body, client, context, respond }: ArgsOf['action'],
  question: Question,
): Promise<void> {
  const opened = await openFirst(client, openerOf(body), waitingWrong(services.library().say), () =>
    fillReport(services, question),
  );
  const { say } = services.library();
  const again = tooLateFor(
    say.buttons.theFormUnsent,
    wrongButton(question, say.buttons, 'from' in question ? question.from : 0),
    say,
  );
  if (!opened) await tell(again, personIn(body), { client, context, respond });
}

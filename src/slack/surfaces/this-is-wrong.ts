import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { wrongButton } from '../../blocks/open-buttons.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import { tooLateFor } from '../../blocks/too-late-message.ts';
import { waitingWrong } from '../../blocks/wrong-form.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { openerOf, openFirst } from '../open-first.ts';
import { personIn, tell } from '../person.ts';
import { fillReport } from '../report-desk/fill-report.ts';
import { submitReport } from '../report-desk/submit-report.ts';

/** "This is wrong" under an answer: quotes what it rests on, and takes what is wrong to whoever looks after the document. */
export const thisIsWrong = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.wrongOpen,
      async ({ ack, action, body, client, context, respond }) => {
        await ack();
        const question = decodeQuestion(action.value);
        const opened = await openFirst(client, openerOf(body), waitingWrong(), () =>
          fillReport(desk, question),
        );
        const again = tooLateFor(
          'the form, and nothing was sent',
          wrongButton(question, 'from' in question ? question.from : 0),
        );
        if (!opened) await tell(again, personIn(body), { client, context, respond });
      },
    ],
  ],
  views: [
    [
      VIEW.wrong,
      async ({ ack, body, view }) => {
        const errors = await submitReport(desk, body.user.id, view);
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
      },
    ],
  ],
});

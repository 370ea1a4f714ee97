import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { openReport } from '../report-desk/open-report.ts';
import { submitReport } from '../report-desk/submit-report.ts';

/** "This is wrong" under an answer: quotes what it rests on, and takes what is wrong to whoever looks after the document. */
export const thisIsWrong = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.wrongOpen,
      async (args) => {
        await args.ack();
        await openReport(desk, args, decodeQuestion(args.action.value));
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

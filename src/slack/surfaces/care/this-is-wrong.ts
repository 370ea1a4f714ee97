import { decodeQuestion } from '../../../blocks/answers/question-value.ts';
import { ACTION, VIEW } from '../../../blocks/kit/action-ids.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { openReport } from '../../reports/open-report.ts';
import { submitReport } from '../../reports/submit-report.ts';

/** "This is wrong" under an answer: quotes what it rests on, and takes what is wrong to whoever looks after the document. */
export const thisIsWrong = (services: Services): Surface => ({
  actions: [
    [
      ACTION.wrongOpen,
      async (args) => {
        await args.ack();
        await openReport(services, args, decodeQuestion(args.action.value));
      },
    ],
  ],
  views: [
    [
      VIEW.wrong,
      async ({ ack, body, view }) => {
        const errors = await submitReport(services, body.user.id, view);
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
      },
    ],
  ],
});

import { decodeMore } from '../../../blocks/answers/more-menu.ts';
import { ACTION } from '../../../blocks/kit/action-ids.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { answerBeside } from '../../posting/answer-beside.ts';
import { openReport } from '../../reports/open-report.ts';

/** The menu under an answer: asks on as a button does, or takes what is wrong. */
export const moreMenu = (services: Services): Surface => ({
  actions: [
    [
      ACTION.more,
      async (args) => {
        await args.ack();
        const { what, question } = decodeMore(args.action.selected_option?.value);
        await (what === 'wrong'
          ? openReport(services, args, question)
          : answerBeside(services, args, question));
      },
    ],
  ],
});

import { ACTION } from '../../blocks/action-ids.ts';
import { decodeMore } from '../../blocks/more-menu.ts';
import { answerBeside } from '../answer-beside.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { openReport } from '../report-desk/open-report.ts';

/** The menu under an answer: asks on as a button does, or takes what is wrong. */
export const moreMenu = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.more,
      async (args) => {
        await args.ack();
        const { what, question } = decodeMore(args.action.selected_option?.value);
        await (what === 'wrong' ? openReport(desk, args, question) : answerBeside(desk, args, question));
      },
    ],
  ],
});

import { ACTION } from '../../blocks/action-ids.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import { answerBeside } from '../answer-beside.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';

/** A button that asks on. */
export const askButton = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.ask,
      async (args) => {
        await args.ack();
        await answerBeside(desk, args, decodeQuestion(args.action.value));
      },
    ],
  ],
});

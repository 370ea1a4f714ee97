import { decodeQuestion } from '../../../blocks/answers/question-value.ts';
import { ACTION } from '../../../blocks/kit/action-ids.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { answerBeside } from '../../posting/answer-beside.ts';

/** A button that asks on. */
export const askButton = (services: Services): Surface => ({
  actions: [
    [
      ACTION.ask,
      async (args) => {
        await args.ack();
        await answerBeside(services, args, decodeQuestion(args.action.value));
      },
    ],
  ],
});

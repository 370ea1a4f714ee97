import { decodeQuestion } from '../../../blocks/answers/question-value.ts';
import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { compareButton } from '../../../blocks/kit/open-buttons.ts';
import { tooLateFor } from '../../../blocks/kit/too-late-message.ts';
import { COMPARE_ROLE, chosenFor, readChosen } from '../../../blocks/roles/compare-memory.ts';
import { waitingComparison } from '../../../blocks/roles/compare-modal.ts';
import { compare } from '../../answers/compare.ts';
import type { Services } from '../../app/services.ts';
import type { Route, Surface } from '../../entrance/surface.ts';
import { personIn, tell } from '../../people/person.ts';
import { openerOf, openFirst, redraw } from '../../posting/open-first.ts';

/** Two roles, or two levels, chosen in menus and shown next to each other. */
export function comparison(services: Services): Surface {
  const open: Route<'action'> = [
    ACTION.compareOpen,
    async ({ ack, action, body, client, context, respond }) => {
      await ack();
      const question = decodeQuestion(action.value);
      const { say } = services.library();
      const opened = await openFirst(client, openerOf(body), waitingComparison(say), async () =>
        compare(services, chosenFor(question)),
      );
      const again = tooLateFor(say.buttons.theComparison, compareButton(say.buttons.compare, question), say);
      if (!opened) await tell(again, personIn(body), { client, context, respond });
    },
  ];
  const menus = [COMPARE_ROLE.first, COMPARE_ROLE.second, ACTION.compareLevel].map(
    (id): Route<'action'> => [
      id,
      async ({ ack, action, body, client }) => {
        await ack();
        const { view } = body;
        if (!view) return;
        const choice = { menu: action.action_id, value: action.selected_option?.value };
        const chosen = readChosen(view.private_metadata, view.state.values, choice);
        await redraw(client, view.id, compare(services, chosen));
      },
    ],
  );
  return { actions: [open, ...menus] };
}

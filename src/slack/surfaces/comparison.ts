import { ACTION } from '../../blocks/action-ids.ts';
import { COMPARE_ROLE, chosenFor, readChosen } from '../../blocks/compare-memory.ts';
import { waitingComparison } from '../../blocks/compare-modal.ts';
import { compareButton } from '../../blocks/open-buttons.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import { tooLateFor } from '../../blocks/too-late-message.ts';
import { compare } from '../compare.ts';
import type { Desk } from '../desk.ts';
import type { Route, Surface } from '../entrance/surface.ts';
import { openerOf, openFirst, redraw } from '../open-first.ts';
import { personIn, tell } from '../person.ts';

/** Two roles, or two levels, chosen in menus and shown next to each other. */
export function comparison(desk: Desk): Surface {
  const open: Route<'action'> = [
    ACTION.compareOpen,
    async ({ ack, action, body, client, context, respond }) => {
      await ack();
      const question = decodeQuestion(action.value);
      const opened = await openFirst(client, openerOf(body), waitingComparison(), async () =>
        compare(desk, chosenFor(question)),
      );
      const again = tooLateFor('the comparison', compareButton('Compare', question));
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
        await redraw(client, view.id, compare(desk, chosen));
      },
    ],
  );
  return { actions: [open, ...menus] };
}

import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { meButton } from '../../blocks/home/me-buttons.ts';
import { meForm, readMe, waitingMeForm } from '../../blocks/home/me-form.ts';
import { tooLateFor } from '../../blocks/too-late-message.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { keepMe } from '../home-desk/keep-me.ts';
import type { HomeScreens } from '../home-desk/screens.ts';
import { openerOf, openFirst } from '../open-first.ts';
import { personIn, tell } from '../person.ts';
import { formRole } from '../request-desk/form-roles.ts';

/** What a person says of themselves: only they see it, and it goes when they want it to. */
export const myRole = (desk: Desk, screens: HomeScreens): Surface => ({
  actions: [
    [
      ACTION.homeMe,
      async ({ ack, body, client, context, respond }) => {
        await ack();
        const opened = await openFirst(client, openerOf(body), waitingMeForm(), async () => {
          const { role, level } = await desk.store.preferences.of(body.user.id);
          const isKnown = role !== null && desk.library().role(role) !== undefined;
          return meForm(isKnown ? formRole(desk, role) : null, level);
        });
        const again = tooLateFor('the form', meButton('Set my role and level'));
        if (!opened) await tell(again, personIn(body), { client, context, respond });
      },
    ],
    [
      ACTION.homeForget,
      async ({ ack, body, client }) => {
        await ack();
        await desk.store.preferences.forget(body.user.id);
        await screens.redraw({ client, userId: body.user.id });
      },
    ],
  ],
  views: [
    [
      VIEW.me,
      async ({ ack, body, view, client }) => {
        const errors = await keepMe(desk, body.user.id, readMe(view.state.values));
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
        if (!errors) await screens.redraw({ client, userId: body.user.id });
      },
    ],
  ],
});

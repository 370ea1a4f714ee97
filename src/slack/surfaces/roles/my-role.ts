import { meButton } from '../../../blocks/home/me-buttons.ts';
import { meForm, readMe, waitingMeForm } from '../../../blocks/home/me-form.ts';
import { ACTION, VIEW } from '../../../blocks/kit/action-ids.ts';
import { tooLateFor } from '../../../blocks/kit/too-late-message.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { keepMe } from '../../home/keep-me.ts';
import type { HomeScreens } from '../../home/screens.ts';
import { personIn, tell } from '../../people/person.ts';
import { openerOf, openFirst } from '../../posting/open-first.ts';
import { formRole } from '../../requests/form/form-roles.ts';

/** What a person says of themselves: only they see it, unless they show the role, and it goes when they want it to. */
export const myRole = (services: Services, screens: HomeScreens): Surface => ({
  actions: [
    [
      ACTION.homeMe,
      async ({ ack, body, client, context, respond }) => {
        await ack();
        const { say } = services.library();
        const opened = await openFirst(client, openerOf(body), waitingMeForm(say), async () => {
          const { role, level, isPublic } = await services.store.preferences.of(body.user.id);
          const isKnown = role !== null && services.library().role(role) !== undefined;
          return meForm({ role: isKnown ? formRole(services, role) : null, level, isPublic }, say);
        });
        const again = tooLateFor(say.buttons.theForm, meButton(say.home.setMine), say);
        if (!opened) await tell(again, personIn(body), { client, context, respond });
      },
    ],
    [
      ACTION.homeForget,
      async ({ ack, body, client }) => {
        await ack();
        await services.store.preferences.forget(body.user.id);
        await screens.redraw({ client, userId: body.user.id });
      },
    ],
  ],
  views: [
    [
      VIEW.me,
      async ({ ack, body, view, client }) => {
        const errors = await keepMe(services, body.user.id, readMe(view.state.values));
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
        if (!errors) await screens.redraw({ client, userId: body.user.id });
      },
    ],
  ],
});

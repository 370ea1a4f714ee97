import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { tooLateMessage } from '../../../blocks/kit/too-late-message.ts';
import { decodeStart } from '../../../blocks/requests/form/request-start.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { personIn, tell } from '../../people/person.ts';
import { openerOf } from '../../posting/open-first.ts';
import { originOfButton } from '../../requests/button-origin.ts';
import { openForm } from '../../requests/form/open-form.ts';

/** "Send this to #security" under an answer: opens the form, in which nothing is sent before it is confirmed. */
export const requestStart = (services: Services): Surface => ({
  actions: [
    [
      ACTION.requestStart,
      async ({ ack, action, body, client, context, respond }) => {
        await ack();
        const start = decodeStart(action.value);
        const opened = await openForm(services, client, {
          start,
          origin: originOfButton(body),
          channel: body.channel?.id ?? null,
          userId: body.user.id,
          opener: openerOf(body),
        });
        if (!opened)
          await tell(tooLateMessage(start, services.library().say), personIn(body), {
            client,
            context,
            respond,
          });
      },
    ],
  ],
});

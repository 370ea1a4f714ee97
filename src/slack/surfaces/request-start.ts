import { ACTION } from '../../blocks/action-ids.ts';
import { decodeStart } from '../../blocks/request-start.ts';
import { tooLateMessage } from '../../blocks/too-late-message.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { openerOf } from '../open-first.ts';
import { personIn, tell } from '../person.ts';
import { originOfButton } from '../request-desk/button-origin.ts';
import { openForm } from '../request-desk/open-form.ts';

/** "Send this to #security" under an answer: opens the form, in which nothing is sent before it is confirmed. */
export const requestStart = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.requestStart,
      async ({ ack, action, body, client, context, respond }) => {
        await ack();
        const start = decodeStart(action.value);
        const opened = await openForm(desk, client, {
          start,
          origin: originOfButton(body),
          userId: body.user.id,
          opener: openerOf(body),
        });
        if (!opened) await tell(tooLateMessage(start), personIn(body), { client, context, respond });
      },
    ],
  ],
});

import type { WebClient } from '@slack/web-api';
import { decodeQuestion } from '../../../blocks/answers/question-value.ts';
import { ACTION, SHORTCUT } from '../../../blocks/kit/action-ids.ts';
import { button } from '../../../blocks/kit/button.ts';
import { tooLateFor } from '../../../blocks/kit/too-late-message.ts';
import { FINDER_ROLE, waitingFinder } from '../../../blocks/roles/finder-modal.ts';
import { readAsked } from '../../../blocks/roles/role-finder.ts';
import { readRoleValue } from '../../../blocks/roles/role-value.ts';
import { lookUp, lookUpText } from '../../answers/look-up.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { personIn, tell } from '../../people/person.ts';
import { openerOf, openFirst, redraw } from '../../posting/open-first.ts';

/** *Find a role*, from anywhere in Slack: a menu to find it in, and what is written about it. */
export function roleFinder(services: Services): Surface {
  const tooLate = () => {
    const { say } = services.library();
    return tooLateFor(say.buttons.theFinder, [button(say.finder.title, ACTION.finderOpen, 'open')], say);
  };
  const open = (client: WebClient, body: { readonly trigger_id: string }) =>
    openFirst(client, openerOf(body), waitingFinder(services.library().say), async () =>
      lookUp(services, null, ''),
    );
  return {
    shortcuts: [
      [
        SHORTCUT.find,
        async ({ ack, shortcut, client, context }) => {
          await ack();
          if (!(await open(client, shortcut))) await tell(tooLate(), personIn(shortcut), { client, context });
        },
      ],
    ],
    actions: [
      [
        ACTION.finderOpen,
        async ({ ack, body, client, context, respond }) => {
          await ack();
          if (!(await open(client, body)))
            await tell(tooLate(), personIn(body), { client, context, respond });
        },
      ],
      [
        FINDER_ROLE,
        async ({ ack, action, body, client }) => {
          await ack();
          const value = action.selected_option?.value;
          const asked = readAsked(value);
          const role = readRoleValue(value);
          const shown =
            asked === null
              ? lookUp(services, role === null ? null : { kind: 'role', role }, body.user.id)
              : lookUpText(services, asked, body.user.id);
          if (body.view) await redraw(client, body.view.id, shown);
        },
      ],
      [
        ACTION.finderAsk,
        async ({ ack, action, body, client }) => {
          await ack();
          if (body.view)
            await redraw(client, body.view.id, lookUp(services, decodeQuestion(action.value), body.user.id));
        },
      ],
    ],
  };
}

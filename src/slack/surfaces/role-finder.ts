import type { WebClient } from '@slack/web-api';
import { ACTION, SHORTCUT } from '../../blocks/action-ids.ts';
import { button } from '../../blocks/button.ts';
import { FINDER_ROLE, waitingFinder } from '../../blocks/finder-modal.ts';
import { decodeQuestion } from '../../blocks/question-value.ts';
import { readAsked } from '../../blocks/role-finder.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import { tooLateFor } from '../../blocks/too-late-message.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { lookUp, lookUpText } from '../look-up.ts';
import { openerOf, openFirst, redraw } from '../open-first.ts';
import { personIn, tell } from '../person.ts';

/** *Find a role*, from anywhere in Slack: a menu to find it in, and what is written about it. */
export function roleFinder(desk: Desk): Surface {
  const tooLate = tooLateFor('the role finder', [button('Find a role', ACTION.finderOpen, 'open')]);
  const open = (client: WebClient, body: { readonly trigger_id: string }) =>
    openFirst(client, openerOf(body), waitingFinder(), async () => lookUp(desk, null, ''));
  return {
    shortcuts: [
      [
        SHORTCUT.find,
        async ({ ack, shortcut, client, context }) => {
          await ack();
          if (!(await open(client, shortcut))) await tell(tooLate, personIn(shortcut), { client, context });
        },
      ],
    ],
    actions: [
      [
        ACTION.finderOpen,
        async ({ ack, body, client, context, respond }) => {
          await ack();
          if (!(await open(client, body))) await tell(tooLate, personIn(body), { client, context, respond });
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
              ? lookUp(desk, role === null ? null : { kind: 'role', role }, body.user.id)
              : lookUpText(desk, asked, body.user.id);
          if (body.view) await redraw(client, body.view.id, shown);
        },
      ],
      [
        ACTION.finderAsk,
        async ({ ack, action, body, client }) => {
          await ack();
          if (body.view)
            await redraw(client, body.view.id, lookUp(desk, decodeQuestion(action.value), body.user.id));
        },
      ],
    ],
  };
}

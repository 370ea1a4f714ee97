import type { WebClient } from '@slack/web-api';
import { ladderOf } from '../../answers/finding/ladder.ts';
import { decodeHomeMemory } from '../../blocks/home/home-memory.ts';
import { decodeHomePage, type HomePage, rolePage } from '../../blocks/home/home-page.ts';
import { chosenPage } from '../../blocks/home/sheets/level-menus.ts';
import { ACTION, HOME_ROLE } from '../../blocks/kit/action-ids.ts';
import { readRoleValue } from '../../blocks/roles/role-value.ts';
import type { Services } from '../app/services.ts';
import type { Click } from '../entrance/payloads/click.ts';
import type { Route, Surface } from '../entrance/surface.ts';
import type { HomeCall } from '../home/screens.ts';
import { seenHome } from '../home/seen-home.ts';
import { myRole } from './roles/my-role.ts';

/** The Home tab: where roles and levels are browsed. Who looks at it, says Slack; where they are, says the store. */
export function home(services: Services): Surface {
  const { screens } = services;
  const mine = myRole(services, screens);
  const go = async (client: WebClient, body: Click, page: HomePage | null, actionTs: string) => {
    const call = callOf(client, body);
    await (page ? screens.goTo(call, page, actionTs) : screens.redraw(call));
  };
  const menus = [ACTION.homeLevel, ACTION.homeTopic, ACTION.homeCompare].map(
    (id): Route<'action'> => [
      id,
      async ({ ack, action, body, client }) => {
        await ack();
        const page = decodeHomeMemory(body.view?.private_metadata)?.page ?? null;
        const role = page && 'role' in page ? services.library().role(page.role) : undefined;
        const next = chosenPage(page, id, action.selected_option?.value, role ? ladderOf(role) : null);
        await go(client, body, next, action.action_ts);
      },
    ],
  );
  return {
    ...mine,
    events: {
      async app_home_opened({ event, client }) {
        if (event.tab === 'home')
          await screens.open({ client, userId: event.user, seen: seenHome(event.view) });
      },
    },
    actions: [
      [
        ACTION.homeGo,
        async ({ ack, action, body, client }) => {
          await ack();
          await go(client, body, decodeHomePage(action.value), action.action_ts);
        },
      ],
      [
        HOME_ROLE,
        async ({ ack, action, body, client }) => {
          await ack();
          const role = readRoleValue(action.selected_option?.value);
          await go(client, body, role === null ? null : rolePage(role), action.action_ts);
        },
      ],
      ...menus,
      ...(mine.actions ?? []),
    ],
  };
}

function callOf(client: WebClient, { user, view }: Click): HomeCall {
  return { client, userId: user.id, seen: seenHome(view) };
}

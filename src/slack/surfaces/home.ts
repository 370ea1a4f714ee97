import type {
  App,
  BlockAction,
  BlockButtonAction,
  BlockExternalSelectAction,
  BlockStaticSelectAction,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { ladderOf } from '../../answers/ladder.ts';
import { ACTION, HOME_ROLE } from '../../blocks/action-ids.ts';
import { decodeHomeMemory } from '../../blocks/home/home-memory.ts';
import { decodeHomePage, type HomePage, rolePage } from '../../blocks/home/home-page.ts';
import { chosenPage } from '../../blocks/home/level-menus.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import type { Desk } from '../desk.ts';
import { createHomeScreens, type HomeCall } from '../home-desk/home-screens.ts';
import { seenHome } from '../home-desk/seen-home.ts';
import { registerMyRole } from './my-role.ts';

/** The Home tab: where roles and levels are browsed. Who looks at it, says Slack; where they are, says the store. */
export function registerHome(app: App, desk: Desk): void {
  const screens = createHomeScreens(desk);
  const go = async (client: WebClient, body: BlockAction, page: HomePage | null, actionTs: string) => {
    const call = callOf(client, body);
    await (page ? screens.goTo(call, page, actionTs) : screens.redraw(call));
  };
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await screens.open({ client, userId: event.user, seen: seenHome(event.view) });
  });
  app.action<BlockButtonAction>(ACTION.homeGo, async ({ ack, action, body, client }) => {
    await ack();
    await go(client, body, decodeHomePage(action.value), action.action_ts);
  });
  app.action<BlockExternalSelectAction>(HOME_ROLE, async ({ ack, action, body, client }) => {
    await ack();
    const role = readRoleValue(action.selected_option?.value);
    await go(client, body, role === null ? null : rolePage(role), action.action_ts);
  });
  for (const id of [ACTION.homeLevel, ACTION.homeTopic, ACTION.homeCompare]) {
    app.action<BlockStaticSelectAction>(id, async ({ ack, action, body, client }) => {
      await ack();
      const page = decodeHomeMemory(body.view?.private_metadata)?.page ?? null;
      const role = page && 'role' in page ? desk.library().role(page.role) : undefined;
      const next = chosenPage(page, id, action.selected_option?.value, role ? ladderOf(role) : null);
      await go(client, body, next, action.action_ts);
    });
  }
  registerMyRole(app, desk, screens);
}

function callOf(client: WebClient, { user, view }: BlockAction): HomeCall {
  return { client, userId: user.id, seen: seenHome(view) };
}

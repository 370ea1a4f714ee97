import { ACTION } from '../../blocks/action-ids.ts';
import type { Act } from '../../requests/act.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { act, findForHolder } from '../request-desk/act-on-card.ts';
import { clickOf } from '../request-desk/click.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';

/** What takes one click on a card. Who may is checked here, whatever the card shows. */
const CLICKS: readonly { readonly id: string; readonly act: Act }[] = [
  { id: ACTION.requestClaim, act: { kind: 'claim' } },
  { id: ACTION.requestRelease, act: { kind: 'release' } },
  { id: ACTION.requestResolve, act: { kind: 'resolve' } },
];

export const cardButtons = (desk: Desk): Surface => ({
  actions: CLICKS.map(({ id, act: what }) => [
    id,
    async ({ ack, action, body, respond }) => {
      await ack();
      const click = clickOf(body, action);
      await desk.inTurn(async () => {
        const found = await findForHolder(desk, click);
        const obstacle = found.kind === 'found' ? await act(desk, click, what) : found.obstacle;
        await tellObstacle(desk, respond, click, obstacle);
      });
    },
  ]),
});

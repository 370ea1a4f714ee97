import { ACTION } from '../../blocks/action-ids.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import type { Act } from '../../requests/act.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { act, findForHolder, isDirect } from '../request-desk/act-on-card.ts';
import { clickOf } from '../request-desk/click.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';

/** What takes one click on a card. Who may is checked here, whatever the card shows. */
const CLICKS: readonly { readonly id: string; readonly act: Act }[] = [
  { id: ACTION.requestClaim, act: { kind: 'claim' } },
  { id: ACTION.requestRelease, act: { kind: 'release' } },
  { id: ACTION.requestTakeOver, act: { kind: 'take-over' } },
  { id: ACTION.requestConfirm, act: { kind: 'confirm' } },
  { id: ACTION.requestResolve, act: { kind: 'resolve' } },
];

/** In place of the question that was asked directly, so that it is not answered twice. */
const thanked = ({ kind }: Act) =>
  ({
    ...sentenceMessage(THANKS[kind] ?? 'Done.'),
    replace_original: true,
  }) as const;

const THANKS: { readonly [Kind in Act['kind']]?: string } = {
  confirm: 'Thank you. The person who asked hears that you are still on it.',
  release: 'You have handed this request back. It is open again for somebody else to claim.',
  resolve: 'You have resolved this request.',
};

export const cardButtons = (desk: Desk): Surface => ({
  actions: CLICKS.map(({ id, act: what }) => [
    id,
    async ({ ack, action, body, respond }) => {
      await ack();
      const click = clickOf(body, action);
      await desk.inTurn(async () => {
        const found = await findForHolder(desk, click);
        const obstacle = found.kind === 'found' ? await act(desk, click, what) : found.obstacle;
        if (obstacle === null && isDirect(click.card)) await respond(thanked(what));
        else await tellObstacle(desk, respond, click, obstacle);
      });
    },
  ]),
});

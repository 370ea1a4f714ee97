import { ACTION } from '../../blocks/action-ids.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import type { Subject } from '../../pictures/subject.ts';
import { drawTrend } from '../../pictures/trend.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { sayDirectly, sendDrawn, sendPicture } from '../picture-desk/send-picture.ts';

const BUTTONS: readonly (readonly [string, (role: string | null) => Subject])[] = [
  [ACTION.map, (role) => ({ kind: 'map', role })],
  [ACTION.levelsMap, (role) => ({ kind: 'levels', role: role ?? '' })],
];

/** "Map" and "Picture of its levels", wherever they stand: the picture comes in the direct message. */
export const mapButtons = (desk: Desk): Surface => ({
  actions: [...pictureButtons(desk), trendButton(desk)],
});

/** "Trend", under where requests stand. */
const trendButton = (desk: Desk): ButtonAction => [
  ACTION.trend,
  async ({ ack, body, client }) => {
    await ack();
    const { roles } = await desk.reports.stats();
    const drawn = await desk.gallery.paint((fonts) => drawTrend(roles, fonts));
    const instead = drawn ? await sendDrawn(desk, client, body.user.id, drawn) : NOTHING_CAME;
    if (instead) await sayDirectly(client, body.user.id, instead);
  },
];

const NOTHING_CAME = sentenceMessage(
  'No request has come in the last twelve weeks, so there is nothing to draw.',
);

type ButtonAction = NonNullable<Surface['actions']>[number];

const pictureButtons = (desk: Desk): readonly ButtonAction[] =>
  BUTTONS.map(([id, subjectOf]) => [
    id,
    async ({ ack, action, body, client }) => {
      await ack();
      const subject = subjectOf(readRoleValue(action.value));
      const instead = await sendPicture(desk, client, body.user.id, subject);
      if (instead) await sayDirectly(client, body.user.id, instead);
    },
  ]);

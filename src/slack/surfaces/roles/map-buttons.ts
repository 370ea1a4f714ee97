import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import { readRoleValue } from '../../../blocks/roles/role-value.ts';
import { drawTrend } from '../../../pictures/figures/trend.ts';
import type { Subject } from '../../../pictures/subject.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { sayDirectly, sendDrawn, sendPicture } from '../../pictures/send-picture.ts';

const BUTTONS: readonly (readonly [string, (role: string | null) => Subject])[] = [
  [ACTION.map, (role) => ({ kind: 'map', role })],
  [ACTION.levelsMap, (role) => ({ kind: 'levels', role: role ?? '' })],
];

/** "Map" and "Picture of its levels", wherever they stand: the picture comes in the direct message. */
export const mapButtons = (services: Services): Surface => ({
  actions: [...pictureButtons(services), trendButton(services)],
});

/** "Trend", under where requests stand. */
const trendButton = (services: Services): ButtonAction => [
  ACTION.trend,
  async ({ ack, body, client }) => {
    await ack();
    const { roles } = await services.reports.stats();
    const { say } = services.library();
    const drawn = await services.pictureCache.paint((fonts) => drawTrend(roles, fonts, say));
    const instead = drawn
      ? await sendDrawn(services, client, body.user.id, drawn)
      : sentenceMessage(say.pictures.noRequests);
    if (instead) await sayDirectly(client, body.user.id, instead);
  },
];

type ButtonAction = NonNullable<Surface['actions']>[number];

const pictureButtons = (services: Services): readonly ButtonAction[] =>
  BUTTONS.map(([id, subjectOf]) => [
    id,
    async ({ ack, action, body, client }) => {
      await ack();
      const subject = subjectOf(readRoleValue(action.value));
      const instead = await sendPicture(services, client, body.user.id, subject);
      if (instead) await sayDirectly(client, body.user.id, instead);
    },
  ]);

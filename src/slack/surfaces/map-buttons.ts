import { ACTION } from '../../blocks/action-ids.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import type { Subject } from '../../pictures/subject.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { sayDirectly, sendPicture } from '../picture-desk/send-picture.ts';

const BUTTONS: readonly (readonly [string, (role: string | null) => Subject])[] = [
  [ACTION.map, (role) => ({ kind: 'map', role })],
  [ACTION.levelsMap, (role) => ({ kind: 'levels', role: role ?? '' })],
];

/** "Map" and "Picture of its levels", wherever they stand: the picture comes in the direct message. */
export const mapButtons = (desk: Desk): Surface => ({
  actions: BUTTONS.map(([id, subjectOf]) => [
    id,
    async ({ ack, action, body, client }) => {
      await ack();
      const subject = subjectOf(readRoleValue(action.value));
      const instead = await sendPicture(desk, client, body.user.id, subject);
      if (instead) await sayDirectly(client, body.user.id, instead);
    },
  ]),
});

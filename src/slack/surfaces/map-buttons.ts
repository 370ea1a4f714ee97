import type { App } from '@slack/bolt';
import { ACTION } from '../../blocks/action-ids.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import type { Subject } from '../../pictures/subject.ts';
import type { Desk } from '../desk.ts';
import { sayDirectly, sendPicture } from '../picture-desk/send-picture.ts';

const BUTTONS: readonly (readonly [string, (role: string | null) => Subject])[] = [
  [ACTION.map, (role) => ({ kind: 'map', role })],
  [ACTION.levelsMap, (role) => ({ kind: 'levels', role: role ?? '' })],
];

/** "Map" and "Picture of its levels", wherever they stand: the picture comes in the direct message. */
export function registerMapButtons(app: App, desk: Desk): void {
  for (const [id, subjectOf] of BUTTONS) {
    app.action({ type: 'block_actions', action_id: id }, async ({ ack, action, body, client }) => {
      await ack();
      const role = 'value' in action ? readRoleValue(action.value) : null;
      const instead = await sendPicture(desk, client, body.user.id, subjectOf(role));
      if (instead) await sayDirectly(client, body.user.id, instead);
    });
  }
}

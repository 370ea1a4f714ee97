import { GAP_ROLE } from '../../blocks/action-ids.ts';
import { readGapBlock } from '../../blocks/gaps-teaching.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { gapsReport, teachGap } from '../gaps-report.ts';
import { mayAdminister } from '../may-administer.ts';
import { NOT_FOR_ALL } from '../subcommands/gaps.ts';

/** "This is …" in the report of gaps: teaches, and says so where it was pressed. Who may is asked for every click. */
export const gapMenus = (desk: Desk): Surface => ({
  actions: [
    [
      GAP_ROLE,
      async ({ ack, action, body, respond }) => {
        await ack();
        const question = readGapBlock(action.block_id);
        const role = readRoleValue(action.selected_option?.value);
        if (question === null || role === null) return;
        if (!(await mayAdminister(desk, body.user.id, 'gaps'))) {
          await respond({
            ...sentenceMessage(NOT_FOR_ALL),
            response_type: 'ephemeral',
            replace_original: false,
          });
          return;
        }
        const said = await teachGap(desk, question, role);
        await respond({ ...(await gapsReport(desk, said)), replace_original: true });
      },
    ],
  ],
});

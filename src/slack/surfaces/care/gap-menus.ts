import { readGapBlock } from '../../../blocks/care/gaps-teaching.ts';
import { GAP_ROLE } from '../../../blocks/kit/action-ids.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import { readRoleValue } from '../../../blocks/roles/role-value.ts';
import type { Services } from '../../app/services.ts';
import { gapsReport, teachGap } from '../../care/gaps-report.ts';
import type { Surface } from '../../entrance/surface.ts';
import { mayAdminister } from '../../people/may-administer.ts';

/** "This is …" in the report of gaps: teaches, and says so where it was pressed. Who may is asked for every click. */
export const gapMenus = (services: Services): Surface => ({
  actions: [
    [
      GAP_ROLE,
      async ({ ack, action, body, respond }) => {
        await ack();
        const question = readGapBlock(action.block_id);
        const role = readRoleValue(action.selected_option?.value);
        if (question === null || role === null) return;
        if (!(await mayAdminister(services, body.user.id, 'gaps'))) {
          await respond({
            ...sentenceMessage(services.library().say.gaps.notForAll),
            response_type: 'ephemeral',
            replace_original: false,
          });
          return;
        }
        const said = await teachGap(services, question, role);
        await respond({ ...(await gapsReport(services, said)), replace_original: true });
      },
    ],
  ],
});

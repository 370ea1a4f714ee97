import { sentenceMessage } from '../../blocks/message.ts';
import { gapsReport } from '../gaps-report.ts';
import { mayAdminister } from '../may-administer.ts';
import type { Subcommand } from './subcommand.ts';

export const NOT_FOR_ALL =
  'This report is for the people who run Rolecall: those named in its setting ADMINS, or else the admins of this workspace.';

/** `/role gaps`: what the documents leave to be wished, for those who can mend it. */
export const gaps: Subcommand = {
  name: 'gaps',
  async run(desk, { ack, command, respond }) {
    await ack();
    if (!(await mayAdminister(desk, command.user_id, 'gaps'))) {
      await respond({ ...sentenceMessage(NOT_FOR_ALL), response_type: 'ephemeral' });
      return;
    }
    await respond({ ...(await gapsReport(desk)), response_type: 'ephemeral' });
  },
};

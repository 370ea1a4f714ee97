import { sentenceMessage } from '../../blocks/page/message.ts';
import { gapsReport } from '../care/gaps-report.ts';
import { mayAdminister } from '../people/may-administer.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role gaps`: what the documents leave to be wished, for those who can mend it. */
export const gaps: Subcommand = {
  async run(services, { ack, command, respond }) {
    await ack();
    if (!(await mayAdminister(services, command.user_id, 'gaps'))) {
      await respond({
        ...sentenceMessage(services.library().say.gaps.notForAll),
        response_type: 'ephemeral',
      });
      return;
    }
    await respond({ ...(await gapsReport(services)), response_type: 'ephemeral' });
  },
};

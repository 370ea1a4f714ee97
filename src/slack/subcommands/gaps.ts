import { gapSections, gapsMessage } from '../../blocks/gaps-lines.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import { gapsOf } from '../../care/gaps.ts';
import { dayOf } from '../../catalog/day.ts';
import { readGapRecords } from '../../store/gap-records.ts';
import { mayAdminister } from '../may-administer.ts';
import type { Subcommand } from './subcommand.ts';

const NOT_FOR_ALL =
  'This report is for the people who run Rolecall: those named in its setting ADMINS, or else the admins of this workspace.';

/** `/role gaps`: what the documents leave to be wished, for those who can mend it. */
export const gaps: Subcommand = {
  name: 'gaps',
  async run(desk, { ack, command, respond }) {
    await ack();
    const { library, store, now } = desk;
    if (!(await mayAdminister(desk, command.user_id, 'gaps'))) {
      await respond({ ...sentenceMessage(NOT_FOR_ALL), response_type: 'ephemeral' });
      return;
    }
    const today = dayOf(now());
    const records = await readGapRecords(store, library(), now());
    const sections = gapSections(gapsOf({ library: library(), ...records, today }), today);
    await respond({ ...gapsMessage(sections), response_type: 'ephemeral' });
  },
};

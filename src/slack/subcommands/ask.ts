import { tooLateMessage } from '../../blocks/kit/too-late-message.ts';
import { NOWHERE } from '../requests/button-origin.ts';
import { openForm } from '../requests/form/open-form.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role ask someone committed a key`: the form, with these words in it. A direct message tells how it goes. */
export const ask: Subcommand = {
  takes: () => true,
  async run(services, { ack, command, client, respond }, rest) {
    await ack();
    const start = { role: null, text: rest, isPrivate: false };
    const opened = await openForm(services, client, {
      start,
      origin: NOWHERE,
      channel: command.channel_id,
      userId: command.user_id,
      opener: { triggerId: command.trigger_id, isInModal: false },
    });
    if (!opened)
      await respond({ ...tooLateMessage(start, services.library().say), response_type: 'ephemeral' });
  },
};

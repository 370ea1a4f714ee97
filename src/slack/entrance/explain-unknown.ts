import { modal } from '../../blocks/kit/modal.ts';
import { sentenceMessage } from '../../blocks/page/message.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Kind } from './read-payload.ts';
import type { ArgsOf } from './surface.ts';

const PRIVATELY = { response_type: 'ephemeral', replace_original: false } as const;

/** What happens to a payload that no surface knows: Slack keeps buttons, forms and steps of older versions, and of newer ones. */
export const explainUnknown = (
  say: () => Messages,
): { readonly [K in Kind]: (args: ArgsOf[K]) => Promise<unknown> } => ({
  command: ({ ack }) => ack({ ...sentenceMessage(say().errors.otherCommand), response_type: 'ephemeral' }),
  async action({ ack, respond }) {
    await ack();
    await respond({ ...sentenceMessage(say().errors.oldButton), ...PRIVATELY });
  },
  /** On top of the form, so that what was written can still be copied; a form on top of another leaves no room for one more. */
  view({ ack, view: { id, root_view_id: root = id } }) {
    const words = sentenceMessage(say().errors.otherForm).blocks;
    const view = modal({ id: 'unknown', title: 'Rolecall', close: say().buttons.close, blocks: words });
    return ack({ response_action: root === id ? 'push' : 'update', view });
  },
  closed: ({ ack }) => ack(),
  options: ({ ack }) => ack({ options: [] }),
  async shortcut({ ack, respond }) {
    await ack();
    await respond({ ...sentenceMessage(say().errors.otherShortcut), ...PRIVATELY });
  },
  async messageShortcut({ ack, respond }) {
    await ack();
    await respond({ ...sentenceMessage(say().errors.otherShortcut), ...PRIVATELY });
  },
  event: async () => {},
  async step({ ack, fail }) {
    await ack();
    await fail({ error: say().errors.otherStep });
  },
});

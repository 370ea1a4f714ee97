import { sentenceMessage } from '../../blocks/answers/message.ts';
import { modal } from '../../blocks/kit/modal.ts';
import type { Kind } from './read-payload.ts';
import type { ArgsOf } from './surface.ts';

export const OUTDATED = 'This button belongs to an older version of Rolecall. Please ask again with /role.';

const OTHER_FORM =
  'This form belongs to another version of Rolecall, so nothing was sent. Copy what you wrote, close it and ask again with /role.';
const OTHER_SHORTCUT =
  'This shortcut belongs to another version of Rolecall. Please ask with /role instead. The people who run Rolecall can update the app from manifest.yml.';
const OTHER_COMMAND =
  'I do not know this command: please ask with /role. The people who run Rolecall can update the app from manifest.yml.';
const OTHER_STEP =
  'This step belongs to another version of Rolecall. Take it out of the workflow and put in one that Workflow Builder offers today.';

const PRIVATELY = { response_type: 'ephemeral', replace_original: false } as const;

/** What happens to a payload that no surface knows: Slack keeps buttons, forms and steps of older versions, and of newer ones. */
export const EXPLAIN_UNKNOWN: { readonly [K in Kind]: (args: ArgsOf[K]) => Promise<unknown> } = {
  command: ({ ack }) => ack({ ...sentenceMessage(OTHER_COMMAND), response_type: 'ephemeral' }),
  async action({ ack, respond }) {
    await ack();
    await respond({ ...sentenceMessage(OUTDATED), ...PRIVATELY });
  },
  /** On top of the form, so that what was written can still be copied; a form on top of another leaves no room for one more. */
  view({ ack, view: { id, root_view_id: root = id } }) {
    const words = sentenceMessage(OTHER_FORM).blocks;
    const view = modal({ id: 'unknown', title: 'Rolecall', close: 'Close', blocks: words });
    return ack({ response_action: root === id ? 'push' : 'update', view });
  },
  closed: ({ ack }) => ack(),
  options: ({ ack }) => ack({ options: [] }),
  async shortcut({ ack, respond }) {
    await ack();
    await respond({ ...sentenceMessage(OTHER_SHORTCUT), ...PRIVATELY });
  },
  async messageShortcut({ ack, respond }) {
    await ack();
    await respond({ ...sentenceMessage(OTHER_SHORTCUT), ...PRIVATELY });
  },
  event: async () => {},
  async step({ ack, fail }) {
    await ack();
    await fail({ error: OTHER_STEP });
  },
};

import type { Delivery } from './delivery/delivery.ts';
import type { LocalSlack, SeenFile } from './interface.ts';
import { isObject } from './json.ts';
import { panelOf } from './people/doing/agent-panel.ts';
import { runOf } from './people/doing/run-step.ts';
import type { Stage } from './people/stage.ts';
import type { Channel } from './workspace/messages/channel.ts';
import { mimeType, type StoredFile } from './workspace/messages/file.ts';
import { completeFiles, filesIn } from './workspace/messages/files.ts';
import type { PostedMessage } from './workspace/messages/message.ts';
import type { SharedLinks } from './workspace/messages/shared-links.ts';
import { sharedIn } from './workspace/messages/unfurled.ts';
import { agentStatus } from './workspace/people/agent-status.ts';
import { waitFor } from './workspace/wait.ts';
import type { Workspace } from './workspace/workspace.ts';

const patience = 8000;

function sharedBy(workspace: Workspace, of: PostedMessage | Delivery): SharedLinks | undefined {
  if ('ts' in of) return sharedIn(workspace, of);
  const event = of.envelope?.payload.event;
  return workspace.shared.find(({ unfurlId }) => isObject(event) && event.unfurl_id === unfurlId);
}

function fileSeen({ id, name, title, altText, key, bytes, ...file }: StoredFile): SeenFile {
  const address = `/files/${id}-${key}/${encodeURIComponent(name)}`;
  return {
    id,
    name,
    title,
    altText,
    type: mimeType({ ...file, name }),
    address,
    bytes: bytes ?? Buffer.alloc(0),
  };
}

/** All files, or those that hang on a message, or on the messages of a channel. */
function filesAt(workspace: Workspace, where: Channel | PostedMessage | undefined): readonly StoredFile[] {
  if (where === undefined) return completeFiles(workspace);
  if ('ts' in where) return filesIn(workspace, where);
  return workspace.messages
    .filter(({ channel, deleted }) => channel === where.id && !deleted)
    .flatMap((message) => filesIn(workspace, message));
}

type Traces = Pick<LocalSlack, 'stepOutcome' | 'agentStatus' | 'suggestedPrompts' | 'unfurls' | 'files'>;

/** What the app leaves behind elsewhere than in messages and views. */
export function traces({ workspace }: Stage): Traces {
  return {
    agentStatus: (thread) => agentStatus(workspace, thread),
    suggestedPrompts: (to) => workspace.agent.prompts.get(panelOf(workspace, to)),
    files: (where) => filesAt(workspace, where).map(fileSeen),
    unfurls: (of) => sharedBy(workspace, of)?.unfurls ?? {},
    stepOutcome: async (which, timeoutMs = patience) => {
      const run = runOf(workspace, which);
      const what = () => `${run.step.callbackId} still runs; refused: ${JSON.stringify(workspace.refusals)}`;
      return waitFor(workspace, () => run.outcome ?? undefined, { timeoutMs, what });
    },
  };
}

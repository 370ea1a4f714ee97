import type { Delivery } from './delivery/delivery.ts';
import type { LocalSlack } from './interface.ts';
import { isObject } from './json.ts';
import { panelOf } from './people/agent-panel.ts';
import { runOf } from './people/run-step.ts';
import type { Stage } from './people/stage.ts';
import { agentStatus } from './workspace/agent-status.ts';
import type { PostedMessage } from './workspace/message.ts';
import type { SharedLinks } from './workspace/shared-links.ts';
import { sharedIn } from './workspace/unfurled.ts';
import { waitFor } from './workspace/wait.ts';
import type { Workspace } from './workspace/workspace.ts';

const patience = 2000;

function sharedBy(workspace: Workspace, of: PostedMessage | Delivery): SharedLinks | undefined {
  if ('ts' in of) return sharedIn(workspace, of);
  const event = of.envelope?.payload.event;
  return workspace.shared.find(({ unfurlId }) => isObject(event) && event.unfurl_id === unfurlId);
}

type Traces = Pick<LocalSlack, 'stepOutcome' | 'agentStatus' | 'suggestedPrompts' | 'unfurls'>;

/** What the app leaves behind elsewhere than in messages and views. */
export function traces({ workspace }: Stage): Traces {
  return {
    agentStatus: (thread) => agentStatus(workspace, thread),
    suggestedPrompts: (to) => workspace.agent.prompts.get(panelOf(workspace, to)),
    unfurls: (of) => sharedBy(workspace, of)?.unfurls ?? {},
    stepOutcome: async (which, timeoutMs = patience) => {
      const run = runOf(workspace, which);
      const what = () => `${run.step.callbackId} still runs; refused: ${JSON.stringify(workspace.refusals)}`;
      return waitFor(workspace, () => run.outcome ?? undefined, { timeoutMs, what });
    },
  };
}

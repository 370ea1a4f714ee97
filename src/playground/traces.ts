import type { LocalSlack } from './interface.ts';
import { panelOf } from './people/agent-panel.ts';
import { runOf } from './people/run-step.ts';
import type { Stage } from './people/stage.ts';
import { agentStatus } from './workspace/agent-status.ts';
import { waitFor } from './workspace/wait.ts';

const patience = 2000;

type Traces = Pick<LocalSlack, 'stepOutcome' | 'agentStatus' | 'suggestedPrompts'>;

/** What the app leaves behind elsewhere than in messages and views. */
export function traces({ workspace }: Stage): Traces {
  return {
    agentStatus: (thread) => agentStatus(workspace, thread),
    suggestedPrompts: (to) => workspace.agent.prompts.get(panelOf(workspace, to)),
    stepOutcome: async (which, timeoutMs = patience) => {
      const run = runOf(workspace, which);
      const what = () => `${run.step.callbackId} still runs; refused: ${JSON.stringify(workspace.refusals)}`;
      return waitFor(workspace, () => run.outcome ?? undefined, { timeoutMs, what });
    },
  };
}

import { refuse } from '../../workspace/slack-refusal.ts';
import { type StepRun, stepTokenLifeMs } from '../../workspace/triggers/step-run.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Who calls: the bot, or the bot on behalf of one run of a workflow step. */
export interface Caller {
  readonly run: StepRun | null;
}

/** A step's token works while the step runs. To say how the step ended it is good for ever: those methods look themselves. */
function checkRun(workspace: Workspace, run: StepRun, method: string): void {
  if (method.startsWith('functions.complete')) return;
  if (run.outcome !== null)
    refuse('token_revoked', `the step ${run.step.callbackId} has ended, and its token with it`);
  const age = workspace.now() - run.startedAt;
  if (age > stepTokenLifeMs) refuse('token_expired', 'the token of a step lives 15 minutes');
}

/** The secret of the app says who asks for a token, and whoever wants may have blocks looked at. */
const WITHOUT_TOKEN: readonly string[] = ['oauth.v2.access', 'blocks.validate'];

export function callerOf(workspace: Workspace, token: string | undefined, method: string): Caller {
  if (WITHOUT_TOKEN.includes(method)) return { run: null };
  const { appToken } = workspace.identity;
  const botToken = workspace.oauth.token ?? workspace.identity.botToken;
  if (token === undefined) return refuse('not_authed', 'no token');
  if (token === appToken) return refuse('not_allowed_token_type', 'needs the bot token');
  if (token === botToken && workspace.oauth.isGone)
    return refuse('account_inactive', 'the app was taken out');
  if (token === botToken) return { run: null };
  const run = [...workspace.stepRuns.values()].find((one) => one.token === token);
  if (run === undefined) return refuse('invalid_auth', 'unknown token');
  checkRun(workspace, run, method);
  return { run };
}

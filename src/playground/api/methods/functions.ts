import { isObject, type JsonObject, textOf } from '../../json.ts';
import { misfits } from '../../manifest/step-parameters.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { StepOutcome, StepRun } from '../../workspace/triggers/step-run.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ApiMethod, anyone } from '../http/api-method.ts';
import type { Caller } from '../http/caller.ts';

function running(workspace: Workspace, args: JsonObject, caller: Caller): StepRun {
  const id = textOf(args.function_execution_id);
  const run = workspace.stepRuns.get(id);
  if (run === undefined) return refuse('function_execution_not_found', `no step runs as ${id}`);
  if (caller.run !== null && caller.run.id !== id)
    refuse('access_denied', 'the token is that of another step');
  return run.outcome === null
    ? run
    : refuse('execution_not_in_running_state', `${run.step.callbackId} has ended already`);
}

function end(workspace: Workspace, run: StepRun, outcome: StepOutcome): JsonObject {
  run.outcome = outcome;
  workspace.changed();
  return {};
}

function succeed(workspace: Workspace, args: JsonObject, caller: Caller): JsonObject {
  const run = running(workspace, args, caller);
  const outputs = isObject(args.outputs)
    ? args.outputs
    : refuse('invalid_arguments', 'outputs must be an object');
  const wrong = misfits(run.step.outputs, outputs).join('; ');
  if (wrong !== '') refuse('parameter_validation_failed', `${run.step.callbackId}: ${wrong}`);
  return end(workspace, run, { ok: true, outputs });
}

function fail(workspace: Workspace, args: JsonObject, caller: Caller): JsonObject {
  const run = running(workspace, args, caller);
  const error =
    typeof args.error === 'string' ? args.error : refuse('invalid_arguments', 'error must be text');
  return end(workspace, run, { ok: false, error });
}

export const functionMethods: readonly ApiMethod[] = [
  {
    name: 'functions.completeSuccess',
    scopes: anyone,
    needs: ['function_execution_id', 'outputs'],
    takes: [],
    run: succeed,
  },
  {
    name: 'functions.completeError',
    scopes: anyone,
    needs: ['function_execution_id', 'error'],
    takes: [],
    run: fail,
  },
];

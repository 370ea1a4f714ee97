import { randomBytes } from 'node:crypto';
import type { Delivery } from '../../delivery/delivery.ts';
import { isObject, type JsonObject, textOf } from '../../json.ts';
import type { StepFunction } from '../../manifest/functions.ts';
import { misfits, type StepParameter } from '../../manifest/step-parameters.ts';
import type { User } from '../../workspace/people/people.ts';
import type { StepRun } from '../../workspace/triggers/step-run.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { deliverEvent } from '../events.ts';
import type { Stage } from '../stage.ts';

function declared({ manifest }: Workspace, callbackId: string, inputs: JsonObject): StepFunction {
  const step = manifest.functions.find((one) => one.callbackId === callbackId);
  if (step === undefined) throw new Error(`manifest.yml has no function ${callbackId}.`);
  const wrong = misfits(step.inputs, inputs).join('; ');
  if (wrong !== '') throw new Error(`A workflow cannot call ${callbackId} like this: ${wrong}.`);
  return step;
}

function start(workspace: Workspace, step: StepFunction): StepRun {
  const token = `xwfp-local-${randomBytes(16).toString('hex')}`;
  const run: StepRun = { id: workspace.nextId('Fx'), step, token, startedAt: workspace.now(), outcome: null };
  workspace.stepRuns.set(run.id, run);
  return run;
}

function parametersJson(parameters: readonly StepParameter[]): readonly JsonObject[] {
  return parameters.map(({ required, ...rest }) => ({ ...rest, is_required: required }));
}

function functionJson(workspace: Workspace, step: StepFunction): JsonObject {
  const { callbackId, title, description, inputs, outputs } = step;
  const since = Math.floor(workspace.now() / 1000);
  return {
    id: `Fn${callbackId.replaceAll('_', '').toUpperCase()}`,
    callback_id: callbackId,
    title,
    description,
    type: 'app',
    input_parameters: parametersJson(inputs),
    output_parameters: parametersJson(outputs),
    app_id: workspace.identity.appId,
    date_created: since,
    date_updated: since,
    date_deleted: 0,
  };
}

/** A workflow arrives at a step of the app. Whoever started the workflow stands in the event's authorizations. */
export async function runStep(
  stage: Stage,
  callbackId: string,
  inputs: JsonObject,
  by?: User,
): Promise<Delivery> {
  const { workspace } = stage;
  const step = declared(workspace, callbackId, inputs);
  const run = start(workspace, step);
  const event = {
    type: 'function_executed',
    function: functionJson(workspace, step),
    inputs,
    function_execution_id: run.id,
    workflow_execution_id: workspace.nextId('Wx'),
    event_ts: workspace.nextTs(),
    bot_access_token: run.token,
  };
  return deliverEvent(stage, event, by === undefined ? {} : { onBehalfOf: by });
}

/** The run that a delivery of `function_executed` was about. */
export function runOf(workspace: Workspace, which: Delivery | string): StepRun {
  const event = typeof which === 'string' ? undefined : which.envelope?.payload.event;
  const id = typeof which === 'string' ? which : textOf(isObject(event) ? event.function_execution_id : '');
  const run = workspace.stepRuns.get(id);
  if (run === undefined) throw new Error(`No step runs as ${id || 'that'}.`);
  return run;
}

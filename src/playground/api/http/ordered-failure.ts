import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../json.ts';
import type { PlannedFault } from '../../workspace/planned-fault.ts';
import type { Workspace } from '../../workspace/workspace.ts';

interface Called {
  readonly method: string;
  readonly arguments: JsonObject;
}

/** The failure that a test has ordered for such a call, if any is left. */
function takeFault(workspace: Workspace, call: Called): PlannedFault | undefined {
  const planned = workspace.plannedFaults.find(
    ({ method, left, when }) => method === call.method && left > 0 && when(call.arguments),
  );
  if (planned === undefined) return undefined;
  planned.left -= 1;
  return planned.fault;
}

function answer(response: ServerResponse, fault: PlannedFault, error: string): void {
  const retryAfter = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  const type = fault.body === undefined ? 'application/json' : 'text/html';
  response.writeHead(fault.status ?? 200, { 'content-type': type, ...retryAfter });
  response.end(fault.body ?? JSON.stringify({ ok: false, error }));
}

function nameOf({ drop, error, status, body }: PlannedFault): string | undefined {
  if (drop) return 'dropped';
  if (body !== undefined) return 'other_words';
  return error ?? (status === undefined ? undefined : `status_${status}`);
}

/** Plays a failure; says how it is called if the call is over with it. A mere delay lets the call go on. */
async function play(fault: PlannedFault, response: ServerResponse): Promise<string | undefined> {
  if (fault.delayMs !== undefined) await sleep(fault.delayMs);
  const error = nameOf(fault);
  if (error === undefined) return undefined;
  if (fault.drop) response.destroy();
  else answer(response, fault, error);
  return error;
}

/** Lets a call have its effect and answers it, unless a test has ordered a failure before or after the effect. */
export async function unlessOrdered(
  workspace: Workspace,
  call: Called,
  response: ServerResponse,
  /** Does what the call asks for, and gives the way to say so. */
  effect: () => () => void,
): Promise<void> {
  const fault = takeFault(workspace, call);
  if (fault === undefined) return effect()();
  const done = fault.after ? effect() : undefined;
  const error = await play(fault, response);
  if (error === undefined) (done ?? effect())();
  else if (done === undefined) workspace.calls.push({ ...call, ok: false, error });
}

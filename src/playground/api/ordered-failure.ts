import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../json.ts';
import type { PlannedFault } from '../workspace/planned-fault.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The failure that a test has ordered for this method, if any is left. */
function takeFault(workspace: Workspace, method: string): PlannedFault | undefined {
  const planned = workspace.plannedFaults.find((other) => other.method === method && other.left > 0);
  if (planned === undefined) return undefined;
  planned.left -= 1;
  return planned.fault;
}

function answer(response: ServerResponse, fault: PlannedFault, error: string): void {
  const retryAfter = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  response.writeHead(fault.status ?? 200, { 'content-type': 'application/json', ...retryAfter });
  response.end(JSON.stringify({ ok: false, error }));
}

function nameOf({ drop, error, status }: PlannedFault): string | undefined {
  if (drop) return 'dropped';
  return error ?? (status === undefined ? undefined : `status_${status}`);
}

/** Plays an ordered failure; says whether the call is over with it. A mere delay lets the call go on. */
export async function orderedFailure(
  workspace: Workspace,
  call: { method: string; arguments: JsonObject },
  response: ServerResponse,
): Promise<boolean> {
  const fault = takeFault(workspace, call.method);
  if (fault === undefined) return false;
  if (fault.delayMs !== undefined) await sleep(fault.delayMs);
  const error = nameOf(fault);
  if (error === undefined) return false;
  workspace.calls.push({ ...call, ok: false, error });
  if (fault.drop) response.destroy();
  else answer(response, fault, error);
  return true;
}

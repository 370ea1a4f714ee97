import type { PlannedFault } from '../workspace/planned-fault.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The failure that a test has ordered for this method, if any is left. */
export function takeFault(workspace: Workspace, method: string): PlannedFault | undefined {
  const planned = workspace.plannedFaults.find((other) => other.method === method && other.left > 0);
  if (planned === undefined) return undefined;
  planned.left -= 1;
  return planned.fault;
}

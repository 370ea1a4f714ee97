import type { JsonObject } from '../../json.ts';
import type { StepFunction } from '../../manifest/functions.ts';

/** How a step of a workflow ended. */
export type StepOutcome =
  | { readonly ok: true; readonly outputs: JsonObject }
  | { readonly ok: false; readonly error: string };

/** One run of a workflow step. */
export interface StepRun {
  /** `function_execution_id`. */
  readonly id: string;
  readonly step: StepFunction;
  /** Works instead of the bot's token while the step runs. */
  readonly token: string;
  readonly startedAt: number;
  /** Null while it runs. */
  outcome: StepOutcome | null;
}

/** A step's token lives 15 minutes, or until the step ends. */
export const stepTokenLifeMs = 15 * 60 * 1000;

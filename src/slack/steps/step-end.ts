import { codeOf } from '../posting/explain-failure.ts';
import { patiently } from '../posting/patiently.ts';

/** How a step of a workflow ends: with what it hands on, or with a sentence that says what to change. */
export type StepEnd =
  | { readonly kind: 'done'; readonly outputs: StepOutputs }
  | { readonly kind: 'failed'; readonly sentence: string };

/** By the names in manifest.yml. What is left out is unknown. */
export type StepOutputs = Readonly<Record<string, string | number>>;

interface Ways {
  complete(how: { outputs: Record<string, unknown> }): Promise<unknown>;
  fail(how: { error: string }): Promise<unknown>;
}

/** Tells Slack. A step that was delivered twice ends once: that the other delivery was first is no failure. */
export async function endStep(end: StepEnd, { complete, fail }: Ways): Promise<void> {
  try {
    await patiently(() =>
      end.kind === 'done' ? complete({ outputs: end.outputs }) : fail({ error: end.sentence }),
    );
  } catch (error) {
    if (codeOf(error) !== 'execution_not_in_running_state') throw error;
  }
}

const LONGEST_INPUT = 3000;

/** The text that a workflow gave under this name; empty where it gave none. */
export function textInput(inputs: unknown, name: string): string {
  const given = typeof inputs === 'object' && inputs !== null ? Object.entries(inputs) : [];
  const value: unknown = given.find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value.slice(0, LONGEST_INPUT).trim() : '';
}

import type { JsonObject } from '../json.ts';
import type { Fault } from '../rules/fault.ts';

/** "No" from the Web API: thrown by a method, answered and recorded at one place, `answerCall`. */
export class SlackRefusal extends Error {
  readonly error: string;
  readonly path: string | undefined;
  /** More to put in the answer, such as `needed` and `provided`. */
  readonly more: JsonObject;

  constructor(error: string, detail: string, options: { path?: string; more?: JsonObject } = {}) {
    super(detail);
    this.error = error;
    this.path = options.path;
    this.more = options.more ?? {};
  }
}

export function refuse(error: string, detail: string, more: JsonObject = {}): never {
  throw new SlackRefusal(error, detail, { more });
}

/** Refuses if there is any fault, telling all of them as Slack does. */
export function refuseFaults(faults: readonly Fault[]): void {
  const first = faults[0];
  if (first === undefined) return;
  const lines = faults.map((fault) => `${fault.detail} [json-pointer:${fault.path}]`);
  const more = { errors: lines, response_metadata: { messages: lines.map((line) => `[ERROR] ${line}`) } };
  throw new SlackRefusal(first.error, lines.join('; '), { path: first.path, more });
}

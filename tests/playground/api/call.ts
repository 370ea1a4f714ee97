import type { JsonObject } from '../../../src/playground/json.ts';
import type { LocalSlack } from '../../../src/playground/local-slack.ts';

export interface CallOptions {
  readonly token?: string | null;
  /** Sends a form, where objects travel as JSON text; otherwise the body is JSON. */
  readonly form?: boolean;
}

function formOf(args: JsonObject): string {
  const asText = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return new URLSearchParams(
    Object.fromEntries(Object.entries(args).map(([key, value]) => [key, asText(value)])),
  ).toString();
}

/** One call of the Web API, by hand. */
export async function call(
  slack: LocalSlack,
  method: string,
  args: JsonObject = {},
  { token = slack.botToken, form = false }: CallOptions = {},
): Promise<JsonObject> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: {
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: form ? formOf(args) : JSON.stringify(args),
  });
  return (await response.json()) as JsonObject;
}

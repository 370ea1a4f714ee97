const REFUSAL = /^\{\s*"ok"\s*:\s*false\b/;
const CODE = /"error"\s*:\s*"(\w{1,60})"/;

/** "ok", or Slack's code, and the same answer to be read again: Slack says no with the status of a yes, in a body that can be read once only. */
export async function readResult(
  response: Response,
): Promise<{ readonly result: string; readonly response: Response }> {
  if (response.status === 429) return { result: 'ratelimited', response };
  if (!response.ok) return { result: `http_${response.status}`, response };
  const { status, statusText, headers } = response;
  const text = await response.text();
  const result = REFUSAL.test(text) ? (CODE.exec(text)?.[1] ?? 'refused') : 'ok';
  return { result, response: new Response(text, { status, statusText, headers: decoded(headers) }) };
}

/** The text is unpacked already. */
function decoded(headers: Headers): Headers {
  const own = new Headers([...headers]);
  own.delete('content-encoding');
  own.delete('content-length');
  return own;
}

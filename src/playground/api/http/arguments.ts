import { isObject, type JsonObject } from '../../json.ts';
import { refuse } from '../../workspace/slack-refusal.ts';

/** Arguments that travel as JSON text inside a form, and the error for text that is no JSON. */
const jsonArguments: Readonly<Record<string, string>> = {
  blocks: 'invalid_blocks_format',
  attachments: 'invalid_attachments',
  metadata: 'invalid_metadata_format',
  view: 'invalid_arguments',
  message: 'invalid_arguments',
  outputs: 'invalid_arguments',
  prompts: 'invalid_arguments',
  loading_messages: 'invalid_arguments',
  files: 'invalid_arguments',
  unfurls: 'invalid_unfurls_format',
};

function parseJson(text: string, error: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(error, 'is not JSON');
  }
}

function plainValue(key: string, value: string): unknown {
  const error = jsonArguments[key];
  if (error !== undefined) return parseJson(value, error);
  // A form knows only text; `text` itself must stay what it is, even when somebody writes "true".
  return key !== 'text' && (value === 'true' || value === 'false') ? value === 'true' : value;
}

/** The body of a Web API call, form-encoded or JSON, as an object. */
export function readArguments(contentType: string, body: string): JsonObject {
  if (contentType.startsWith('application/json')) {
    const parsed = body === '' ? {} : parseJson(body, 'invalid_json');
    return isObject(parsed) ? parsed : refuse('json_not_object', 'the body is no JSON object');
  }
  const entries = [...new URLSearchParams(body)];
  return Object.fromEntries(entries.map(([key, value]) => [key, plainValue(key, value)]));
}

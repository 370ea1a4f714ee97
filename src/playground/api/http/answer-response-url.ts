import type { JsonObject } from '../../json.ts';
import { recordRefusal } from '../../workspace/record-refusal.ts';
import { refuse, SlackRefusal } from '../../workspace/slack-refusal.ts';
import { maxUses, type ResponseUrl, responseUrlLifeMs } from '../../workspace/triggers/response-url.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { readArguments } from './arguments.ts';
import { reply } from './reply.ts';

function usable(workspace: Workspace, id: string): ResponseUrl {
  const target = workspace.responseUrls.get(id);
  if (target === undefined) return refuse('invalid_url', 'no such response_url');
  if (workspace.now() - target.madeAt > responseUrlLifeMs) refuse('expired_url', 'older than 30 minutes');
  if (target.uses >= maxUses) refuse('used_url', `used ${maxUses} times already`);
  return target;
}

const method = 'response_url';
const gone = ['invalid_url', 'expired_url', 'used_url'];

/** A post to a response_url: `ok`, or the error word with 404 for a dead address and 400 for a bad message. */
export function answerResponseUrl(
  workspace: Workspace,
  post: { id: string; contentType: string; body: string },
): { status: number; text: string } {
  let body: JsonObject = {};
  try {
    const target = usable(workspace, post.id);
    target.uses += 1;
    if (!post.contentType.startsWith('application/json')) refuse('invalid_payload', 'needs application/json');
    body = readArguments(post.contentType, post.body);
    reply(workspace, target, body);
    workspace.calls.push({ method, arguments: body, ok: true });
    return { status: 200, text: 'ok' };
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    recordRefusal(workspace, method, error);
    workspace.calls.push({ method, arguments: body, ok: false, error: error.error });
    return { status: gone.includes(error.error) ? 404 : 400, text: error.error };
  }
}

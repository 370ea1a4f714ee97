import { isObject } from '../../../src/playground/json.ts';
import type { LocalSlack } from '../../../src/playground/local-slack.ts';
import { validateView } from '../../../src/playground/rules/validate-view.ts';
import { refuse, refuseFaults } from '../../../src/playground/workspace/slack-refusal.ts';
import type { Sent } from './payloads.ts';
import { SECRET } from './pool.ts';

/** What Slack says of calls whose form is wrong, or of acknowledgements. Whoever names places and people that there are not gets other refusals. */
const FORM =
  /^(?:invalid_(?:arguments|blocks|blocks_format|ack_body|payload|response_type|status|cursor|limit)|unexpected_ack_body|json_not_object|missing_\w+|unknown_method|parameter_validation_failed|block_mismatch|alt_txt_too_large|view_too_large|msg_too_long|no_text|metadata_\w+|too_many_\w+|dispatch_failed|operation_timeout)$/;

export const refusedForms = (slack: LocalSlack): readonly string[] =>
  slack.refusals
    .filter(({ error }) => FORM.test(error))
    .map(({ method, error, detail, path }) => `refused ${method}: ${error} ${path ?? ''} ${detail}`);

/** Lines that a payload may cause: it is dropped, its sender is refused, Slack refuses places, people and URLs that there are not. */
const FAIR =
  / (?:debug|info) | warn (?:dropped|security:)| slack_(?:webapi_platform|bolt_respond)_error | could not tell the person either | error could not answer .*TypeError ENOTFOUND /;

export const badLines = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.includes(SECRET) || !FAIR.test(line)).map((line) => `logged ${line}`);

/** What Slack would say of the body of an acknowledgement, of whatever form it was. */
export function settleFor({ kind, payload }: Sent): (body: unknown) => void {
  const isOf = (type: string) => kind === 'interactive' && payload.type === type;
  return (body) => {
    const isEmpty = body === undefined || body === '' || (isObject(body) && Object.keys(body).length === 0);
    if (isOf('view_submission')) return settleView(body);
    if (isOf('block_suggestion')) return;
    if (kind !== 'slash_commands' && !isEmpty)
      refuse('unexpected_ack_body', JSON.stringify(body).slice(0, 200));
  };
}

function settleView(body: unknown): void {
  if (!isObject(body) || Object.keys(body).length === 0) return;
  const { response_action: action, errors, view } = body;
  if (action === 'update' || action === 'push') refuseFaults(validateView(view));
  else if (action === 'errors') {
    const all = isObject(errors) ? Object.values(errors) : [];
    if (all.length === 0 || all.some((one) => typeof one !== 'string' || one === ''))
      refuse('invalid_ack_body', 'errors without fields or words');
  } else if (action !== 'clear') refuse('invalid_ack_body', `response_action ${String(action)}`);
}

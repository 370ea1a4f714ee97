import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { feedbackObstacle } from '../../blocks/feedback-form.ts';
import { decodeJudged, type FeedbackMemory, readVerdict } from '../../blocks/feedback-value.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import type { Desk } from '../desk.ts';
import { OUTDATED } from '../entrance/explain-unknown.ts';
import type { Click } from '../entrance/payloads/click.ts';
import type { ArgsOf, Surface } from '../entrance/surface.ts';
import { fillFeedbackForm, judgedAt, keepVerdict, submitFeedback } from '../feedback.ts';
import { openerOf, openFirst } from '../open-first.ts';

const THANKS = 'Thanks. Noted as helpful, without your name.';
const TOO_LATE = 'Slack was too slow to open the form, so nothing is noted. Please press Not helpful again.';

/** "Helpful" and "Not helpful" under answers; the latter asks why. */
export const feedback = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.feedback,
      async (args) => {
        const { verdict, value } = readVerdict(args.action.value);
        await (verdict === 'helpful' ? thank : askWhy)(desk, args, value);
      },
    ],
    [ACTION.feedbackYes, (args) => thank(desk, args, args.action.value)],
    [ACTION.feedbackNo, (args) => askWhy(desk, args, args.action.value)],
  ],
  views: [
    [
      VIEW.feedback,
      async ({ ack, body, view }) => {
        const errors = await submitFeedback(desk, body.user.id, view);
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
      },
    ],
  ],
});

type Judge = (desk: Desk, args: ArgsOf['action'], value: string | undefined) => Promise<void>;

const thank: Judge = async (desk, { ack, body, respond }, value) => {
  await ack();
  const judged = judgedIn(body, value);
  if (judged) await keepVerdict(desk, body.user.id, judged, { helpful: true });
  await respond({ ...sentenceMessage(judged ? THANKS : OUTDATED), ...besides(body) });
};

const askWhy: Judge = async (desk, { ack, body, client, respond }, value) => {
  await ack();
  const judged = judgedIn(body, value);
  if (judged === null) {
    await respond({ ...sentenceMessage(OUTDATED), ...besides(body) });
    return;
  }
  const fill = () => fillFeedbackForm(desk, body.user.id, judged);
  const isOpen = await openFirst(client, openerOf(body), feedbackObstacle('One moment …'), fill);
  if (!isOpen) await respond({ ...sentenceMessage(TOO_LATE), ...besides(body) });
};

/** Which answer it is: what it is about, and where it stands. */
function judgedIn(body: Click, value: string | undefined): FeedbackMemory | null {
  const judged = decodeJudged(value);
  const { channel_id: channel = '', message_ts: ts = '' } = body.container ?? {};
  return judged && judgedAt(judged, `${channel} ${ts}`);
}

/** Only for the person, in the thread of the answer, which stays. */
function besides({ container, message }: Click) {
  const threadTs = container?.is_ephemeral === true ? undefined : message?.thread_ts;
  const thread = threadTs ? { thread_ts: threadTs } : {};
  return { response_type: 'ephemeral', replace_original: false, ...thread } as const;
}

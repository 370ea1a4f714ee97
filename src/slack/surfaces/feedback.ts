import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { feedbackObstacle } from '../../blocks/feedback-form.ts';
import { decodeJudged, type FeedbackMemory } from '../../blocks/feedback-value.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import type { Desk } from '../desk.ts';
import { OUTDATED } from '../entrance/explain-unknown.ts';
import type { Action, Click } from '../entrance/payloads/click.ts';
import type { Surface } from '../entrance/surface.ts';
import { fillFeedbackForm, judgedAt, keepVerdict, submitFeedback } from '../feedback.ts';
import { openerOf, openFirst } from '../open-first.ts';

const THANKS = 'Thanks. Noted as helpful, without your name.';
const TOO_LATE = 'Slack was too slow to open the form, so nothing is noted. Please press Not helpful again.';

/** "Helpful" and "Not helpful" under answers; the latter asks why. */
export const feedback = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.feedbackYes,
      async ({ ack, action, body, respond }) => {
        await ack();
        const judged = judgedIn(body, action);
        if (judged) await keepVerdict(desk, body.user.id, judged, { helpful: true });
        await respond({ ...sentenceMessage(judged ? THANKS : OUTDATED), ...besides(body) });
      },
    ],
    [
      ACTION.feedbackNo,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const judged = judgedIn(body, action);
        if (judged === null) {
          await respond({ ...sentenceMessage(OUTDATED), ...besides(body) });
          return;
        }
        const fill = () => fillFeedbackForm(desk, body.user.id, judged);
        const isOpen = await openFirst(client, openerOf(body), feedbackObstacle('One moment …'), fill);
        if (!isOpen) await respond({ ...sentenceMessage(TOO_LATE), ...besides(body) });
      },
    ],
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

/** Which answer it is: what it is about, and where it stands. */
function judgedIn(body: Click, action: Action): FeedbackMemory | null {
  const judged = decodeJudged(action.value);
  const { channel_id: channel = '', message_ts: ts = '' } = body.container ?? {};
  return judged && judgedAt(judged, `${channel} ${ts}`);
}

/** Only for the person, in the thread of the answer, which stays. */
function besides({ container, message }: Click) {
  const threadTs = container?.is_ephemeral === true ? undefined : message?.thread_ts;
  const thread = threadTs ? { thread_ts: threadTs } : {};
  return { response_type: 'ephemeral', replace_original: false, ...thread } as const;
}

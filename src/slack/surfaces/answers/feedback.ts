import { feedbackObstacle } from '../../../blocks/answers/feedback-form.ts';
import { decodeJudged, type FeedbackMemory, readVerdict } from '../../../blocks/answers/feedback-value.ts';
import { ACTION, VIEW } from '../../../blocks/kit/action-ids.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import { fillFeedbackForm, judgedAt, keepVerdict, submitFeedback } from '../../answers/feedback.ts';
import type { Services } from '../../app/services.ts';
import type { Click } from '../../entrance/payloads/click.ts';
import type { ArgsOf, Surface } from '../../entrance/surface.ts';
import { openerOf, openFirst } from '../../posting/open-first.ts';

/** "Helpful" and "Not helpful" under answers; the latter asks why. */
export const feedback = (services: Services): Surface => ({
  actions: [
    [
      ACTION.feedback,
      async (args) => {
        const { verdict, value } = readVerdict(args.action.value);
        await (verdict === 'helpful' ? thank : askWhy)(services, args, value);
      },
    ],
    [ACTION.feedbackYes, (args) => thank(services, args, args.action.value)],
    [ACTION.feedbackNo, (args) => askWhy(services, args, args.action.value)],
  ],
  views: [
    [
      VIEW.feedback,
      async ({ ack, body, view }) => {
        const errors = await submitFeedback(services, body.user.id, view);
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
      },
    ],
  ],
});

type Judge = (services: Services, args: ArgsOf['action'], value: string | undefined) => Promise<void>;

const thank: Judge = async (services, { ack, body, respond }, value) => {
  await ack();
  const { say } = services.library();
  const judged = judgedIn(body, value);
  if (judged) await keepVerdict(services, body.user.id, judged, { helpful: true });
  await respond({
    ...sentenceMessage(judged ? say.feedback.thanks : say.errors.oldButton),
    ...besides(body),
  });
};

const askWhy: Judge = async (services, { ack, body, client, respond }, value) => {
  await ack();
  const judged = judgedIn(body, value);
  if (judged === null) {
    await respond({ ...sentenceMessage(services.library().say.errors.oldButton), ...besides(body) });
    return;
  }
  const { say } = services.library();
  const fill = () => fillFeedbackForm(services, body.user.id, judged);
  const isOpen = await openFirst(client, openerOf(body), feedbackObstacle(say.buttons.oneMoment, say), fill);
  if (!isOpen) await respond({ ...sentenceMessage(say.feedback.tooLate), ...besides(body) });
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

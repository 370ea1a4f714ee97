import type { Question } from '../../answers/question.ts';
import { privateMessage } from '../../blocks/answers/message.ts';
import { linksFor } from '../answers/links.ts';
import type { Services } from '../app/services.ts';
import type { ArgsOf } from '../entrance/surface.ts';
import { eyesOf } from '../people/eyes-of.ts';

/** Answers whoever clicked: an answer only they see is replaced, one that others see stays, and they get theirs beside it. */
export async function answerBeside(
  services: Services,
  { body, respond }: Pick<ArgsOf['action'], 'body' | 'respond'>,
  question: Question,
): Promise<void> {
  const answer = services.answerer.answer(question, 'full', eyesOf(services, body.user.id));
  const isPrivate = body.container?.is_ephemeral === true;
  await respond({
    ...privateMessage(answer, { isPrivatePlace: false, links: linksFor(services, body.user.id) }),
    response_type: 'ephemeral',
    replace_original: isPrivate,
  });
}

import type { Question } from '../answers/question.ts';
import { privateMessage } from '../blocks/message.ts';
import type { Desk } from './desk.ts';
import type { ArgsOf } from './entrance/surface.ts';
import { eyesOf } from './eyes-of.ts';

/** Answers whoever clicked: an answer only they see is replaced, one that others see stays, and they get theirs beside it. */
export async function answerBeside(
  desk: Desk,
  { body, respond }: Pick<ArgsOf['action'], 'body' | 'respond'>,
  question: Question,
): Promise<void> {
  const answer = desk.answerer.answer(question, 'full', eyesOf(desk, body.user.id));
  const isPrivate = body.container?.is_ephemeral === true;
  await respond({
    ...privateMessage(answer, { isPrivatePlace: false, links: desk.links }),
    response_type: 'ephemeral',
    replace_original: isPrivate,
  });
}

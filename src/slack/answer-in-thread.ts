import type { WebClient } from '@slack/web-api';
import type { Answer } from '../answers/answer.ts';
import type { Length } from '../answers/answer-question.ts';
import { contextAfter } from '../answers/answerer.ts';
import type { ThreadContext } from '../answers/question.ts';
import type { Message } from '../blocks/message.ts';
import { countUnanswered } from './count-unanswered.ts';
import type { Desk } from './desk.ts';
import { type Place, post } from './post.ts';
import { otherwise, tidyUp } from './tidy-up.ts';

interface Asked {
  readonly asked: string;
  readonly where: Place;
  /** Key under which what is established here is remembered. */
  readonly thread: string;
  readonly length: Length;
  readonly draw: (answer: Answer) => Message;
}

interface Answered {
  readonly answer: Answer;
  /** What had been established before; null at the beginning. */
  readonly before: ThreadContext | null;
}

/** Answers where others may read along, in the light of what was said there before. Without a database, without that light. */
export async function answerInThread(desk: Desk, client: WebClient, question: Asked): Promise<Answered> {
  const { answerer, store, log } = desk;
  const before = await otherwise(() => store.threads.recall(question.thread), null, log);
  const answer = answerer.ask(question.asked, question.length, before);
  await post(client, question.where, question.draw(answer));
  const after = contextAfter(answer, before);
  if (after) await tidyUp(() => store.threads.remember(question.thread, after), log);
  await countUnanswered(answer, desk);
  log.debug('answered a message', { kind: answer.kind, role: answer.role });
  return { answer, before };
}

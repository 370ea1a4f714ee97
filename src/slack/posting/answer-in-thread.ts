import type { WebClient } from '@slack/web-api';
import type { Answer } from '../../answers/answer.ts';
import type { Length } from '../../answers/answer-question.ts';
import { contextAfter } from '../../answers/answerer.ts';
import type { ThreadContext } from '../../answers/question.ts';
import { type Message, sentenceMessage } from '../../blocks/page/message.ts';
import type { Eyes } from '../../people/eyes.ts';
import { answerAbout } from '../answers/answer-person.ts';
import { countAnswer } from '../answers/count-answer.ts';
import type { Services } from '../app/services.ts';
import { eyesOf, wallEyes } from '../people/eyes-of.ts';
import { preferredIn } from '../places/preferred-roles.ts';
import { type Place, post } from './post.ts';
import { otherwise, tidyUp } from './tidy-up.ts';

interface Asked {
  readonly asked: string;
  /** Of whom it asks what they do; that is nothing for the wall. */
  readonly person: string | null;
  /** User id of whoever asks. */
  readonly by: string;
  readonly where: Place;
  /** Key under which what is established here is remembered. */
  readonly thread: string;
  readonly length: Length;
  /** Do others read along? Then what people have said of themselves is answered to them alone. */
  readonly isShared: boolean;
  /** Whether the answer is for whoever asks alone, in any case. */
  readonly isForAsker?: boolean;
  /** `before`: what had been established; null at the beginning. */
  readonly draw: (answer: Answer, before: ThreadContext | null) => Message;
}

interface Answered {
  readonly answer: Answer;
  /** What had been established before; null at the beginning. */
  readonly before: ThreadContext | null;
}

/** Answers where others may read along, in the light of what was said there before. Without a database, without that light. */
export async function answerInThread(
  services: Services,
  client: WebClient,
  question: Asked,
): Promise<Answered> {
  const { answerer, store, log } = services;
  const before = await otherwise(() => store.threads.recall(question.thread), null, log);
  const { asked, person, length, by } = question;
  const me = () => otherwise(() => store.preferences.of(by), null, log);
  const preferred = preferredIn(services, question.where.channel);
  const own = eyesOf(services, by);
  const isPosted = question.isShared && question.isForAsker !== true;
  const eyes = isPosted ? wallEyes(services, own) : own;
  const seenWith = (sight: Eyes) => answerer.askAs(asked, length, before, me, sight, preferred);
  const first = person === null ? await seenWith(eyes) : await answerAbout(services, person, by);
  // who it is, is all that was asked: whoever may see it is told alone
  const isForMembers = person === null && eyes !== own && first.kind === 'people';
  const answer = isForMembers ? await seenWith(own) : first;
  const message = isOneWord(answer) ? sentenceMessage(answer.page.title) : question.draw(answer, before);
  const { channel, threadTs } = question.where;
  const isPersonal = answer.page.isPersonal || person !== null || isForMembers;
  const isForAsker = question.isForAsker === true || (isPersonal && question.isShared);
  if (isForAsker)
    await client.chat.postEphemeral({
      ...message,
      channel,
      user: question.by,
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
    });
  else await post(client, question.where, message);
  const after = isForAsker ? null : contextAfter(answer, before);
  if (after) await tidyUp(() => store.threads.remember(question.thread, after), log);
  await countAnswer(answer, services);
  return { answer, before };
}

/** "Gladly." needs neither a heading nor buttons. */
const isOneWord = ({ page }: Answer): boolean => page.parts.length === 0 && page.choices.length === 0;

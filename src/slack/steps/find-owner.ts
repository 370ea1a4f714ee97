import type { Answer } from '../../answers/answer.ts';
import { ownerOutputs } from '../../blocks/answers/step-outputs.ts';
import { ANYBODY } from '../../people/eyes.ts';
import { countAnswer } from '../answers/count-answer.ts';
import { readSlackText } from '../answers/slack-text.ts';
import type { Services } from '../app/services.ts';
import { stepChannel } from './step-channel.ts';
import { type StepEnd, textInput } from './step-end.ts';

/** *Find the owner*: who takes what a text asks for. That nobody does is an answer, too. */
export async function findOwner(services: Services, inputs: unknown): Promise<StepEnd> {
  const text = readSlackText(textInput(inputs, 'text'), undefined);
  if (text === '') return { kind: 'failed', sentence: services.library().say.steps.noText };
  const answer = answerTo(services, text);
  await countAnswer(answer, services);
  const role = answer.role === null ? undefined : services.library().role(answer.role);
  const where = await stepChannel(services, role?.routing.channel ?? null);
  return { kind: 'done', outputs: ownerOutputs(answer, role?.name ?? null, where) };
}

/** A text that names a role is that role’s; any other is its who owns what it asks for. */
function answerTo({ answerer }: Services, text: string): Answer {
  const answer = answerer.ask(text, 'full', null, null, ANYBODY);
  const isOnesOwn = answer.role !== null && answer.kind !== 'compare';
  return isOnesOwn ? answer : answerer.answer({ kind: 'route', typed: text }, 'full');
}

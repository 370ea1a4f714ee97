import type { Answer } from '../../answers/answer.ts';
import { SECTIONS } from '../../answers/question.ts';
import { roleOutputs } from '../../blocks/answers/step-outputs.ts';
import { safeText } from '../../blocks/kit/safe-text.ts';
import type { Role } from '../../catalog/role.ts';
import { ANYBODY } from '../../people/eyes.ts';
import { suggestRoles } from '../../search/suggest-roles.ts';
import { readSlackText } from '../answers/slack-text.ts';
import type { Services } from '../app/services.ts';
import { stepChannel } from './step-channel.ts';
import { type StepEnd, textInput } from './step-end.ts';

/** *Look up a role*: what the documents say about it, or about one part of it. */
export async function lookUpRole(services: Services, inputs: unknown): Promise<StepEnd> {
  const { steps: say } = services.library().say;
  const name = readSlackText(textInput(inputs, 'role'), undefined);
  if (name === '') return failed(say.noRole);
  const named = services.answerer.ask(name, 'full', null, null, ANYBODY);
  const role = isAbout(named) && named.role !== null ? services.library().role(named.role) : undefined;
  if (!role) return failed(unknownRole(services, name, named));
  const section = readSlackText(textInput(inputs, 'section'), undefined);
  const answer =
    section === '' ? named : services.answerer.ask(`${role.slug} ${section}`, 'full', null, null, ANYBODY);
  if (answer.role !== role.slug || (section !== '' && !isPart(answer)))
    return failed(say.unknownSection(short(section), short(role.name), SECTIONS));
  const where = await stepChannel(services, role.routing.channel);
  return { kind: 'done', outputs: roleOutputs(answer, role.name, where) };
}

const failed = (sentence: string): StepEnd => ({ kind: 'failed', sentence });
const isPart = ({ kind }: Answer): boolean => kind === 'section' || kind === 'levels';
const isAbout = (answer: Answer): boolean => answer.kind === 'role' || isPart(answer);

const MOST_NAMES = 3;
const MOST_LETTERS = 60;

function unknownRole({ library }: Services, name: string, { kind, alternatives }: Answer): string {
  const { steps: say } = library().say;
  const meant = kind === 'choose' ? alternatives.flatMap((slug) => library().role(slug) ?? []) : [];
  return meant.length > 1
    ? say.canMean(short(name), namesOf(meant))
    : say.unknownRole(short(name), namesOf(suggestRoles(library(), name, MOST_NAMES)));
}

const namesOf = (roles: readonly Role[]): readonly string[] =>
  roles.slice(0, MOST_NAMES).map(({ name }) => short(name));

const short = (words: string): string => safeText(words, MOST_LETTERS);

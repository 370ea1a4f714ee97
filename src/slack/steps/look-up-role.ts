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
  const name = readSlackText(textInput(inputs, 'role'), undefined);
  if (name === '')
    return failed('There is no role to look up. Put the name of one into “Role” of this step.');
  const named = services.answerer.ask(name, 'full', null, null, ANYBODY);
  const role = isAbout(named) && named.role !== null ? services.library().role(named.role) : undefined;
  if (!role) return failed(unknownRole(services, name, named));
  const section = readSlackText(textInput(inputs, 'section'), undefined);
  const answer =
    section === '' ? named : services.answerer.ask(`${role.slug} ${section}`, 'full', null, null, ANYBODY);
  if (answer.role !== role.slug || (section !== '' && !isPart(answer)))
    return failed(unknownSection(role, section));
  const where = await stepChannel(services, role.routing.channel);
  return { kind: 'done', outputs: roleOutputs(answer, role.name, where) };
}

const failed = (sentence: string): StepEnd => ({ kind: 'failed', sentence });
const isPart = ({ kind }: Answer): boolean => kind === 'section' || kind === 'levels';
const isAbout = (answer: Answer): boolean => answer.kind === 'role' || isPart(answer);

const MOST_NAMES = 3;
const MOST_LETTERS = 60;

function unknownRole({ library }: Services, name: string, { kind, alternatives }: Answer): string {
  const typed = `“${safeText(name, MOST_LETTERS)}”`;
  const meant = kind === 'choose' ? alternatives.flatMap((slug) => library().role(slug) ?? []) : [];
  if (meant.length > 1) return `${typed} can mean ${namesOf(meant, 'or')}. Write which one.`;
  const near = suggestRoles(library(), name, MOST_NAMES);
  return near.length > 0
    ? `No document describes a role ${typed}. The nearest: ${namesOf(near, 'and')}.`
    : `No document describes a role ${typed}. /role list shows every role there is.`;
}

const namesOf = (roles: readonly Role[], word: 'and' | 'or'): string =>
  new Intl.ListFormat('en', { type: word === 'or' ? 'disjunction' : 'conjunction' }).format(
    roles.slice(0, MOST_NAMES).map(({ name }) => safeText(name, MOST_LETTERS)),
  );

const unknownSection = (role: Role, section: string): string =>
  `“${safeText(section, MOST_LETTERS)}” is no part of a role. For ${safeText(role.name, MOST_LETTERS)}, write one of ${SECTIONS.join(', ')}, or a level, such as “level 3”; or leave “Section” empty.`;

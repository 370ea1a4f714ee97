import type { Library } from '../../search/library.ts';
import { type Answer, answerOf } from '../answer.ts';
import { type Choice, text } from '../page/page.ts';
import { commandFor, type Question } from '../question.ts';

/** Several readings are possible: the person chooses. */
export function answerChoose(typed: string, options: readonly Question[], library: Library): Answer {
  const say = library.say.roles;
  const choices = options.flatMap((question) => choiceFor(question, library));
  const roles = options.flatMap((question) => roleOf(question) ?? []);
  return answerOf({
    kind: 'choose',
    confidence: options.length > 0 ? 1 / options.length : 0,
    alternatives: [...new Set(roles)],
    ...sharedLevels(options),
    page: {
      title: say.didYouMean,
      parts: [text(typed ? say.severalReadings(typed) : say.whichRole)],
      choices,
      sources: [],
      shareable: null,
    },
  });
}

/** The level and topic are understood, if only the role is not: they count where most of the choices share them. */
function sharedLevels(options: readonly Question[]): Pick<Answer, 'levels' | 'topic'> {
  const ladders = options.filter((option) => option.kind === 'levels');
  const topics = ladders.flatMap(({ topic }) => topic ?? []);
  const commonest = topics.toSorted((a, b) => count(topics, b) - count(topics, a))[0] ?? null;
  const isCommon = commonest !== null && count(topics, commonest) * 2 >= ladders.length;
  return { levels: ladders[0]?.levels ?? [], topic: isCommon ? commonest : null };
}

const count = (list: readonly string[], one: string): number => list.filter((each) => each === one).length;

function choiceFor(question: Question, library: Library): Choice[] {
  const slugs = question.kind === 'compare' ? question.roles : [roleOf(question) ?? []].flat();
  const names = slugs.flatMap((slug) => library.role(slug)?.name ?? []);
  const joined = ([one = '', other]: readonly string[]) =>
    other === undefined ? one : library.say.roles.both(one, other);
  return names.length > 0 && names.length === slugs.length ? [{ label: joined(names), question }] : [];
}

/** A button or a thread speaks of a role that has left the documents since. */
export function answerGone(question: Question, library: Library): Answer {
  const slug = roleOf(question) ?? commandFor(question, library.say.commands);
  return answerOf({
    kind: 'nothing',
    confidence: 0,
    page: {
      title: library.say.roles.gone,
      parts: [text(...library.say.roles.goneWords(slug))],
      choices: library.namesLike(slug.replaceAll('-', ' '), 2).map((role) => ({
        label: role.name,
        question: { kind: 'role', role: role.slug },
      })),
      sources: [],
      shareable: null,
    },
  });
}

const roleOf = (question: Question): string | null => ('role' in question ? question.role : null);

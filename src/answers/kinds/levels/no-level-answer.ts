import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import type { Ladder } from '../../finding/ladder.ts';
import { choicesFor, roleChoice } from '../../page/onwards.ts';
import { type Choice, text } from '../../page/page.ts';
import type { LevelsQuestion, Question } from '../../question.ts';

/** Where levels of several roles are asked for and none of them has any; null where one has. */
export function answerNoLaddersAmong(options: readonly Question[], library: Library): Answer | null {
  if (!options.every((option) => option.kind === 'levels')) return null;
  const [first, ...others] = options.flatMap(({ role }) => library.role(role) ?? []);
  if (!first || [first, ...others].some(({ frameworks }) => frameworks.length > 0)) return null;
  return answerNoLadders([first, ...others], library);
}

/** The roles that a name fits have no framework: said plainly, with the roles that have one. */
export function answerNoLadders(roles: readonly [Role, ...Role[]], library: Library): Answer {
  const { levels: say } = library.say;
  const [role, ...others] = roles;
  const names = roles.map(({ name }) => name);
  const having = library.catalog.roles.filter(({ frameworks }) => frameworks.length > 0);
  return answerOf({
    kind: 'unwritten',
    role: role.slug,
    alternatives: others.map(({ slug }) => slug),
    channel: others.length === 0 ? role.routing.channel : null,
    page: {
      title: say.ofRole(library.say.route.orOf(names)),
      parts: [
        text(
          say.noFramework(
            library.say.route.orOf(names),
            having.map(({ name }) => name),
          ),
        ),
      ],
      choices: others.length === 0 ? choicesFor(role, library, []).slice(0, 4) : roles.map(roleChoice),
      sources: [],
      shareable: null,
    },
  });
}

/** A level that the framework does not have: it says which there are. */
export function answerNoLevel(
  role: Role,
  ladder: Ladder,
  { levels, topic }: LevelsQuestion,
  say: Messages['levels'],
): Answer {
  const missing = levels.filter((level) => level < 1 || level > ladder.levels);
  const ends: Choice[] = [1, ladder.levels].map((level) => ({
    label: say.level(level),
    question: { kind: 'levels', role: role.slug, levels: [level], topic, from: 0 },
  }));
  return answerOf({
    kind: 'nothing',
    role: role.slug,
    channel: role.routing.channel,
    page: {
      title: say.noLevelTitle(role.name, missing),
      parts: [text(say.noLevel(ladder.title, ladder.levels, missing))],
      choices: ends,
      sources: ladder.topics.slice(0, 1).map((first) => first.source),
      shareable: null,
    },
  });
}

import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import { doorsOf } from '../../../search/router/doors.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { evidenceFor } from '../../finding/evidence-for.ts';
import { channelLine, offerTo, roleChoice } from '../../page/onwards.ts';
import { type Part, text } from '../../page/page.ts';
import { answerDontKnow } from './dont-know-answer.ts';
import { nearest, whyParts } from './why-parts.ts';

/** Takes a text to the role that owns it, or to the two of which one does, or says that nobody here seems to. */
export function answerRoute(typed: string, library: Library): Answer {
  const verdict = library.router.route(typed);
  const doors = doorsOf(verdict);
  const roles = doors.roles.flatMap((slug) => library.role(slug) ?? []);
  const [first, second] = roles;
  if (!first) return answerDontKnow(typed, doors, verdict, library);
  const evidence = roles.flatMap((role) => evidenceFor(typed, role, library));
  const { route: say } = library.say;
  return answerOf({
    kind: 'route',
    role: first.slug,
    channel: first.routing.channel,
    doors: roles.map(({ slug }) => slug),
    confidence: doors.confidence,
    alternatives: nearest(verdict, library).filter((slug) => slug !== first.slug),
    evidence,
    page: {
      title: say.orOf(roles.map(({ name, routing }) => say.doorTitle(name, routing.channel))),
      parts: second ? closeParts(typed, [first, second], library) : sureParts(typed, first, library),
      choices: roles.map(roleChoice),
      sources: [],
      shareable: null,
      offers: roles.map((role) => offerTo(role, typed)),
    },
  });
}

function sureParts(typed: string, role: Role, library: Library): Part[] {
  return [
    text(...library.say.route.belongsTo(role.name)),
    channelLine(role, library.say),
    ...whyParts(typed, role, library),
  ];
}

function closeParts(typed: string, [first, second]: readonly [Role, Role], library: Library): Part[] {
  const { route: say } = library.say;
  return [
    text(...say.either(first.name, second.name)),
    ...[first, second].flatMap((role) => [
      text(...say.doorLine(role.name, role.routing.channel)),
      ...whyParts(typed, role, library),
    ]),
  ];
}

import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { type Doors, doorsOf } from '../../../search/router/doors.ts';
import type { Verdict } from '../../../search/router/verdict.ts';
import { type Answer, answerOf, type Evidence } from '../../answer.ts';
import { type Choice, type Offer, type Part, quote, text } from '../../page/page.ts';
import { channelLine } from '../role-answer.ts';
import { elsewhere, fallbackOffers } from '../unsure-answer.ts';

const MOST_NAMED = 3;

/** Takes a text to the role that owns it, or to the two of which one does, or says that nobody here seems to. */
export function answerRoute(typed: string, library: Library): Answer {
  const verdict = library.router.route(typed);
  const doors = doorsOf(verdict);
  const roles = doors.roles.flatMap((slug) => library.role(slug) ?? []);
  const [first, second] = roles;
  if (!first) return answerNobody(typed, doors, verdict, library);
  const evidence = roles.flatMap((role) => evidenceFor(typed, role, library));
  const { found: say } = library.say;
  return answerOf({
    kind: 'route',
    role: first.slug,
    channel: first.routing.channel,
    doors: roles.map(({ slug }) => slug),
    confidence: rounded(doors.confidence),
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

export const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

export function nearest({ owners }: Verdict, library: Library): string[] {
  return owners.slice(0, MOST_NAMED).flatMap(({ role }) => library.role(role)?.slug ?? []);
}

export const roleChoice = ({ name, slug }: Role): Choice => ({
  label: name,
  question: { kind: 'role', role: slug },
});

export const offerTo = ({ slug, routing }: Role, typed: string): Offer => ({
  role: slug,
  text: typed,
  channel: routing.channel,
});

function sureParts(typed: string, role: Role, library: Library): Part[] {
  return [
    text(...library.say.found.belongsTo(role.name)),
    channelLine(role, library.say),
    ...why(typed, role, library),
  ];
}

function closeParts(typed: string, [first, second]: readonly [Role, Role], library: Library): Part[] {
  const { found: say } = library.say;
  return [
    text(...say.either(first.name, second.name)),
    ...[first, second].flatMap((role) => [
      text(...say.doorLine(role.name, role.routing.channel)),
      ...why(typed, role, library),
    ]),
  ];
}

/** No owner can be named. A role that comes near is shown, with its channel; where none does, only where else to ask. */
function answerNobody(typed: string, { near }: Doors, verdict: Verdict, library: Library): Answer {
  const { found: say } = library.say;
  const role = library.role(near ?? '');
  const fallback = library.catalog.fallbackChannel;
  return answerOf({
    kind: 'nothing',
    confidence: 0,
    channel: fallback,
    alternatives: nearest(verdict, library),
    page: {
      title: say.dontKnow,
      parts: [
        ...(role
          ? [text(...say.nearest(role.name)), ...nearLine(typed, role, library)]
          : [text(say.nothingNear)]),
        ...elsewhere(fallback, library.say),
      ],
      choices: role ? [roleChoice(role)] : [],
      sources: [],
      shareable: null,
      offers: [...(role ? [offerTo(role, typed)] : []), ...fallbackOffers(typed, fallback)],
    },
  });
}

function nearLine(typed: string, role: Role, library: Library): Part[] {
  const line = library.lineOf(typed, role);
  return [
    channelLine(role, library.say),
    ...(line ? [text(library.say.found.closest), quote(line.text, line.source)] : []),
  ];
}

/** The line of the role's documents, or the example question, that shares what the text is about; else what it mainly does. */
export function evidenceFor(typed: string, role: Role, library: Library): Evidence[] {
  const line = library.lineOf(typed, role);
  if (line) return [{ text: line.text, ...line.source }];
  const main = role.responsibilities.find((it) => it.primary) ?? role.responsibilities[0];
  return main ? [{ text: main.title, ...main.source }] : [];
}

/** Why this role: the line is shown, and what kind of line it is. */
export function why(typed: string, role: Role, library: Library): Part[] {
  const [line] = evidenceFor(typed, role, library);
  if (!line) return [];
  return [
    text(whyWords(library.lineOf(typed, role)?.isExample ?? null, library.say.found)),
    quote(line.text, line),
  ];
}

function whyWords(isExample: boolean | null, say: Messages['found']): string {
  if (isExample === null) return say.whyMain;
  return isExample ? say.whyExample : say.whyDocument;
}

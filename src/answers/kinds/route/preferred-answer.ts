import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import { doorsOf, NEAR } from '../../../search/router/doors.ts';
import type { Verdict } from '../../../search/router/verdict.ts';
import { wordsIn } from '../../../search/words/terms.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { evidenceFor } from '../../finding/evidence-for.ts';
import { channelLine, offerTo, roleChoice } from '../../page/onwards.ts';
import { text } from '../../page/page.ts';
import type { Question } from '../../question.ts';
import { nearest, whyParts } from './why-parts.ts';

/** Slugs of the roles that the place where somebody asks prefers. */
export type Preferred = ReadonlySet<string>;

/** A word or two may mean many things, however sure the router is of one. */
const FEW_WORDS = 2;
const MOST_OTHERS = 2;

/** What can be meant otherwise where the place prefers a role. */
export const isClose = ({ kind, doors }: Answer, asked: string): boolean =>
  kind === 'choose' ||
  kind === 'nothing' ||
  (kind === 'route' && (doors.length > 1 || isShort(asked))) ||
  (kind === 'who' && isShort(asked));

/** What is asked for there: a request, or a thing by its bare name; null where it is a question of another kind. */
export function wantedOf(question: Question): string | null {
  if (question.kind === 'route') return question.typed;
  return question.kind === 'who' && question.besides === '' ? question.thing : null;
}

const isShort = (asked: string): boolean => wordsIn(asked).length <= FEW_WORDS;

/** Of what can be read in several ways, the one reading that is about a role of this place. */
export function preferredReading(question: Question, preferred: Preferred): Question | null {
  if (question.kind !== 'choose') return null;
  const own = question.options.filter((option) => 'role' in option && preferred.has(option.role ?? ''));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/**
 * Whose a request is, where it is close and this place prefers one who may own it: that role first, and who else it may be.
 * Null where the router is sure, or nobody who is preferred comes near.
 */
export function answerPreferred(typed: string, preferred: Preferred, library: Library): Answer | null {
  const verdict = library.router.route(typed);
  const doors = doorsOf(verdict).roles;
  if (doors.length === 1 && !isShort(typed)) return null;
  const role = comesFirst(typed, verdict, preferred, library);
  if (role === undefined || (doors.length === 1 && doors[0] === role.slug)) return null;
  const others = (doors.length > 0 ? doors : nearest(verdict, library))
    .filter((slug) => slug !== role.slug)
    .flatMap((slug) => library.role(slug) ?? [])
    .slice(0, MOST_OTHERS);
  return preferredAnswer(typed, role, others, verdict, library);
}

/** The likeliest that comes near. Of a word or two, a line about it in the role’s documents is near enough. */
function comesFirst(typed: string, { owners }: Verdict, preferred: Preferred, library: Library) {
  const near = owners.find(({ role, confidence }) => preferred.has(role) && confidence >= NEAR);
  if (near || !isShort(typed)) return library.role(near?.role ?? '');
  return [...preferred]
    .flatMap((slug) => library.role(slug) ?? [])
    .find((role) => library.lineOf(typed, role) !== null);
}

function preferredAnswer(
  typed: string,
  role: Role,
  others: readonly Role[],
  verdict: Verdict,
  library: Library,
): Answer {
  const own = verdict.owners.find((owner) => owner.role === role.slug)?.confidence ?? NEAR;
  const { route: say } = library.say;
  return answerOf({
    kind: 'route',
    role: role.slug,
    channel: role.routing.channel,
    doors: [role.slug],
    confidence: own,
    alternatives: others.map(({ slug }) => slug),
    evidence: evidenceFor(typed, role, library),
    page: {
      title: say.doorTitle(role.name, role.routing.channel),
      parts: [
        text(...say.askedFirst(role.name)),
        channelLine(role, library.say),
        ...whyParts(typed, role, library),
        ...(others.length > 0 ? [text(...say.otherwise(others.map(({ name }) => name)))] : []),
      ],
      choices: [role, ...others].map(roleChoice),
      sources: [],
      shareable: null,
      offers: [role, ...others].map((one) => offerTo(one, typed)),
    },
  });
}

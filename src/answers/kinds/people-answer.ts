import type { Role } from '../../catalog/role.ts';
import type { Day } from '../../catalog/upkeep/day.ts';
import type { Eyes } from '../../people/eyes.ts';
import { type Holder, type Holders, holdersOf, namesPeople } from '../../people/holders.ts';
import { type Answer, answerOf, type Evidence } from '../answer.ts';
import { holderWords, lostWords } from '../page/holder-words.ts';
import { onCallParts } from '../page/on-call-line.ts';
import {
  type Bullet,
  bold,
  bullet,
  bullets,
  type Choice,
  code,
  italic,
  type Part,
  text,
} from '../page/page.ts';
import type { Question } from '../question.ts';
import { channelLine } from './role-answer.ts';

/** For whose eyes, and on which day. */
export interface ViewContext extends Eyes {
  readonly today: Day;
}

const AT_ONCE = 12;

/** Who has a role now, the first dozen, and where that is written; or that nobody is known. */
export function answerPeople(
  role: Role,
  { from }: Extract<Question, { readonly kind: 'people' }>,
  context: ViewContext,
): Answer {
  const holders = holdersFor(role, context);
  const { people } = holders;
  const start = from < people.length ? from : 0;
  const shown = people.slice(start, start + AT_ONCE);
  const onCall = onCallOf(role, context);
  const isAny = namesPeople(role);
  const evidence = evidenceOf(shown, role);
  return answerOf({
    kind: 'people',
    role: role.slug,
    channel: role.routing.channel,
    evidence,
    page: {
      title: `${role.name}: ${isAny ? countWords(holders, start, shown.length) : 'on call'}`,
      parts: [
        ...onCall,
        ...(shown.length > 0 ? [bullets(shown.map(holderBullet))] : []),
        ...(isAny || onCall.length === 0 ? remarks(role, holders, context) : []),
        channelLine(role),
      ],
      choices: choicesAfter(role, start + shown.length, people.length),
      sources: evidence,
      shareable: { kind: 'people', role: role.slug, from: 0 },
    },
  });
}

/** Who has the role, as far as whoever reads may see it. */
export function holdersFor(role: Role, { known, isHidden, today }: ViewContext): Holders {
  if (!isHidden) return holdersOf(role, known, today);
  return holdersOf({ ...role, routing: { ...role.routing, people: null, holders: [] } }, null, today);
}

/** Only members are told whose turn it is. */
export function onCallOf({ slug, routing }: Role, { known, onCall }: ViewContext): readonly Part[] {
  const found = onCall?.of(slug) ?? null;
  const zone = routing.hours?.zone ?? routing.rota?.zone ?? 'UTC';
  return found === null ? [] : onCallParts(found, onCall?.called(slug) ?? [], known, zone);
}

function countWords({ people, unasked }: Holders, start: number, shown: number): string {
  const all = people.length;
  if (all === 0) return unasked.length > 0 ? 'people' : 'nobody is known';
  if (shown < all) return `people ${start + 1}–${start + shown} of ${all}`;
  return all === 1 ? 'one person' : `${all} people`;
}

function holderBullet(one: Holder): Bullet {
  const marks = holderWords(one).slice(one.name.length);
  const place = one.group ?? (one.source ? `${one.source.path}:${one.source.line}` : null);
  return bullet([bold(one.name), marks], place === null ? [] : [[italic(place)]]);
}

function evidenceOf(shown: readonly Holder[], role: Role): Evidence[] {
  const lines = shown.flatMap(({ name, group, source }) =>
    source ? [{ text: group ?? name, ...source }] : [],
  );
  const once = [...new Map(lines.map((line) => [`${line.path}:${line.line}`, line])).values()];
  const first = role.summary ?? role.mission;
  return once.length === 0 && first ? [{ text: first.text, ...first.source }] : once;
}

function choicesAfter({ slug, name }: Role, next: number, all: number): Choice[] {
  const more: Choice = {
    label: `Next ${Math.min(AT_ONCE, all - next)}`,
    question: { kind: 'people', role: slug, from: next },
  };
  return [...(next < all ? [more] : []), { label: name, question: { kind: 'role', role: slug } }];
}

const MEMBERS_ONLY = 'Whom Slack knows, I name to members of this workspace only, and not to guests.';
const STILL_ASKING = 'I am still asking Slack who is in it. Please ask again in a minute.';

/** What is known of those who are not named: their group, or why there is nobody. */
function remarks(role: Role, { people, lost, unasked }: Holders, context: ViewContext): Part[] {
  const isListed = role.routing.people !== null || (role.routing.holders ?? []).length > 0;
  if (isListed && context.isHidden) return [text(MEMBERS_ONLY)];
  if (isListed && context.known?.listedAt === 0) return [text(STILL_ASKING)];
  const groups = unasked.map((group) => text('Those in the user group ', code(group), ', whom Slack knows.'));
  const gone = lost.map((one) => text(lostWords(one)));
  if (people.length + groups.length + gone.length > 0) return [...groups, ...gone];
  return [
    text(
      'Nobody is in what the documents name for this role. Whoever knows can list them under ',
      code('people:'),
      ' in its routing file.',
    ),
  ];
}

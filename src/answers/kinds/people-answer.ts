import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Holder, type Holders, namesPeople } from '../../people/holders.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf, type Evidence } from '../answer.ts';
import { holdersFor, type ViewContext } from '../finding/holders-for.ts';
import { holderWords, lostWords } from '../page/holder-words.ts';
import { onCallParts } from '../page/on-call-line.ts';
import { channelLine } from '../page/onwards.ts';
import { type Bullet, bold, bullet, bullets, type Choice, italic, type Part, text } from '../page/page.ts';
import type { Question } from '../question.ts';

const AT_ONCE = 12;

/** Who has a role now, the first dozen, and where that is written; or that nobody is known. */
export function answerPeople(
  role: Role,
  { from, turn = false }: Extract<Question, { readonly kind: 'people' }>,
  { say }: Library,
  context: ViewContext,
): Answer {
  const holders = holdersFor(role, context);
  const { people } = holders;
  const start = from < people.length ? from : 0;
  const shown = people.slice(start, start + AT_ONCE);
  const onCall = onCallOf(role, context, say);
  const isAny = namesPeople(role);
  const isUnknown = onCall.length === 0 && !role.routing.rota && !context.isHidden;
  const evidence = evidenceOf(shown, role);
  return answerOf({
    kind: 'people',
    role: role.slug,
    channel: role.routing.channel,
    evidence,
    page: {
      title: say.people.title(
        role.name,
        isAny ? countWords(holders, start, shown.length, say.people) : say.people.onCall,
      ),
      parts: [
        ...(turn && isUnknown ? [text(say.people.noRota)] : onCall),
        ...(shown.length > 0 ? [bullets(shown.map((one) => holderBullet(one, say.people)))] : []),
        ...(isAny || onCall.length === 0 ? remarks(role, holders, context, say.people) : []),
        channelLine(role, say),
      ],
      choices: choicesAfter(role, start + shown.length, people.length, say.roles),
      sources: evidence,
      shareable: { kind: 'people', role: role.slug, from: 0 },
    },
  });
}

/** Only members are told whose turn it is. */
export function onCallOf(
  { slug, routing }: Role,
  { known, onCall }: ViewContext,
  say: Messages,
): readonly Part[] {
  const found = onCall?.of(slug) ?? null;
  const zone = routing.hours?.zone ?? routing.rota?.zone ?? 'UTC';
  return found === null ? [] : onCallParts(found, onCall?.called(slug) ?? [], known, { zone, say });
}

function countWords(
  { people, unasked }: Holders,
  start: number,
  shown: number,
  say: Messages['people'],
): string {
  const all = people.length;
  if (all === 0) return unasked.length > 0 ? say.unknownCount : say.nobodyKnown;
  if (shown < all) return say.from(start + 1, start + shown, all);
  return say.count(all);
}

function holderBullet(one: Holder, say: Messages['people']): Bullet {
  const marks = holderWords(one, say).slice(one.name.length);
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

function choicesAfter({ slug, name }: Role, next: number, all: number, say: Messages['roles']): Choice[] {
  const more: Choice = {
    label: say.next(Math.min(AT_ONCE, all - next)),
    question: { kind: 'people', role: slug, from: next },
  };
  return [...(next < all ? [more] : []), { label: name, question: { kind: 'role', role: slug } }];
}

/** What is known of those who are not named: their group, or why there is nobody. */
function remarks(
  role: Role,
  { people, lost, unasked }: Holders,
  context: ViewContext,
  say: Messages['people'],
): Part[] {
  const isListed = role.routing.people !== null || (role.routing.holders ?? []).length > 0;
  if (isListed && context.isHidden) return [text(say.membersOnly)];
  if (isListed && context.known?.listedAt === 0) return [text(say.stillAsking)];
  const groups = unasked.map((group) => text(...say.inGroup(group)));
  const gone = lost.map((one) => text(lostWords(one, say)));
  if (people.length + groups.length + gone.length > 0) return [...groups, ...gone];
  return [text(...say.nobodyListed)];
}

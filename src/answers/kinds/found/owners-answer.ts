import type { Owned } from '../../../catalog/owned/owned.ts';
import { type Found, ownersOf } from '../../../catalog/owned/owners-of.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Words } from '../../../messages/spans.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { andMoreLine } from '../../page/and-more.ts';
import {
  bold,
  bullet,
  bullets,
  channelName,
  code,
  italic,
  type Part,
  type Span,
  text,
} from '../../page/page.ts';
import type { Question } from '../../question.ts';

const MOST_SHOWN = 12;

/** Whose a thing or a path is: every owner, by which line; or that no document says so. */
export function answerOwners(
  question: Extract<Question, { readonly kind: 'owners' }>,
  library: Library,
): Answer {
  const { found: say } = library.say;
  const found = ownersOf(question.asked, library.catalog.owned);
  const having = found.filter(({ thing }) => thing.owners.length > 0);
  if (having.length === 0) return answerNone(question.asked, found, library);
  const shown = having.slice(0, MOST_SHOWN);
  const roles = [...new Set(having.flatMap(({ thing }) => thing.owners.flatMap(({ role }) => role ?? [])))];
  const evidence = having.map(({ thing }) => ownedEvidence(thing));
  return answerOf({
    kind: 'who',
    role: roles[0] ?? null,
    roles,
    channel: channelOf(having, library),
    alternatives: roles.slice(1),
    evidence,
    page: {
      title: say.whoOwns(question.asked.slice(0, 60)),
      parts: [
        ...(having[0]?.how === 'below' ? [text(say.belowIt)] : []),
        bullets(shown.map((one) => foundLine(one, library))),
        ...andMoreLine(having.length - shown.length, say.andMore),
      ],
      choices: roles
        .slice(0, 5)
        .map((role) => ({ label: library.role(role)?.name ?? role, question: { kind: 'role', role } })),
      sources: evidence,
      shareable: question,
    },
  });
}

function foundLine({ thing, how }: Found, library: Library) {
  const owners = thing.owners.flatMap((owner, at): (Span | string)[] => {
    const role = library.role(owner.role ?? '');
    const name = role ? [bold(role.name)] : [bold(owner.written)];
    const channel = role?.routing.channel;
    return [at > 0 ? ', ' : '', ...name, ...(channel ? [' (', channelName(channel), ')'] : [])];
  });
  return bullet(
    [
      ...owners,
      ...howSpans(thing, how, library.say),
      ...(thing.channel ? [' · ', channelName(thing.channel)] : []),
    ],
    [[italic(`${thing.source.path}:${thing.source.line}`)]],
  );
}

function howSpans({ name, kind }: Owned, how: Found['how'], { found: say }: Messages): Words {
  if (how === 'below') return say.ownsBelow(name);
  if (how === 'covers') return say.ownsByPattern(name);
  return [': ', code(name), kind === 'path' || kind === 'work' ? '' : ` (${kind})`];
}

const ownedEvidence = ({ name, owners, source }: Owned) => ({
  text: [name, ...owners.map(({ written }) => written)].join(' '),
  ...source,
});

function channelOf(found: readonly Found[], library: Library): string | null {
  const channels = found.flatMap(({ thing }) => [
    thing.channel,
    ...thing.owners.map(({ role }) => library.role(role ?? '')?.routing.channel ?? null),
  ]);
  return channels.find((channel) => channel !== null) ?? null;
}

/** Nothing covers it, or the line that does leaves it without an owner. */
function answerNone(asked: string, found: readonly Found[], library: Library): Answer {
  const { found: say, roles } = library.say;
  const evidence = found.map(({ thing }) => ownedEvidence(thing));
  const [line] = evidence;
  const parts: Part[] = line ? [text(say.noOwnerLine(`${line.path}:${line.line}`))] : [text(say.noLineNames)];
  return answerOf({
    kind: 'unwritten',
    channel: library.catalog.fallbackChannel,
    evidence,
    page: {
      title: say.nobodyOwns(asked.slice(0, 80)),
      parts: [...parts, text(...say.listShows)],
      choices: [{ label: roles.seeAllRoles, question: { kind: 'list', from: 0 } }],
      sources: evidence,
      shareable: null,
    },
  });
}

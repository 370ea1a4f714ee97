import type { Owned } from '../../../catalog/owned/owned.ts';
import { type Found, ownersOf } from '../../../catalog/owned/owners-of.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
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
      title: `Who owns “${question.asked.slice(0, 60)}”`,
      parts: [
        ...(having[0]?.how === 'below' ? [text('Not the folder itself, but what lies below it:')] : []),
        bullets(shown.map((one) => foundLine(one, library))),
        ...(having.length > shown.length ? [text(`and ${having.length - shown.length} more.`)] : []),
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
    [...owners, ...howSpans(thing, how), ...(thing.channel ? [' · ', channelName(thing.channel)] : [])],
    [[italic(`${thing.source.path}:${thing.source.line}`)]],
  );
}

function howSpans({ name, kind }: Owned, how: Found['how']): (Span | string)[] {
  if (how === 'below') return [': ', code(name), ' below it'];
  if (how === 'covers') return [': by the pattern ', code(name)];
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
  const evidence = found.map(({ thing }) => ownedEvidence(thing));
  const [line] = evidence;
  const parts: Part[] = line
    ? [text(`${line.path}:${line.line} lists it and names no owner.`)]
    : [text('No line of the documents names it, and no pattern covers it.')];
  return answerOf({
    kind: 'unwritten',
    channel: library.catalog.fallbackChannel,
    evidence,
    page: {
      title: `No document says who owns ${asked.slice(0, 80)}`,
      parts: [...parts, text(code('/role list'), ' shows the roles that are described.')],
      choices: [{ label: 'All roles', question: { kind: 'list', from: 0 } }],
      sources: evidence,
      shareable: null,
    },
  });
}

import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf, type Evidence } from '../answer.ts';
import { aspectsOf } from '../finding/aspects.ts';
import { differences } from '../finding/differences.ts';
import { andMore } from '../page/and-more.ts';
import { oneLine } from '../page/one-line.ts';
import { roleChoice } from '../page/onwards.ts';
import { type Part, table, text } from '../page/page.ts';

/** Two roles, one aspect after the other: only what differs, and in a line what does not. */
export function answerCompare(a: Role, b: Role, { say }: Library): Answer {
  const both = [a, b];
  return answerOf({
    kind: 'compare',
    role: a.slug,
    alternatives: [b.slug],
    evidence: both.flatMap(evidenceOf),
    page: {
      title: say.roles.both(a.name, b.name),
      parts: partsOf(a, b, say),
      choices: both.map(roleChoice),
      sources: both.flatMap((role) => evidenceOf(role).slice(0, 1)),
      shareable: { kind: 'compare', roles: [a.slug, b.slug] },
    },
  });
}

const MOST_ITEMS = 4;
const LONGEST_ITEM = 140;

function partsOf(a: Role, b: Role, { roles: say }: Messages): Part[] {
  const aspects = aspectsOf(say).map((aspect) => ({
    ...aspect,
    ...differences(aspect.read(a), aspect.read(b)),
  }));
  const unlike = aspects.filter(({ left, right }) => left.length + right.length > 0);
  const rows = unlike.map(({ title, left, right }) => [title, cell(left, say), cell(right, say)]);
  const shared = aspects.flatMap(({ title, both }) =>
    both.length > 0 ? [`${title}: ${cell(both, say)}`] : [],
  );
  return [
    ...(rows.length > 0
      ? [table({ caption: say.whatDiffers(a.name, b.name), header: [say.what, a.name, b.name], rows })]
      : [text(say.nothingDiffers)]),
    ...(shared.length > 0 ? [text(...say.sameInBoth(shared))] : []),
  ];
}

/** A few items in a line; none: a dash, as nothing is written there that the other does not have as well. */
function cell(items: readonly string[], say: Messages['roles']): string {
  const left = items.length - MOST_ITEMS;
  const shown = items.slice(0, MOST_ITEMS).map((item) => oneLine(item, LONGEST_ITEM));
  return items.length === 0 ? '–' : [...shown, ...andMore(left, say.moreItems)].join('; ');
}

function evidenceOf(role: Role): Evidence[] {
  const first = role.mission ?? role.summary;
  return [
    ...(first ? [{ text: first.text, ...first.source }] : []),
    ...role.responsibilities.slice(0, MOST_ITEMS).map((it) => ({ text: it.title, ...it.source })),
  ];
}

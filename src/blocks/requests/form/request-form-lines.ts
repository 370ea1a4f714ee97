import type { AlertBlock } from '@slack/types';
import type { Messages } from '../../../messages/messages.ts';
import type { Line, Paragraph } from '../../answers/paragraphs.ts';
import { alertBlock } from '../../kit/alert-block.ts';
import { channelLabel } from '../../roles/role-label.ts';
import { audienceIn, type FormState } from './form-state.ts';
import { reasonWords } from './slack-reasons.ts';

type FormWords = Messages['form'];

/** What the form says before it asks: who gets the request, where, and why. */
export function placeLines(state: FormState, say: Messages): Paragraph[] {
  const { form } = say;
  return [
    ...destinationLines(state, say),
    unclaimedLine(state, form),
    ...(state.isAskedFirst ? [form.askedFirst(state.role.name)] : []),
    ...reason(state, form),
    ...(state.wasTooLong ? [[form.tooLong]] : []),
  ];
}

/** What nobody should send without having seen: another company reads it, or nobody is there. */
export function noticeBlocks(state: FormState, { form }: Messages): AlertBlock[] {
  return [
    ...(audienceIn(state.place) === 'others' ? [alertBlock('warning', form.othersRead)] : []),
    ...(state.backAt === null ? [] : [alertBlock('info', form.backAt(state.backAt))]),
  ];
}

type Addressed = Pick<FormState, 'role' | 'place'>;

/** Who gets it and where, and what happens where that is not possible for now. */
export const destinationLines = (addressed: Addressed, say: Messages): Line[] => [
  goesTo(addressed, say.form),
  ...obstacle(addressed, say),
];

/** "#security", or words for whoever reads the request. */
export function readersOf({ role, place }: Addressed, say: FormWords): string {
  const isElsewhere = place.kind === 'diverted' && place.to !== null;
  return channelLabel(isElsewhere ? place.to : role.channelName) ?? say.they;
}

function goesTo({ role, place }: Addressed, say: FormWords): Line {
  const channel = channelLabel(role.channelName);
  const kind = place.kind === 'ok' ? say.channelOf[place.readers] : null;
  return role.slug === null
    ? say.goesToFallback(channel ?? say.fallbackChannel, kind)
    : say.goesTo(role.name, channel, kind);
}

function obstacle({ place }: Addressed, say: Messages): Line[] {
  const { form } = say;
  if (place.kind === 'ok') return [];
  if (place.kind === 'unknown') return [[form.unknownPlace]];
  const { why, mend } = reasonWords(place.reason, say);
  const to = place.to === null ? null : (channelLabel(place.to) ?? form.fallbackChannel);
  const isPublic = place.readers === 'public';
  return [
    [form.forNow(to, why, mend)],
    ...(to === null ? [] : [[form.isRead(to, form.channelOf[place.readers], isPublic)]]),
  ];
}

/** What happens if nobody claims it, and who would read it then. */
function unclaimedLine({ unclaimed, place }: FormState, say: FormWords): Line {
  if (unclaimed.kind === 'stays') return [say.staysUnclaimed(audienceIn(place) === 'private')];
  const to = channelLabel(unclaimed.to) ?? say.fallbackChannel;
  return [
    unclaimed.asks ? say.asksBeforeMoving(to) : say.movesUnclaimed(to, say.channelOf[unclaimed.readers]),
  ];
}

function reason({ why }: FormState, say: FormWords): Paragraph[] {
  if (why === null) return [];
  const lead = why.isExample ? say.whyExample : say.whyDocument;
  return [[lead], { quote: why.text }, [`${why.path}:${why.line}`]];
}

import type { AlertBlock } from '@slack/types';
import { type Part, quote, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import { alertBlock } from '../../kit/alert-block.ts';
import { channelLabel } from '../../roles/role-label.ts';
import { audienceIn, type FormState } from './form-state.ts';
import { reasonWords } from './slack-reasons.ts';

type FormWords = Messages['form'];

/** What the form says before it asks: who gets the request, where, and why. */
export function placeLines(state: FormState, say: Messages): Part[] {
  const { form } = say;
  return [
    ...destinationLines(state, say),
    ...(isKept(state) ? [] : [unclaimedLine(state, form)]),
    ...(state.isAskedFirst ? [text(...form.askedFirst(state.role.name))] : []),
    ...reason(state, form),
    ...(state.wasTooLong ? [text(form.tooLong)] : []),
  ];
}

/** What nobody should send without having seen: nobody reads it at all, another company does, or nobody is there. */
export function noticeBlocks(state: FormState, { form }: Messages): AlertBlock[] {
  return [
    ...(isKept(state)
      ? [alertBlock('warning', form.nobodyReads(audienceIn(state.place) === 'private'))]
      : []),
    ...(audienceIn(state.place) === 'others' ? [alertBlock('warning', form.othersRead)] : []),
    ...(state.backAt === null ? [] : [alertBlock('info', form.backAt(state.backAt))]),
  ];
}

/** No channel can take it for now, so it waits where nobody sees it. */
const isKept = ({ place }: FormState): boolean => place.kind === 'diverted' && place.to === null;

type Addressed = Pick<FormState, 'role' | 'place'>;

/** Who gets it and where, and what happens where that is not possible for now. */
export const destinationLines = (addressed: Addressed, say: Messages): Part[] => [
  goesTo(addressed, say.form),
  ...obstacle(addressed, say),
];

/** "#security", or words for whoever reads the request. */
export function readersOf({ role, place }: Addressed, say: FormWords): string {
  const isElsewhere = place.kind === 'diverted' && place.to !== null;
  return channelLabel(isElsewhere ? place.to : role.channelName) ?? say.they;
}

function goesTo({ role, place }: Addressed, say: FormWords): Part {
  const channel = channelLabel(role.channelName);
  const kind = place.kind === 'ok' ? say.channelOf[place.readers] : null;
  return role.slug === null
    ? text(...say.goesToFallback(channel ?? say.fallbackChannel, kind))
    : text(...say.goesTo(role.name, channel, kind));
}

function obstacle({ place }: Addressed, say: Messages): Part[] {
  const { form } = say;
  if (place.kind === 'ok') return [];
  if (place.kind === 'unknown') return [text(form.unknownPlace)];
  const { why, mend } = reasonWords(place.reason, say);
  const to = place.to === null ? null : (channelLabel(place.to) ?? form.fallbackChannel);
  const isPublic = place.readers === 'public';
  return [
    text(form.forNow(to, why, mend)),
    ...(to === null ? [] : [text(form.isRead(to, form.channelOf[place.readers], isPublic))]),
  ];
}

/** What happens if nobody claims it, and who would read it then. */
function unclaimedLine({ unclaimed, place }: FormState, say: FormWords): Part {
  if (unclaimed.kind === 'stays') return text(say.staysUnclaimed(audienceIn(place) === 'private'));
  const to = channelLabel(unclaimed.to) ?? say.fallbackChannel;
  return text(
    unclaimed.asks ? say.asksBeforeMoving(to) : say.movesUnclaimed(to, say.channelOf[unclaimed.readers]),
  );
}

function reason({ why }: FormState, say: FormWords): Part[] {
  if (why === null) return [];
  const lead = why.isExample ? say.whyExample : say.whyDocument;
  return [text(lead), quote(why.text), text(`${why.path}:${why.line}`)];
}

import type { FormState } from './form-state.ts';
import type { Line, Paragraph } from './paragraphs.ts';
import { channelLabel } from './role-label.ts';
import { reasonWords } from './slack-reasons.ts';

/** What the form says before it asks: who gets the request, where, why, and what to expect. */
export function placeLines(state: FormState): Paragraph[] {
  return [
    ...destinationLines(state),
    ...(state.backAt === null ? [] : [[`They are away now and back ${state.backAt}.`]]),
    ...reason(state),
    ...(state.wasTooLong ? [['Your text was too long to carry over. Please paste it below.']] : []),
  ];
}

type Addressed = Pick<FormState, 'role' | 'place'>;

/** Who gets it and where, and what happens where that is not possible for now. */
export const destinationLines = (addressed: Addressed): Line[] => [goesTo(addressed), ...obstacle(addressed)];

/** "#security", or words for whoever reads the request. */
export function readersOf({ role, place }: Addressed): string {
  const isElsewhere = place.kind === 'diverted' && place.to !== null;
  return channelLabel(isElsewhere ? place.to : role.channelName) ?? 'they';
}

function goesTo({ role, place }: Addressed): Line {
  const channel = channelLabel(role.channelName);
  const kind = place.kind !== 'ok' ? '' : place.isPrivate ? ', a private channel' : ', a public channel';
  if (role.slug === null)
    return ['This goes to ', { bold: channel ?? 'the fallback channel' }, `${kind}, for whoever can help.`];
  return channel
    ? ['This goes to the ', { bold: role.name }, ' in ', { bold: channel }, `${kind}.`]
    : ['This goes to the ', { bold: role.name }, '.'];
}

function obstacle({ place }: Addressed): Line[] {
  if (place.kind === 'ok') return [];
  if (place.kind === 'unknown')
    return [['I cannot tell yet whether I may post there. If not, I keep your request and try again.']];
  const { why, mend } = reasonWords(place.reason);
  const to = channelLabel(place.to) ?? 'the fallback channel';
  const outcome = place.to === null ? 'I keep your request and try again' : `it goes to ${to} instead`;
  return [[`For now, ${outcome}, because ${why}. ${mend}`]];
}

function reason({ why }: FormState): Paragraph[] {
  if (why === null) return [];
  const lead = why.isExample
    ? 'Why this role: people ask it things like'
    : 'Why this role: its documents say';
  return [[lead], { quote: why.text }, [`${why.path}:${why.line}`]];
}

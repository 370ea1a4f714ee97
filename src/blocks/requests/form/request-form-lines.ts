import type { Audience } from '../../../requests/request.ts';
import type { Line, Paragraph } from '../../answers/paragraphs.ts';
import { channelLabel } from '../../roles/role-label.ts';
import { audienceIn, type FormState } from './form-state.ts';
import { reasonWords } from './slack-reasons.ts';

const CHANNEL_OF: Readonly<Record<Audience, string>> = {
  private: 'a private channel',
  public: 'a public channel',
  others: 'a channel that people of another company read, too',
};

/** What the form says before it asks: who gets the request, where, why, and what to expect. */
export function placeLines(state: FormState): Paragraph[] {
  return [
    ...destinationLines(state),
    unclaimedLine(state),
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
  const kind = place.kind !== 'ok' ? '' : `, ${CHANNEL_OF[place.readers]}`;
  if (role.slug === null)
    return ['This goes to ', { bold: channel ?? 'the fallback channel' }, `${kind}, for whoever can help.`];
  return channel
    ? ['This goes to the ', { bold: role.name }, ' in ', { bold: channel }, `${kind}.`]
    : ['This goes to the ', { bold: role.name }, '.'];
}

function obstacle({ place }: Addressed): Line[] {
  if (place.kind === 'ok') return [];
  if (place.kind === 'unknown')
    return [
      [
        'I cannot tell yet whether I may post there. If not, I keep your request and try again. Nor can I tell who reads that channel: it may be everybody here.',
      ],
    ];
  const { why, mend } = reasonWords(place.reason);
  const to = channelLabel(place.to) ?? 'the fallback channel';
  const outcome = place.to === null ? 'I keep your request and try again' : `it goes to ${to} instead`;
  const readers =
    place.readers === 'public'
      ? `${CHANNEL_OF.public}, which everybody here can read`
      : CHANNEL_OF[place.readers];
  return [
    [`For now, ${outcome}, because ${why}. ${mend}`],
    ...(place.to === null ? [] : [[`${to} is ${readers}.`]]),
  ];
}

/** What happens if nobody claims it, and who would read it then. */
function unclaimedLine({ unclaimed, place }: FormState): Line {
  const isPrivate = audienceIn(place) === 'private';
  if (unclaimed.kind === 'stays') {
    const ask = isPrivate ? ' Before anybody else reads it, I ask you.' : '';
    return [`If nobody claims it, it stays there, and I tell you.${ask}`];
  }
  const to = channelLabel(unclaimed.to) ?? 'the fallback channel';
  if (unclaimed.asks)
    return [`If nobody claims it, I ask you before it goes to ${to}, which everybody here can read.`];
  return [`If nobody claims it, it goes to ${to}, ${CHANNEL_OF[unclaimed.readers]}.`];
}

function reason({ why }: FormState): Paragraph[] {
  if (why === null) return [];
  const lead = why.isExample
    ? 'Why this role: people ask it things like'
    : 'Why this role: its documents say';
  return [[lead], { quote: why.text }, [`${why.path}:${why.line}`]];
}

import type { KnownPeople } from '../people/known-people.ts';
import type { OnCall } from '../people/on-call.ts';
import type { Turn } from '../people/rota.ts';
import { bold, type Part, text } from './page.ts';

/** Whose turn it is, and until when; or why that is not known. `zone`: in which times are told. */
export function onCallParts(onCall: OnCall, known: KnownPeople | null, zone: string): readonly Part[] {
  const [turn] = onCall.turns;
  const names = [...new Set(onCall.turns.flatMap((one) => namesIn(one, known)))];
  const age =
    onCall.isOld && onCall.readAt !== null
      ? ` (by the calendar as it was on ${momentWords(onCall.readAt, zone)})`
      : '';
  const fault =
    onCall.fault === null ? [] : [text(`Who is on call is not known for certain: ${onCall.fault}`)];
  if (!turn)
    return onCall.fault === null ? [text(`Nobody is on call just now, by its calendar${age}.`)] : fault;
  return [
    text('On call now: ', bold(names.join(', ')), `, until ${momentWords(turn.until, zone)}${age}.`),
    ...fault,
  ];
}

/** Those invited; else whoever the title names, by address, by full name, or else as it stands. */
function namesIn({ mails, words }: Turn, known: KnownPeople | null): readonly string[] {
  const addresses = mails.length > 0 ? mails : (words.match(/[^\s<>()[\],;:]+@[^\s<>()[\],;:]+\.\w+/g) ?? []);
  const people = addresses.map((mail) => known?.person(mail) ?? null);
  if (people.some((one) => one !== null))
    return people.flatMap((one) => (one && !one.isGone ? one.name : []));
  const parts = words.split(/\s+[-–|:]\s+|[[\]():]/).map((part) => part.trim());
  const named = parts.flatMap((part) => known?.named(part) ?? known?.person(part) ?? []);
  return named.length > 0
    ? named.map(({ name }) => name)
    : [words || 'somebody whom the calendar does not name'];
}

const momentWords = (moment: number, zone: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(moment)} (${zone})`;

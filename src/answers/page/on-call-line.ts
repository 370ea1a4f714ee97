import type { KnownPeople, KnownPerson } from '../../people/known-people.ts';
import type { OnCall } from '../../people/on-call.ts';
import { peopleIn } from '../../people/people-in-turn.ts';
import type { Turn } from '../../people/rota.ts';
import { bold, type Part, text } from './page.ts';

/** Whose turn it is, and until when; or why that is not known. `zone`: in which times are told. */
export function onCallParts(
  onCall: OnCall,
  called: readonly KnownPerson[],
  known: KnownPeople | null,
  zone: string,
): readonly Part[] {
  const [turn] = onCall.turns;
  const names = [...new Set(onCall.turns.flatMap((one) => namesIn(one, known)))];
  const age =
    onCall.isOld && onCall.readAt !== null
      ? ` (by the calendar as it was on ${momentWords(onCall.readAt, zone)})`
      : '';
  const fault =
    onCall.fault === null ? [] : [text(`Who is on call is not known for certain: ${onCall.fault}`)];
  if (!turn) return onCall.fault === null ? [text(`Nobody is on call just now, by its rota${age}.`)] : fault;
  return [
    text('On call now: ', bold(names.join(', ')), `, until ${momentWords(turn.until, zone)}${age}.`),
    ...(names.some((name) => name.endsWith(AWAY)) ? standIn(names, called) : []),
    ...fault,
  ];
}

const AWAY = ' (away)';

/** Whoever is on call is not there: somebody else is called meanwhile. */
function standIn(names: readonly string[], called: readonly KnownPerson[]): readonly Part[] {
  const isNamed = called.some(({ name }) => names.includes(name));
  if (isNamed || called.length === 0) return [];
  return [text('Meanwhile turn to ', bold(called.map(({ name }) => name).join(', ')), '.')];
}

function namesIn(turn: Turn, known: KnownPeople | null): readonly string[] {
  const people = known === null ? [] : peopleIn(turn, known);
  if (people.length > 0)
    return people.flatMap((one) => (one.isGone ? [] : `${one.name}${one.isAway ? AWAY : ''}`));
  return [turn.words || 'somebody whom the calendar does not name'];
}

const momentWords = (moment: number, zone: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(moment)} (${zone})`;

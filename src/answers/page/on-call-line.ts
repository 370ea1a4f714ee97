import type { Messages } from '../../messages/messages.ts';
import type { KnownPeople, KnownPerson } from '../../people/known-people.ts';
import type { OnCall } from '../../people/on-call.ts';
import { peopleIn } from '../../people/people-in-turn.ts';
import type { Turn } from '../../people/rota.ts';
import { type Part, text } from './page.ts';

/** Whose turn it is, and until when; or why that is not known. `zone`: in which times are told. */
export function onCallParts(
  onCall: OnCall,
  called: readonly KnownPerson[],
  known: KnownPeople | null,
  { zone, say: { people: say, time } }: { readonly zone: string; readonly say: Messages },
): readonly Part[] {
  const [turn] = onCall.turns;
  const named = onCall.turns.flatMap((one) => namesIn(one, known, say));
  const isAway = named.some((one) => one.isAway);
  const names = [...new Set(named.map(({ words }) => words))];
  const moment = (at: number) => momentWords(at, zone, time.locale);
  const age = onCall.isOld && onCall.readAt !== null ? say.byCalendarOf(moment(onCall.readAt)) : '';
  const fault = onCall.fault === null ? [] : [text(say.onCallUnsure(onCall.fault))];
  if (!turn) return onCall.fault === null ? [text(say.nobodyOnCall(age))] : fault;
  return [
    text(...say.onCallNow(names.join(', '), moment(turn.until), age)),
    ...(isAway ? standIn(names, called, say) : []),
    ...fault,
  ];
}

/** Whoever is on call is not there: somebody else is called meanwhile. */
function standIn(
  names: readonly string[],
  called: readonly KnownPerson[],
  say: Messages['people'],
): readonly Part[] {
  const isNamed = called.some(({ name }) => names.includes(name));
  if (isNamed || called.length === 0) return [];
  return [text(...say.meanwhile(called.map(({ name }) => name).join(', ')))];
}

interface Named {
  readonly words: string;
  readonly isAway?: boolean | undefined;
}

function namesIn(turn: Turn, known: KnownPeople | null, say: Messages['people']): readonly Named[] {
  const people = known === null ? [] : peopleIn(turn, known);
  if (people.length > 0)
    return people
      .filter(({ isGone }) => !isGone)
      .map(({ name, isAway }) => ({ words: isAway ? `${name} (${say.away})` : name, isAway }));
  return [{ words: turn.words || say.unnamed }];
}

const momentWords = (moment: number, zone: string, locale: string): string =>
  `${new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(moment)} (${zone})`;

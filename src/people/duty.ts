import type { Day } from '../catalog/dates/day.ts';
import type { ListedHolder, Role } from '../catalog/role.ts';
import { holdersOf } from './holders.ts';
import type { KnownPeople, KnownPerson } from './known-people.ts';
import type { OnCall, OnCallService } from './on-call.ts';
import { peopleIn } from './people-in-turn.ts';
import type { Turn } from './rota.ts';
import { weeklyTurn } from './weekly-turn.ts';

/** Whose turn it is in each role, by its calendar, or by the rota in the documents; known without asking anybody. */
export interface Duty {
  /** The role's; null where it has no rota. */
  of(slug: string): OnCall | null;
  /**
   * Who is to be called for what is urgent: whoever is on call and there; else whoever stands in. Nobody where that is not
   * known: then its user group is.
   */
  called(slug: string): readonly KnownPerson[];
  /** Whether somebody, by their user id, is not there today: by the role's documents, or by their own status. */
  isAway(slug: string | null, who: string): boolean;
  /** Changes once a minute, and with it what may be told. */
  minute(): number;
}

export interface DutyNeeds {
  readonly calendars: OnCallService | null;
  readonly role: (slug: string) => Role | undefined;
  readonly known: () => KnownPeople;
  readonly now: () => number;
  readonly dayOf: (moment: number) => Day;
}

const MINUTE = 60_000;

export function createDuty({ calendars, role: find, known, now, dayOf }: DutyNeeds): Duty {
  const today = () => dayOf(now());
  const of = (slug: string): OnCall | null => {
    const byCalendar = calendars?.of(slug) ?? null;
    const role = find(slug);
    if (byCalendar !== null || !role?.routing.rota) return byCalendar;
    const turn = weeklyTurn(role.routing.rota, now(), (one) => isAway(one, role, known(), today()));
    return { turns: turn ? [turn] : [], fault: null, readAt: null, isOld: false };
  };
  return {
    of,
    called(slug) {
      const role = find(slug);
      if (!role) return [];
      const turns = of(slug)?.turns ?? [];
      const onCall = thereAmong(turns, role, known(), today());
      return onCall.length > 0 ? onCall : standIns(role, turns, known(), today());
    },
    isAway(slug, who) {
      const role = slug === null ? undefined : find(slug);
      return isAway({ who, away: null }, role, known(), today());
    },
    minute: () => Math.floor(now() / MINUTE),
  };
}

const thereAmong = (
  turns: readonly Turn[],
  role: Role,
  known: KnownPeople,
  today: Day,
): readonly KnownPerson[] => {
  const people = turns.flatMap((turn) => peopleIn(turn, known));
  return [...new Set(people)].filter(
    (one) => !one.isGone && !isAway({ who: one.id, away: null }, role, known, today),
  );
};

/**
 * Of a role without a group, or whose turn it is who is not there: the first of those whom the documents list themselves,
 * deputies before others.
 */
function standIns(
  role: Role,
  turns: readonly Turn[],
  known: KnownPeople,
  today: Day,
): readonly KnownPerson[] {
  if (turns.length === 0 && role.routing.people !== null) return [];
  const there = holdersOf({ ...role, people: [] }, known, today).people.filter(
    (one) => one.group === null && !one.isAway && !one.isGuest,
  );
  const first =
    there.find(({ duty }) => duty === 'deputy') ?? (role.routing.people === null ? there[0] : undefined);
  const person = first?.userId ? known.person(first.userId) : null;
  return person ? [person] : [];
}

/** By the days that the documents name for them, or by their own status in Slack; whoever has left is away for good. */
function isAway(
  one: Pick<ListedHolder, 'who' | 'away'>,
  role: Role | undefined,
  known: KnownPeople,
  today: Day,
): boolean {
  const person = known.person(one.who);
  if (person?.isGone || person?.isAway) return true;
  const isMeant = (holder: Pick<ListedHolder, 'who'>) =>
    holder.who.toLowerCase() === one.who.toLowerCase() ||
    (person !== null && known.person(holder.who) === person);
  const listed = [...(role?.routing.rota?.people ?? []), ...(role?.routing.holders ?? [])].filter(isMeant);
  return [one, ...listed].some(({ away }) => away !== null && away.from <= today && today <= away.to);
}

import type { Day } from '../catalog/dates/day.ts';
import type { ListedHolder, Person, Role } from '../catalog/role.ts';
import type { Source } from '../documents/problem.ts';
import { isMail, type KnownPeople, type KnownPerson } from './known-people.ts';

/** Somebody who has a role now. */
export interface Holder {
  readonly name: string;
  /** Null where it is nobody that Slack knows, or Slack was not asked. */
  readonly userId: string | null;
  readonly duty: ListedHolder['duty'];
  readonly isGuest: boolean;
  /** The content or their own status says that they are not there today; never why. */
  readonly isAway: boolean;
  /** "@security-team", where a user group says so; else null. */
  readonly group: string | null;
  /** The line that says so. */
  readonly source: Source | null;
}

/** Something that the content names as having the role, and that Slack does not show. */
export interface LostHolder {
  readonly written: string;
  readonly why: 'no-group' | 'disabled' | 'nobody';
  readonly source: Source | null;
}

/** Who has a role: its user group first, then those whom routing data lists, then those of whom other documents tell. */
export interface Holders {
  readonly people: readonly Holder[];
  readonly lost: readonly LostHolder[];
  /** Groups whose people Slack alone knows, where it was not asked. */
  readonly unasked: readonly string[];
}

/** Whether anything says who has the role. */
export const namesPeople = ({ people, routing }: Role): boolean =>
  people.length > 0 || routing.people !== null || (routing.holders ?? []).length > 0;

interface Found {
  readonly people: readonly Holder[];
  readonly lost?: LostHolder;
  readonly unasked?: string;
}

/** `known`: null where Slack is not there, or whoever asks may not see it; then only what documents say themselves. */
export function holdersOf(role: Role, known: KnownPeople | null, today: Day): Holders {
  const found = listedFor(role).map((one) => findListed(one, known, today));
  const told = role.people.map((person) => findTold(person, known));
  return {
    people: eachOnce([...found, ...told].flatMap(({ people }) => people)),
    lost: found.flatMap(({ lost }) => lost ?? []),
    unasked: found.flatMap(({ unasked }) => unasked ?? []),
  };
}

function listedFor({ routing: { people, holders = [] } }: Role): readonly ListedHolder[] {
  if (people === null || holders.some(({ who }) => who === people)) return holders;
  return [{ who: people, duty: null, away: null, source: null }, ...holders];
}

function findListed(one: ListedHolder, known: KnownPeople | null, today: Day): Found {
  const { who, duty, source } = one;
  const isAway = isWithin(one, today);
  const marks = { duty, isAway, source };
  if (known === null) {
    if (isMail(who)) return { people: [asWritten(who, marks)] };
    return isGroupLike(who) ? { people: [], unasked: who } : { people: [] };
  }
  const group = isMail(who) ? null : known.group(who);
  if (group?.isDisabled) return { people: [], lost: { written: who, why: 'disabled', source } };
  if (group) {
    const ofGroup = { ...marks, group: `@${group.handle}` };
    const people = group.users.map((id) => known.person(id)).filter((person) => person !== null);
    return { people: people.filter(isThere).map((person) => holder(person, ofGroup)) };
  }
  const person = known.person(who);
  if (person) return { people: isThere(person) ? [holder(person, marks)] : [] };
  if (isMail(who) && !known.hasMail) return { people: [asWritten(who, marks)] };
  return { people: [], lost: { written: who, why: isGroupLike(who) ? 'no-group' : 'nobody', source } };
}

const isGroupLike = (who: string): boolean => /^(?:@|S[A-Z0-9]{6,}$)/.test(who);

const isWithin = ({ away }: ListedHolder, today: Day): boolean =>
  away !== null && away.from <= today && today <= away.to;

/** Of whom a document tells by name: somebody who has left the workspace is there no more, somebody unknown may be. */
function findTold({ name, mail = null, source }: Person, known: KnownPeople | null): Found {
  const marks = { duty: null, isAway: false, source };
  const person = (mail === null ? null : known?.person(mail)) ?? known?.named(name) ?? null;
  if (person === null) return { people: [asWritten(name, marks)] };
  return { people: isThere(person) ? [holder(person, marks)] : [] };
}

type Marks = Pick<Holder, 'duty' | 'isAway' | 'source'> & { readonly group?: string };

const asWritten = (name: string, marks: Marks): Holder => ({
  ...{ name, userId: null, isGuest: false, group: null },
  ...marks,
});

const isThere = ({ isGone }: KnownPerson): boolean => !isGone;

/** Property by property: groups may have thousands of people. */
const holder = ({ id, name, isGuest, isAway = false }: KnownPerson, marks: Marks): Holder => ({
  name,
  userId: id,
  duty: marks.duty,
  isGuest,
  isAway: isAway || marks.isAway,
  group: marks.group ?? null,
  source: marks.source,
});

/** Whoever is named twice is one person, with what each of the places says. */
function eachOnce(people: readonly Holder[]): readonly Holder[] {
  const found = new Map<string, Holder>();
  for (const one of people) {
    const key = one.userId ?? one.name.toLowerCase();
    const before = found.get(key);
    const both = before && { ...before, duty: before.duty ?? one.duty, isAway: before.isAway || one.isAway };
    found.set(key, both ?? one);
  }
  const all = [...found.values()];
  return all.every((one) => rank(one) === MOST) ? all : all.sort((a, b) => rank(a) - rank(b));
}

/** The rank of whoever is just one of them, as most are. */
const MOST = 2;

/** Whoever leads comes first, whoever is away last; else they stay as they are listed. */
function rank({ duty, isAway }: Holder): number {
  return (isAway ? 10 : 0) + (duty === 'manager' ? 0 : duty === 'deputy' ? 1 : MOST);
}

/** As if nobody else were in any group: groups may have thousands of people. */
const withGroupsOf = (userId: string, known: KnownPeople): KnownPeople => ({
  ...known,
  group(written) {
    const group = known.group(written);
    return group && { ...group, users: group.users.filter((id) => id === userId) };
  },
});

/** Slugs of the roles that somebody has, with how each is known. */
export function rolesOf(
  userId: string,
  roles: readonly Role[],
  known: KnownPeople,
  today: Day,
): readonly { readonly role: Role; readonly holder: Holder }[] {
  const alone = withGroupsOf(userId, known);
  return roles.flatMap((role) => {
    const holder = holdersOf(role, alone, today).people.find((one) => one.userId === userId);
    return holder ? [{ role, holder }] : [];
  });
}

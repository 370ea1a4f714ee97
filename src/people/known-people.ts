/** Somebody of the workspace, as last listed. */
export interface KnownPerson {
  readonly id: string;
  /** As Slack shows it. */
  readonly name: string;
  /** Without "@". */
  readonly handles: readonly string[];
  /** What they do, in their own profile's words; absent where they say nothing. */
  readonly title?: string;
  /** In lower case; null where Slack does not tell addresses. */
  readonly mail: string | null;
  readonly isGuest: boolean;
  /** By their own status in Slack they are not working; never why. */
  readonly isAway?: boolean;
  /** Deactivated, a bot, or of another company: nobody to turn to. */
  readonly isGone: boolean;
}

export interface KnownGroup {
  readonly id: string;
  /** Without "@". */
  readonly handle: string;
  /** Somebody has switched it off. */
  readonly isDisabled: boolean;
  readonly users: readonly string[];
}

/** Who is in the workspace, and in which group: known before anybody asks. */
export interface KnownPeople {
  /** In milliseconds. */
  readonly listedAt: number;
  /** Whether Slack tells e-mail addresses. */
  readonly hasMail: boolean;
  /** Whether there are guests, who may read what is posted in a channel they are in. */
  readonly hasGuests: boolean;
  /** By "@handle" or id. */
  group(written: string): KnownGroup | null;
  /** By id, "@handle" or e-mail address; by a handle that several have, nobody. */
  person(written: string): KnownPerson | null;
  /** By the full name, where only one person has it. */
  named(name: string): KnownPerson | null;
}

export function knownPeople(
  people: readonly KnownPerson[],
  groups: readonly KnownGroup[],
  listedAt: number,
): KnownPeople {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byMail = new Map(people.flatMap((person) => (person.mail === null ? [] : [[person.mail, person]])));
  const byHandle = onlyOnes(people, ({ handles }) => handles);
  const byName = onlyOnes(people, ({ name }) => [name]);
  const byGroup = new Map(
    groups.flatMap((group) => [group.id, keyOf(group.handle)].map((key) => [key, group])),
  );
  return {
    listedAt,
    hasMail: byMail.size > 0,
    hasGuests: people.some(({ isGuest, isGone }) => isGuest && !isGone),
    group: (written) => byGroup.get(written) ?? byGroup.get(keyOf(written)) ?? null,
    person: (written) =>
      byId.get(written) ??
      (isMail(written) ? byMail.get(written.toLowerCase()) : byHandle.get(keyOf(written))) ??
      null,
    named: (name) => byName.get(keyOf(name)) ?? null,
  };
}

export const isMail = (written: string): boolean => /^[^\s@]+@[^\s@]+$/.test(written);

const keyOf = (written: string): string => written.trim().replace(/^@/, '').toLowerCase();

/** Those who alone have a name; of several, one who is there still counts before those who have left. */
function onlyOnes(
  people: readonly KnownPerson[],
  namesOf: (person: KnownPerson) => readonly string[],
): ReadonlyMap<string, KnownPerson> {
  const found = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const keys = new Set(
      namesOf(person)
        .map(keyOf)
        .filter((key) => key !== ''),
    );
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), person]);
  }
  return new Map(
    [...found].flatMap(([key, all]) => {
      const here = all.filter(({ isGone }) => !isGone);
      const [only, ...others] = here.length > 0 ? here : all;
      return only && others.length === 0 ? [[key, only] as const] : [];
    }),
  );
}

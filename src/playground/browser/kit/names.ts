import type { ChannelLine, Person, Snapshot } from '../../window/wire.ts';

/** Who and what ids stand for. */
export interface Names {
  readonly person: (id: string) => Person | undefined;
  readonly channel: (id: string) => string | undefined;
  readonly group: (id: string) => string | undefined;
  readonly me: string;
  readonly everybody: readonly Person[];
  /** The channels that this person sees, direct messages left out. */
  readonly everywhere: readonly ChannelLine[];
}

export function namesOf({ people, channels, groups, me }: Snapshot): Names {
  const persons = new Map(people.map((person) => [person.id, person]));
  const rooms = new Map(channels.map(({ id, name }) => [id, name]));
  const handles = new Map(groups.map(({ id, handle }) => [id, handle]));
  return {
    person: (id) => persons.get(id),
    channel: (id) => rooms.get(id),
    group: (id) => handles.get(id),
    me,
    everybody: people,
    everywhere: channels.filter(({ kind }) => kind !== 'app'),
  };
}

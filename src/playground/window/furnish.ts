import type { LocalSlack } from '../interface.ts';
import type { Channel } from '../workspace/messages/channel.ts';
import type { User } from '../workspace/people/people.ts';
import type { Cast, Member } from './cast.ts';

/** Who and what a sample workspace consists of. Channels by name without `#`, people and groups by handle. */
export interface Plan {
  readonly workspace: string;
  readonly people: readonly PlannedPerson[];
  /** The app is invited to each. */
  readonly channels: readonly PlannedChannel[];
  readonly groups: readonly PlannedGroup[];
  /** What stands there already, in order. */
  readonly lines: readonly { readonly by: string; readonly channel: string; readonly text: string }[];
}

export interface PlannedPerson {
  readonly handle: string;
  readonly fullName: string;
  readonly title: string;
  readonly guest: boolean;
  readonly admin?: boolean;
}

export interface PlannedGroup {
  /** Where documents name it by that. */
  readonly id?: string | undefined;
  readonly handle: string;
  readonly people: readonly string[];
}

export interface PlannedChannel {
  /** Where documents name it by that. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly private: boolean;
  readonly people: readonly string[];
}

function addMember(
  slack: LocalSlack,
  { handle: name, fullName, title, guest, admin = false }: PlannedPerson,
): Member {
  return { user: slack.addUser({ name, fullName, title, guest, admin }), fullName, title };
}

/** Puts people, channels, groups and a few lines of talk into an empty local Slack. */
export async function furnish(slack: LocalSlack, plan: Plan): Promise<Cast> {
  const members = plan.people.map((person) => addMember(slack, person));
  const users = new Map(members.map(({ user }) => [user.name, user]));
  const those = (handles: readonly string[]): User[] => handles.flatMap((handle) => users.get(handle) ?? []);
  const channels = new Map<string, Channel>();
  for (const { id, name, people, private: hidden } of plan.channels) {
    const own = id === undefined ? {} : { id };
    const options = { ...own, name, private: hidden, members: those(people), botIsMember: true };
    channels.set(name, slack.addChannel(options));
  }
  for (const { id, handle, people } of plan.groups) slack.addGroup({ id, handle, users: those(people) });
  for (const { by, channel, text } of plan.lines) {
    const [user, where] = [users.get(by), channels.get(channel)];
    if (user && where) await slack.write(user, where, text);
  }
  return { workspace: plan.workspace, members };
}

import { ownerKind } from '../../catalog/owned/owner-kind.ts';
import { isOthers } from '../../requests/audience/audience.ts';
import type { Outcome } from '../../requests/messenger.ts';
import type { Directory } from '../places/directory.ts';
import { isLacking, mapOutcome } from './outcome.ts';
import type { FindUser } from './user-handles.ts';
import { belongsHere } from './users.ts';

/** Who and where the owners are that documents name: "@ann", "#docs", or an ID. Names and e-mail addresses lead nowhere. */
export interface Owners {
  /** User id of the person to be told, or id of the channel; null where there is none. */
  addressOf(owner: string): Promise<Outcome<string | null>>;
  /** Id of a channel in which Rolecall can post; null where it cannot. */
  channelOf(nameOrId: string): Promise<Outcome<string | null>>;
  /** Whether somebody is the owner, or one of them. */
  isOwner(owner: string, userId: string): Promise<Outcome<boolean>>;
}

const NOBODY = { kind: 'done', value: null } as const;
const NO = { kind: 'done', value: false } as const;

export function createOwners(directory: Directory, findUser: FindUser): Owners {
  async function personOf(owner: string): Promise<Outcome<string | null>> {
    const kind = ownerKind(owner);
    const id =
      kind === 'user'
        ? ({ kind: 'done', value: owner } as const)
        : kind === 'handle'
          ? await findUser(owner)
          : NOBODY;
    if (id.kind !== 'done' || id.value === null) return isLacking(id) ? NOBODY : id;
    const [user, self] = await Promise.all([directory.user(id.value), directory.self()]);
    if (user.kind === 'refused') return NOBODY;
    if (user.kind !== 'done') return user;
    return mapOutcome(self, ({ teamId }) => (belongsHere(user.value, teamId) ? id.value : null));
  }

  async function channelOf(nameOrId: string): Promise<Outcome<string | null>> {
    const found = await directory.channel(nameOrId);
    const channel = found.kind === 'done' ? await directory.channelNow(found.value.id) : found;
    if (channel.kind === 'refused') return NOBODY;
    return mapOutcome(channel, (facts) =>
      facts.hasBot && !facts.isArchived && !isOthers(facts) ? facts.id : null,
    );
  }

  return {
    channelOf,
    addressOf: (owner) => (ownerKind(owner) === 'channel' ? channelOf(owner) : personOf(owner)),
    async isOwner(owner, userId) {
      const [user, self] = await Promise.all([directory.user(userId), directory.self()]);
      if (user.kind === 'refused') return NO;
      if (user.kind !== 'done') return user;
      if (self.kind !== 'done') return self;
      if (!belongsHere(user.value, self.value.teamId)) return NO;
      return isOneOf(owner, userId);
    },
  };

  async function isOneOf(owner: string, userId: string): Promise<Outcome<boolean>> {
    const kind = ownerKind(owner);
    if (kind === 'channel') {
      const channel = await directory.channel(owner);
      if (channel.kind !== 'done') return channel.kind === 'refused' ? NO : channel;
      return directory.isMember(channel.value.id, userId);
    }
    const person = await personOf(owner);
    if (person.kind !== 'done') return person;
    if (person.value !== null) return { kind: 'done', value: person.value === userId };
    if (kind !== 'usergroup' && kind !== 'handle') return NO;
    return mapOutcome(await directory.groupMembers(owner), (members) => members?.includes(userId) ?? false);
  }
}

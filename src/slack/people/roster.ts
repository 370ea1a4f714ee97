import type { UsergroupsListResponse, UsersListResponse, WebClient } from '@slack/web-api';
import { saysAway } from '../../lexicon/away-words.ts';
import type { Log } from '../../log.ts';
import {
  type KnownGroup,
  type KnownPeople,
  type KnownPerson,
  knownPeople,
} from '../../people/known-people.ts';
import type { Outcome } from '../../requests/messenger.ts';
import { pages } from '../places/pages.ts';
import { mapOutcome, outcomeOf } from './outcome.ts';
import { orNone } from './user-groups.ts';

/** Keeps who is in the workspace, and in which user group, known beforehand, so that no answer waits for Slack. */
export interface Roster {
  /** Asks Slack now, and from then on every so often. What was known last stays while Slack does not answer. */
  start(): void;
  stop(): void;
  /** As last listed; nobody before that. */
  known(): KnownPeople;
}

export interface RosterNeeds {
  readonly client: WebClient;
  /** Whether the content names anybody or any group: else nobody is asked for. */
  readonly isWanted: () => boolean;
  readonly now: () => number;
  readonly log: Log;
  /** In milliseconds. */
  readonly every: number;
}

/** What Slack advises for this list. */
const AT_ONCE = 200;
const NOBODY = knownPeople([], [], 0);

export function createRoster({ client, isWanted, now, log, every }: RosterNeeds): Roster {
  let latest = NOBODY; // until they are listed, nobody is shown what is for members alone
  let timer: NodeJS.Timeout | undefined;
  let isUnderway = false;
  let complained: string | null = null;
  const refresh = async () => {
    if (isUnderway || !isWanted()) return;
    isUnderway = true;
    const listed = await listKnown(client, now());
    isUnderway = false;
    if (listed.kind === 'done') latest = listed.value;
    const reason = listed.kind === 'done' ? null : reasonOf(listed);
    if (reason !== null && reason !== complained)
      log.warn('Slack does not list its people, so those known last stay', { reason });
    complained = reason;
  };
  return {
    start() {
      void refresh();
      timer = setInterval(refresh, every).unref();
    },
    stop: () => clearInterval(timer),
    known: () => latest,
  };
}

/** Who is in the workspace, and in which group, as Slack tells it now. */
export async function listKnown(client: WebClient, at: number): Promise<Outcome<KnownPeople>> {
  const [people, groups] = await Promise.all([
    outcomeOf(() => listPeople(client, at)),
    outcomeOf(() => listGroups(client)),
  ]);
  const known = orNone(groups);
  if (people.kind !== 'done') return people;
  return mapOutcome(known, (all) => knownPeople(people.value, all ?? [], at));
}

const reasonOf = (failure: Exclude<Outcome<unknown>, { kind: 'done' }>): string =>
  failure.kind === 'slow-down' ? 'rate_limited' : failure.reason;

type Member = NonNullable<UsersListResponse['members']>[number];
type Profile = NonNullable<Member['profile']>;

async function listPeople(client: WebClient, now: number): Promise<readonly KnownPerson[]> {
  const found: KnownPerson[] = [];
  const ask = (cursor: { cursor?: string }) => client.users.list({ limit: AT_ONCE, ...cursor });
  for await (const { members = [] } of pages<UsersListResponse>(ask))
    found.push(...members.map((member) => toPerson(member, now)));
  return found;
}

function toPerson(member: Member, now: number): KnownPerson {
  const { id = '', name = '', real_name, profile = {} } = member;
  const display = profile.display_name ?? '';
  const gone = [
    member.deleted,
    member.is_bot,
    'is_stranger' in member && member.is_stranger,
    id === 'USLACKBOT',
  ];
  return {
    id,
    name: profile.real_name || real_name || display || name,
    handles: [...new Set([name, display])].filter((handle) => handle !== ''),
    ...(profile.title ? { title: profile.title } : {}),
    mail: profile.email?.toLowerCase() ?? null,
    isGuest: member.is_restricted === true || member.is_ultra_restricted === true,
    isAway: isAway(profile, now),
    isGone: gone.includes(true),
  };
}

/** Slack clears a status as it expires; until the next listing, its end is minded here. */
function isAway(
  { status_text = '', status_emoji = '', status_expiration = 0 }: Profile,
  now: number,
): boolean {
  const isOver = status_expiration > 0 && status_expiration * 1000 <= now;
  return !isOver && saysAway(status_text, status_emoji);
}

/** One call tells of all groups who is in them. */
async function listGroups(client: WebClient): Promise<readonly KnownGroup[]> {
  const { usergroups = [] }: UsergroupsListResponse = await client.usergroups.list({
    include_users: true,
    include_disabled: true,
  });
  return usergroups.map(({ id = '', handle = '', users = [], date_delete = 0 }) => ({
    ...{ id, handle, users },
    isDisabled: date_delete > 0,
  }));
}

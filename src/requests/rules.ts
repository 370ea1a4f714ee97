import type { WorkingHours } from '../formats/routing/working-hours.ts';
import type { Request } from './request.ts';
import { afterWorkingTime } from './working-time.ts';

/** What requests need to know of the company, asked anew each time, for documents change. */
export interface Company {
  role(slug: string): ReachableRole | null;
  /** "#channel" or id of where goes what nobody takes; null where the content names none. */
  fallbackChannel(): string | null;
  /** Whether somebody, by their user id, is known not to be there today, as one of a role. */
  isAway?(slug: string | null, who: string): boolean;
  /** The channels of all roles. `digest`: it is to have a list of what is open once a working day, unless it says otherwise. */
  homes?(): readonly (Pick<ReachableRole, 'channel' | 'hours'> & { readonly digest?: boolean })[];
}

export interface ReachableRole {
  readonly slug: string;
  readonly name: string;
  readonly channel: string | null;
  /** Where confidential requests go, if not to `channel`. */
  readonly confidentialChannel: string | null;
  readonly hours: WorkingHours | null;
  /** Somebody is on call there at the moment: what is urgent does not wait for its hours. */
  readonly isOnCall?: boolean;
  /** Its own patience, where it has said so. */
  readonly patience?: RolePatience;
}

/** Working time in milliseconds, null where nothing is said: until the first reminder in each state. */
export interface RolePatience {
  readonly open: number | null;
  readonly claimed: number | null;
  readonly asked: number | null;
}

/** Milliseconds, of which those of reminders are working time of the role. */
export interface Patience {
  readonly untilReminder: number;
  readonly untilFallback: number;
  /** What is claimed, or waits for an answer: how long nothing may happen before somebody is asked; 40 and 16 hours unless given. */
  readonly whileClaimed?: number;
  readonly whileAsked?: number;
  /** How long a closed request is kept. */
  readonly retention: number;
  /** How often it is looked after what time does to requests. */
  readonly roundEvery: number;
}

type Waiting = Pick<Request, 'role' | 'atFallback' | 'urgent'>;

/** The role whose people have it; null where the fallback channel has. */
export const holderOf = ({ role, atFallback }: Pick<Waiting, 'role' | 'atFallback'>, company: Company) =>
  role === null || atFallback ? null : company.role(role);

/** When its people are reminded, if nobody claims it. Urgent requests are reminded of four times as early. */
export function remindAt(request: Waiting, at: number, { company, patience }: Rules): number {
  const holder = holderOf(request, company);
  const wait = holder?.patience?.open ?? null;
  return after(request, wait === null ? patience.untilReminder : inFull(wait, request, holder), holder, at);
}

/** When somebody is asked how it goes, if nothing happens meanwhile. */
export function checkAt(
  request: Waiting,
  state: 'claimed' | 'waiting',
  at: number,
  { company, patience }: Rules,
): number {
  const holder = holderOf(request, company);
  const own = state === 'claimed' ? holder?.patience?.claimed : holder?.patience?.asked;
  const { whileClaimed = 40 * HOUR, whileAsked = 16 * HOUR } = patience;
  const wait = own ?? (state === 'claimed' ? whileClaimed : whileAsked);
  return after(request, inFull(wait, request, holder), holder, at);
}

export interface Rules {
  readonly company: Company;
  readonly patience: Patience;
}

/** The hours that count for a request: none for what is urgent, while somebody is on call. */
export const hoursFor = (
  { urgent }: Pick<Waiting, 'urgent'>,
  role: ReachableRole | null,
): WorkingHours | null => (urgent && role?.isOnCall ? null : (role?.hours ?? null));

const HOUR = 3_600_000;
/** A working day is one of eight hours. Of a role whose hours nobody has said, each hour counts: so three times as many do. */
const inFull = (wait: number, { urgent }: Waiting, holder: ReachableRole | null): number =>
  isSaid(holder?.hours) || (urgent && holder?.isOnCall) ? wait : wait * 3;

/** Whether these are hours that somebody has written down. */
export const isSaid = (hours: WorkingHours | null | undefined): boolean => Boolean(hours && !hours.isAssumed);

const after = (request: Waiting, wait: number, holder: ReachableRole | null, at: number): number =>
  afterWorkingTime(hoursFor(request, holder), at, request.urgent ? wait / 4 : wait);

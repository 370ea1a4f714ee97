import type { WorkingHours } from '../formats/working-hours.ts';
import type { Request } from './request.ts';
import { afterWorkingTime } from './working-time.ts';

/** What requests need to know of the company, asked anew each time, for documents change. */
export interface Company {
  role(slug: string): ReachableRole | null;
  /** "#channel" or id of where goes what nobody takes; null where the content names none. */
  fallbackChannel(): string | null;
}

export interface ReachableRole {
  readonly slug: string;
  readonly name: string;
  readonly channel: string | null;
  /** Where confidential requests go, if not to `channel`. */
  readonly confidentialChannel: string | null;
  readonly hours: WorkingHours | null;
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
  const wait = inFull(holder?.patience?.open ?? null, holder) ?? patience.untilReminder;
  return after(request, wait, holder, at);
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
  const wait = inFull(own ?? (state === 'claimed' ? whileClaimed : whileAsked), holder);
  return after(request, wait ?? 0, holder, at);
}

export interface Rules {
  readonly company: Company;
  readonly patience: Patience;
}

const HOUR = 3_600_000;
/** A working day is one of eight hours. Of a role whose hours nobody has said, each hour counts: so three times as many do. */
const inFull = (wait: number | null, holder: ReachableRole | null): number | null =>
  wait === null || holder?.hours ? wait : wait * 3;

const after = ({ urgent }: Waiting, wait: number, holder: ReachableRole | null, at: number): number =>
  afterWorkingTime(holder?.hours ?? null, at, urgent ? wait / 4 : wait);

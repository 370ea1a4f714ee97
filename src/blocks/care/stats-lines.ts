import type { Button } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { NO_CHANNEL, type RoleStats, type Stats } from '../../requests/figures/stats.ts';
import { ACTION } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { reasonWords } from '../requests/form/slack-reasons.ts';

type Say = Messages['stats'];

const MOST_NAMES = 10;

/** Where requests stand, in plain sentences: the roles that have something to tell, then what wants mending. */
export function statsLines(stats: Stats, say: Messages): readonly string[] {
  return [
    ...stats.roles.filter(hasNews).map((role) => roleLine(role, say.stats)),
    ...statsRemarks(stats, say),
  ];
}

/** Sends the person a picture of the last weeks, where something came in them. */
export const trendButtons = ({ roles }: Stats, say: Say): Button[] =>
  roles.some(({ weeks }) => weeks.length > 0) ? [button(say.trend, ACTION.trend, 'trend')] : [];

export const hasNews = ({ received, open }: RoleStats): boolean => received > 0 || open > 0;

/** What a list of the roles does not say: that nothing has come yet, whom nobody can reach, and what nobody can answer. */
export function statsRemarks({ roles, unanswered }: Stats, say: Messages): readonly string[] {
  const reasons = new Set(roles.flatMap(({ unreachable }) => unreachable ?? []));
  return [
    ...(roles.some(hasNews) ? [] : [say.stats.nothingYet]),
    ...[...reasons].map((reason) => unreachableLine(reason, roles, say)),
    ...(unanswered > 0 ? [say.stats.unanswered(unanswered)] : []),
  ];
}

function roleLine(role: RoleStats, say: Say): string {
  const { name, open, unclaimed, passedOn } = role;
  const facts = [
    say.open(open, unclaimed),
    ...lately(role, say),
    ...halves(role, say),
    ...(passedOn > 0 ? [say.passedOn(passedOn)] : []),
  ];
  return `${name}: ${facts.join(', ')}`;
}

/** Against what the role means to keep; without targets, nothing is late. */
const lately = ({ recent, late }: RoleStats, say: Say): string[] =>
  late === null || recent === 0 ? [] : [say.late(late, recent)];

function halves(
  { medianMinutesToClaim: claim, medianMinutesToResolve: resolve }: RoleStats,
  say: Say,
): string[] {
  const claimed = claim === null ? [] : [say.halfClaimed(say.duration(claim))];
  const resolved = resolve === null ? [] : [say.halfResolved(say.duration(resolve))];
  return [...claimed, ...resolved];
}

function unreachableLine(reason: string, roles: readonly RoleStats[], say: Messages): string {
  const names = roles
    .filter(({ unreachable }) => unreachable === reason)
    .map(({ role, name }) => (role === null ? say.stats.fallbackChannel : name));
  const more = Math.max(0, names.length - MOST_NAMES);
  const { why, mend } = reasonWords(reason === NO_CHANNEL ? 'no_channel' : reason, say);
  return say.stats.unreachable(names.slice(0, MOST_NAMES), more, why, mend);
}

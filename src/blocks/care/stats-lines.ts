import type { Button } from '@slack/types';
import { messagesIn } from '../../messages/messages.ts';
import { NO_CHANNEL, type RoleStats, type Stats } from '../../requests/figures/stats.ts';
import { ACTION } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { reasonWords } from '../requests/form/slack-reasons.ts';

const MOST_NAMES = 10;

/** Where requests stand, in plain sentences: the roles that have something to tell, then what wants mending. */
export function statsLines(stats: Stats): readonly string[] {
  return [...stats.roles.filter(hasNews).map(roleLine), ...statsRemarks(stats)];
}

/** Sends the person a picture of the last weeks, where something came in them. */
export const trendButtons = ({ roles }: Stats): Button[] =>
  roles.some(({ weeks }) => weeks.length > 0) ? [button('Trend by week', ACTION.trend, 'trend')] : [];

export const hasNews = ({ received, open }: RoleStats): boolean => received > 0 || open > 0;

/** What a list of the roles does not say: that nothing has come yet, whom nobody can reach, and what nobody can answer. */
export function statsRemarks({ roles, unanswered }: Stats): readonly string[] {
  const reasons = new Set(roles.flatMap(({ unreachable }) => unreachable ?? []));
  return [
    ...(roles.some(hasNews) ? [] : [NOTHING_YET]),
    ...[...reasons].map((reason) => unreachableLine(reason, roles)),
    ...(unanswered > 0 ? [unansweredLine(unanswered)] : []),
  ];
}

const NOTHING_YET =
  'No request has come yet. To send the first, type /role ask and what you need, and confirm what is shown.';

/** "12 min", "3 h", "2 days". */
export function durationWords(minutes: number): string {
  if (minutes < 1) return 'a minute';
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

function roleLine(role: RoleStats): string {
  const { name, open, unclaimed, passedOn } = role;
  const facts = [
    `${open} open${unclaimed > 0 ? ` (${unclaimed} unclaimed)` : ''}`,
    ...lately(role),
    ...halves(role),
    ...(passedOn > 0 ? [`${passedOn} passed on`] : []),
  ];
  return `${name}: ${facts.join(', ')}`;
}

/** Against what the role means to keep; without targets, nothing is late. */
const lately = ({ recent, late }: RoleStats): string[] =>
  late === null || recent === 0
    ? []
    : [`${late === 0 ? 'none' : late} of ${recent} late in the last 30 days`];

function halves({ medianMinutesToClaim: claim, medianMinutesToResolve: resolve }: RoleStats): string[] {
  const claimed = claim === null ? [] : [`half are claimed within ${durationWords(claim)}`];
  const resolved = resolve === null ? [] : [`half are resolved within ${durationWords(resolve)}`];
  return [...claimed, ...resolved];
}

function unreachableLine(reason: string, roles: readonly RoleStats[]): string {
  const names = roles
    .filter(({ unreachable }) => unreachable === reason)
    .map(({ role, name }) => (role === null ? 'the fallback channel' : name));
  const { why, mend } = reasonWords(reason === NO_CHANNEL ? 'no_channel' : reason, messagesIn('en'));
  return `Nobody can reach ${listed(names)}: ${why}. ${mend}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
  return new Intl.ListFormat('en-GB').format(shown);
}

function unansweredLine(count: number): string {
  const questions = count === 1 ? 'one question' : `${count} questions`;
  return `For ${questions} of the last 30 days nobody could be named. Example questions in the documents teach me whose they are.`;
}

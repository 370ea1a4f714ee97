import type { Holder, LostHolder } from '../../people/holders.ts';

/** Names are plain words: nobody is called by being named. */
export const holderWords = (one: Holder): string => {
  const marks = [one.duty, one.isGuest ? 'guest' : null, one.isAway ? 'away' : null].filter(Boolean);
  return marks.length > 0 ? `${one.name} (${marks.join(', ')})` : one.name;
};

/** Why something that the content names is not there. */
export function lostWords({ written, why }: LostHolder): string {
  if (why === 'no-group')
    return `Slack shows no user group ${written}: it was deleted, or is called otherwise.`;
  if (why === 'disabled') return `The user group ${written} was switched off in Slack.`;
  return `Slack shows nobody who is ${written} in this workspace.`;
}

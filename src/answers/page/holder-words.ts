import type { Messages } from '../../messages/messages.ts';
import type { Holder, LostHolder } from '../../people/holders.ts';

/** Names are plain words: nobody is called by being named. */
export const holderWords = (one: Holder, say: Messages['people']): string => {
  const marks = [one.duty, one.isGuest ? say.guest : null, one.isAway ? say.away : null].filter(Boolean);
  return marks.length > 0 ? `${one.name} (${marks.join(', ')})` : one.name;
};

/** Why something that the content names is not there. */
export function lostWords({ written, why }: LostHolder, say: Messages['people']): string {
  if (why === 'no-group') return say.noGroup(written);
  return why === 'disabled' ? say.groupOff(written) : say.nobodyCalled(written);
}

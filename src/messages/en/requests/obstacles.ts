import { person, type Words } from '../../spans.ts';

/** Why a click on a card, or a form, has had no effect. */
export const obstacles = {
  taken: (user: string): Words => [person(user), ' was first: this request is claimed already.'],
  resolved: 'This request is resolved already. If it is not, press Reopen.',
  cancelled: 'This request is cancelled, so there is nothing left to do.',
  notClosed: 'This request is open again already.',
  notClaimed: 'Nobody has this request now: it is open for anybody to claim.',
  hasIt: (user: string): Words => [person(user), ' has this request already.'],
  stranger: (user: string): Words => [
    person(user),
    ' could not act on this request, so they cannot have it. ',
    'Choose a member of this channel, or, where the role has a user group, of that group.',
  ],
  noSuchDay: 'Choose a day from tomorrow on, within a year.',
  circle: (role: string): string =>
    `The ${role} has had this request before, so it does not go back there. Choose another role, or claim it and talk in the thread.`,
  lost: 'I have no record of this request. It may have been lost with an older database, or removed by the people who run me. If it still matters, ask again with /role ask, and tell them.',
  deleted: (days: number): string =>
    `I do not keep this request any more: closed requests are deleted after ${days} days. Ask again with /role ask.`,
  outdated: 'This card is out of date: the request has another card now.',
  notAsker: 'Only the person who asked can do that.',
  notInChannel: 'Only members of this channel can do that. Join it, and press the button again.',
  notInItsChannel:
    'Only members of the channel in which its card stands can do that, and you are not there any more.',
  notInGroup: (group: string): string => `Only members of ${group} can do that.`,
  outsider: 'Only members of this workspace can do that, not guests or people of other companies.',
  noPrivateChannel: (role: string): string =>
    `This request is confidential, and the ${role} has no private channel that I can use. Choose another role, or talk to them yourself.`,
  unchecked: (reason: string): string =>
    `I could not check with Slack whether you may do that (${reason}). Nothing has changed. Please try again in a minute.`,
};

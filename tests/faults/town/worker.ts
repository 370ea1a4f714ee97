import type { PostedMessage } from '../../../src/playground/local-slack.ts';
import { filledIn, formAfter, insist, PASS_FORM, putAway, rolesOffered } from './people.ts';
import type { Random } from './random.ts';
import { ROLES, type RoleSlug, type Town } from './town.ts';

const has = (message: PostedMessage, actionId: string): boolean =>
  JSON.stringify(message.blocks).includes(`"${actionId}"`);

/** Somebody in a role's channel does something with one of its last cards, if there is anything to do. */
export async function workOn(town: Town, random: Random, role: RoleSlug): Promise<void> {
  const [channel, who] = [town.channels[role], town.workers[role]];
  const cards = town.slack
    .messages(channel)
    .filter((message) => has(message, 'request:claim') || has(message, 'request:resolve'));
  const card = cards.at(-1 - random.below(Math.min(8, cards.length || 1)));
  if (card === undefined) return;
  const dice = random.next();
  if (dice < 0.2 && has(card, 'request:pass')) return passOn(town, random, role, card);
  const wish = dice < 0.6 ? 'request:claim' : 'request:resolve';
  if (has(card, wish)) await town.slack.click(who, card, wish);
}

/** Not theirs: somebody else may have it. */
async function passOn(town: Town, random: Random, role: RoleSlug, card: PostedMessage): Promise<void> {
  const { slack } = town;
  const who = town.workers[role];
  const form = await formAfter(slack, who, PASS_FORM, () => slack.click(who, card, 'request:pass'));
  const [first, ...more] =
    form === null
      ? []
      : rolesOffered(
          form,
          ROLES.filter((other) => other !== role),
        );
  if (form !== null && first !== undefined)
    await insist(town, who, filledIn(form, { text: 'not our trade', role: random.pick([first, ...more]) }));
  await putAway(slack, who);
}

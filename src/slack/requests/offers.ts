import type { WebClient } from '@slack/web-api';
import { offerMessage } from '../../blocks/requests/form/offer-message.ts';
import type { OfferRequest } from '../../requests/offers.ts';
import type { Services } from '../app/services.ts';
import { outcomeOf } from '../people/outcome.ts';
import { QUIET } from '../people/person.ts';
import { belongsHere } from '../people/users.ts';

/** A program that is let loose is to fill nobody's direct messages. */
const BETWEEN = 60_000;

/** Shows a request that a program has prepared to the person it is for, in their direct message with Rolecall; sends nothing. */
export function createOffers(services: Services, client: WebClient): OfferRequest {
  return async ({ person, text, role: wanted }) => {
    const found = await findMember(services, person);
    if ('refused' in found) return found;
    const role = wanted === null ? routed(services, text) : (services.library().role(wanted) ?? null);
    if (wanted !== null && role === null)
      return { refused: `There is no role “${wanted}”. The resource rolecall://roles lists all.` };
    const at = services.now();
    if (!(await services.store.leases.take(`offer ${found.id}`, at, at + BETWEEN)))
      return { refused: `${found.name} has just been shown a request. Wait a minute before the next.` };
    const channel = role?.routing.channel ?? services.library().catalog.fallbackChannel;
    const message = offerMessage(
      { text, role: role?.slug ?? null, roleName: role?.name ?? null, channel },
      services.library().say,
    );
    const told = await outcomeOf(async () => {
      const { channel: direct } = await client.conversations.open({ users: found.id });
      return client.chat.postMessage({ ...message, ...QUIET, channel: direct?.id ?? found.id });
    });
    services.log.info('a program has prepared a request', { shown: told.kind === 'done' });
    return told.kind === 'done'
      ? { shown: found.name }
      : { refused: 'Slack did not take it just now. Try again in a minute.' };
  };
}

const routed = (services: Services, text: string) => {
  const { role } = services.answerer.answer({ kind: 'route', typed: text }, 'brief');
  return (role !== null && services.library().role(role)) || null;
};

const NOBODY =
  'Slack shows no full member of this workspace by that ID or address. Guests, bots and people of other companies send requests themselves.';

/** As they are at this moment: by their id, or by an address that Slack has told. */
async function findMember(
  services: Services,
  person: string,
): Promise<{ id: string; name: string } | { refused: string }> {
  const id = /^[UW][A-Z0-9]{2,}$/.test(person) ? person : services.people().person(person)?.id;
  if (id === undefined) return { refused: NOBODY };
  const [user, self] = [await services.directory.userNow(id), await services.directory.self()];
  if (user.kind !== 'done' || self.kind !== 'done')
    return {
      refused: user.kind === 'refused' ? NOBODY : 'Slack does not answer just now. Try again in a minute.',
    };
  return belongsHere(user.value, self.value.teamId)
    ? { id, name: user.value.name ?? id }
    : { refused: NOBODY };
}

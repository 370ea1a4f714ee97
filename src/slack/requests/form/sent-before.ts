import type { ModalView } from '../../../blocks/kit/modal.ts';
import { sentAlready } from '../../../blocks/requests/card/request-trace.ts';
import { isForAskerOnly } from '../../../requests/audience/for-asker-only.ts';
import type { Request, Source } from '../../../requests/request.ts';
import type { Services } from '../../app/services.ts';
import { isInside } from '../../places/channel-members.ts';
import { otherwise } from '../../posting/tidy-up.ts';
import { cardLink } from '../card-link.ts';

/** The request that was made from this message, if it is not closed and this person may know of it. */
export async function requestFrom(
  services: Services,
  source: Source,
  userId: string,
): Promise<Request | null> {
  const find = () => services.requests.routed(source.channel, source.ts);
  const request = await otherwise(find, null, services.log);
  if (request === null) return null;
  const mayKnow =
    request.asker === userId || !isForAskerOnly(request) || (await isOfTheirs(services, request, userId));
  return mayKnow ? request : null;
}

/** What is shown in place of the form then; null where there is no such request. */
export async function sentBefore(
  services: Services,
  source: Source,
  userId: string,
): Promise<ModalView | null> {
  const request = await requestFrom(services, source, userId);
  if (request === null) return null;
  const at = request.channel === null ? null : await services.directory.channel(request.channel);
  const isOpen =
    at?.kind === 'done' && (!at.value.isPrivate || (await isOfTheirs(services, request, userId)));
  const link = isOpen ? await cardLink(services.directory, request) : null;
  return sentAlready(request, userId, isOpen ? at.value.name : null, link, services.library().say);
}

async function isOfTheirs({ directory }: Services, { channel }: Request, userId: string): Promise<boolean> {
  const found = channel === null ? null : await isInside(directory, channel, userId);
  return found?.kind === 'done' && found.value;
}

import { isClosed, type Request } from '../../requests/request.ts';
import type { Thread } from '../../requests/request-store.ts';
import type { Hint } from '../../requests/talk/hint.ts';
import { isInside, type Side } from '../../requests/talk/talk.ts';
import type { Services } from '../app/services.ts';
import { isOfCompany } from '../people/users.ts';
import { isPrivatePlace } from '../requests/form/private-place.ts';
import type { Talk } from './read-talk.ts';

/** `heard`, `unheard`, or why whoever wrote it is to be told that nobody hears it. */
export type Hearing = 'heard' | 'unheard' | Exclude<Hint['why'], 'passed-on' | 'files' | 'unclear'>;

/** Below the cards its people speak, and whoever asked, if they read along; elsewhere, whoever asked or is asked for. */
export const sideOf = ({ asker }: Request, { place }: Pick<Thread, 'place'>, author: string): Side =>
  (place === 'card' || place === 'left') && author !== asker ? 'holders' : 'asker';

/** What is said among the people who have it. Whoever asked has nobody to say it among. */
export const staysInside = (side: Side, text: string): boolean => side === 'holders' && isInside(text);

/** Whoever asked, in a place whose words may go on; and of the people who have it, whoever is of the company. */
export async function mayBeHeard(
  services: Services,
  request: Request,
  place: Thread['place'],
  { author, channel, text }: Talk,
): Promise<Hearing> {
  if (author === '' || !isTheirs(request, place, author)) return 'unheard';
  const [user, self] = await Promise.all([services.directory.user(author), services.directory.self()]);
  if (user.kind === 'refused') return 'unheard';
  if (user.kind !== 'done' || self.kind !== 'done') throw new Error('Slack does not say who spoke.');
  if (text.includes(`<@${self.value.userId}>`)) return 'unheard'; // a question to Rolecall
  if (!isOfCompany(user.value, self.value)) return 'unheard';
  if (place === 'asked' && !(await isOpenPlace(services, request, channel)))
    return request.state === 'waiting' && !request.confidential ? 'private' : 'unheard';
  if (isClosed(request)) return 'closed';
  return place === 'left' ? 'left' : 'heard';
}

function isTheirs({ asker, source }: Request, place: Thread['place'], author: string): boolean {
  if (place === 'card' || place === 'left') return true;
  return author === asker || (place !== 'asked' && author === source?.author);
}

/** Nothing goes on from a private place, unless everybody who reads there reads the other thread as well. */
async function isOpenPlace({ directory }: Services, request: Request, channel: string): Promise<boolean> {
  if (request.confidential) return false;
  return channel === request.channel || !(await isPrivatePlace(directory, channel));
}

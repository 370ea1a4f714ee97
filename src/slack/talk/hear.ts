import type { Request } from '../../requests/request.ts';
import type { Said, Side } from '../../requests/talk/talk.ts';
import type { Services } from '../app/services.ts';
import type { Payload } from '../entrance/read-payload.ts';
import { isOfCompany } from '../people/users.ts';
import { isPrivatePlace } from '../requests/form/private-place.ts';
import { readTalk, type Talk } from './read-talk.ts';

/** Whether Slack tells what is said in channels: an app made from an older manifest hears nothing. */
export interface Ears {
  hear: boolean;
}

/**
 * Listens in the threads of requests, and nowhere else. True where a payload needs nobody else: it was said about a request,
 * or in a channel. Throws where it could not be kept, so that Slack delivers it again; what was kept before is not kept twice.
 */
export function createHearing(services: Services, ears: Ears) {
  const turns = new Map<string, Promise<unknown>>();
  /** In the order in which it arrives. */
  async function inOrder(thread: string, work: () => Promise<boolean>): Promise<boolean> {
    const before = turns.get(thread) ?? Promise.resolve();
    const mine = before.then(work, work);
    turns.set(thread, mine);
    try {
      return await mine;
    } finally {
      if (turns.get(thread) === mine) turns.delete(thread);
    }
  }
  return async ({ kind, body }: Payload): Promise<boolean> => {
    if (kind !== 'event' || body.event.type !== 'message') return false;
    const isDirect = body.event.channel_type === 'im';
    if (!isDirect) ears.hear = true;
    const talk = readTalk(body.event);
    if (talk === null) return !isDirect;
    const isTaken = await inOrder(`${talk.channel}:${talk.threadTs}`, () => take(services, talk));
    return isTaken || !isDirect;
  };
}

/** False where the thread is about no request. */
async function take(services: Services, talk: Talk): Promise<boolean> {
  const about = await services.requests.requestAt(talk.channel, talk.threadTs);
  if (about === null) return false;
  const known = await services.requests.line(talk.channel, talk.ts);
  const request = await services.requests.find(known?.request ?? about.id);
  if (!request) return true;
  const author = talk.author || known?.author || '';
  const side = known?.side ?? about.side;
  if (!talk.isGone && known === null && !(await mayBeHeard(services, request, side, { ...talk, author })))
    return true;
  await keep(services, request, { ...talk, author, side }, known !== null);
  return true;
}

async function keep(
  services: Services,
  request: Request,
  said: Said & Talk,
  isKnown: boolean,
): Promise<void> {
  const { channel, ts, side, author, text, files, edited, isGone } = said;
  const line = { channel, ts, side, author, text, files, edited, isGone };
  const kind = isKnown && !said.isNew ? 'amend' : 'say';
  const what = kind === 'say' ? 'said' : isGone ? 'unsaid' : 'amended';
  const key = `${what} ${channel}:${ts}${kind === 'say' ? '' : ` ${edited}`}`;
  await services.requests.act(
    request.id,
    { kind, said: line },
    { actor: author === '' ? null : author, key },
  );
}

/** Who asked, in a place whose words may go on; and of the people who have it, whoever is of the company. */
async function mayBeHeard(
  services: Services,
  request: Request,
  side: Side,
  { author, channel, text }: Talk,
): Promise<boolean> {
  if (author === '') return false;
  if (side === 'asker') {
    if (author !== request.asker) return false;
    const isOwn = channel.startsWith('D');
    if (!isOwn && (request.confidential || (await isPrivatePlace(services.directory, channel)))) return false;
  }
  const [user, self] = await Promise.all([services.directory.user(author), services.directory.self()]);
  if (user.kind === 'refused') return false;
  if (user.kind !== 'done' || self.kind !== 'done') throw new Error('Slack does not say who spoke.');
  if (text.includes(`<@${self.value.userId}>`)) return false; // a question to Rolecall
  return isOfCompany(user.value, self.value);
}

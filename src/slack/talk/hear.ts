import type { WebClient } from '@slack/web-api';
import type { Request } from '../../requests/request.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Said, Side } from '../../requests/talk/talk.ts';
import type { Services } from '../app/services.ts';
import type { Payload } from '../entrance/read-payload.ts';
import { isOfCompany } from '../people/users.ts';
import { isPrivatePlace } from '../requests/form/private-place.ts';
import { answeredBy, mayBeAnswer } from './answered-by.ts';
import { readTalk, type Talk } from './read-talk.ts';

/** Whether Slack tells what is said in channels: an app made from an older manifest hears nothing. */
export interface Ears {
  hear: boolean;
}

/**
 * Listens in the threads of requests, and nowhere else. True where a payload needs nobody else: it was said about a request,
 * or in a channel. Throws where it could not be kept, so that Slack delivers it again; what was kept before is not kept twice.
 */
export function createHearing(services: Services, ears: Ears, client: WebClient) {
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
    const isTaken = await inOrder(`${talk.channel}:${talk.threadTs}`, () => take(services, client, talk));
    return isTaken || !isDirect;
  };
}

/** False where it is about no request, or for Rolecall itself. */
async function take(services: Services, client: WebClient, talk: Talk): Promise<boolean> {
  const found = await lookUp(services, client, talk);
  if (found === null) return false;
  const { known, question } = found;
  const about =
    known === null
      ? await subjectOf(services, client, talk, question)
      : { id: known.request, side: known.side };
  if (about === null) return false;
  const request = await services.requests.find(about.id);
  if (!request) return true;
  const { side } = about;
  if (known === null && isDirect(talk) && (await isForUs(services, talk))) return false;
  const author = talk.author || known?.author || '';
  if (!talk.isGone && known === null && !(await mayBeHeard(services, request, side, { ...talk, author })))
    return true;
  await keep(services, request, { ...talk, author, side }, known !== null);
  return true;
}

/**
 * What is kept of it, and the question that may be open there. Null where the database is away and it is no answer: whoever
 * asks something themselves is answered from the documents, which are still there.
 */
async function lookUp({ requests, log }: Services, client: WebClient, talk: Talk) {
  const { channel, ts } = talk;
  const isOutside = talk.threadTs === null && talk.isNew && !talk.isGone;
  try {
    const question = isOutside ? requests.openQuestion(channel) : null;
    const [known, open] = await Promise.all([requests.line(channel, ts), question]);
    return { known, question: open };
  } catch (error) {
    const isAway = error instanceof StoreUnavailable;
    if (isAway && isOutside && !(await mayBeAnswer(client, talk, log))) return null;
    throw error;
  }
}

const isDirect = ({ channel }: Talk): boolean => channel.startsWith('D');

/** Addressed to Rolecall: in channels that is an event of its own. */
async function isForUs({ directory }: Services, { text }: Talk): Promise<boolean> {
  const self = await directory.self();
  return self.kind === 'done' && text.includes(`<@${self.value.userId}>`);
}

type Subject = Awaited<ReturnType<Services['requests']['requestAt']>>;

/** Longer than several processes in turn are dead with the same errand in their hands. */
const FRESH = 15 * 60_000;

/** Below a message that a kill has kept from being noted, it is asked for again, until that is made up for. */
async function subjectOfThread(
  { requests, now }: Services,
  channel: string,
  threadTs: string,
): Promise<Subject> {
  const about = await requests.requestAt(channel, threadTs);
  const isFresh = now() - Number(threadTs) * 1000 < FRESH;
  if (about === null && isFresh && (await requests.isBeingNoted(channel, threadTs)))
    throw new Error('What this thread is about is not noted yet.');
  return about;
}

async function subjectOf(
  services: Services,
  client: WebClient,
  talk: Talk,
  question: Parameters<typeof answeredBy>[0],
): Promise<Subject> {
  const { channel, threadTs } = talk;
  if (threadTs !== null) return subjectOfThread(services, channel, threadTs);
  const id = await answeredBy(question, client, talk, services.log);
  return id === null ? null : { id, side: 'asker' };
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

import type { WebClient } from '@slack/web-api';
import { isClosed, isSilent, type Request } from '../../requests/request.ts';
import type { Result } from '../../requests/requests.ts';
import type { Hint } from '../../requests/talk/hint.ts';
import type { Line, Spoken } from '../../requests/talk/talk.ts';
import type { Services } from '../app/services.ts';
import type { Payload } from '../entrance/read-payload.ts';
import { isPrivatePlace } from '../requests/form/private-place.ts';
import { mayBeHeard, sideOf, staysInside } from './may-be-heard.ts';
import { isDirect, readTalk, type Talk } from './read-talk.ts';
import { saysOtherwise } from './says-otherwise.ts';
import { isOwnQuestion, type Subject, subjectOf } from './subject.ts';

/**
 * Listens in the threads of requests, and nowhere else. True where a payload needs nobody else: it was said about a request,
 * or in a channel. Throws where it could not be kept, so that Slack delivers it again; what was kept before is not kept twice.
 */
export function createHearing(services: Services, client: WebClient) {
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
    const isElsewhere = body.event.channel_type !== 'im';
    const talk = readTalk(body.event);
    if (talk === null) return isElsewhere;
    const isTaken = await inOrder(`${talk.channel}:${talk.threadTs}`, () => take(services, client, talk));
    return isTaken || isElsewhere;
  };
}

/** False where it is about no request, or for Rolecall itself. */
async function take(services: Services, client: WebClient, talk: Talk): Promise<boolean> {
  try {
    const known = await services.requests.line(talk.channel, talk.ts);
    if (known !== null) return await takeAgain(services, known, talk);
    const about = await subjectOf(services, client, talk);
    return about !== null && (await takeNew(services, about, talk));
  } catch (error) {
    if (await isOwnQuestion(services, client, talk, error)) return false;
    throw error;
  }
}

/** What is heard already: edited, deleted, or told once more. */
async function takeAgain(services: Services, known: Line, talk: Talk): Promise<boolean> {
  const request = talk.isNew ? null : await services.requests.find(known.request);
  if (!request) return true;
  const said = spoken(talk, known.side, talk.author || known.author);
  const isNews = known.isGone && !said.isGone;
  if (isNews && isClosed(request)) await tell(services, request, talk, 'closed');
  else await keep(services, request, said, 'amend');
  return true;
}

async function takeNew(services: Services, about: Subject, talk: Talk): Promise<boolean> {
  const request = await services.requests.find(about.id);
  if (!request) return true;
  if (about.place === 'check') return takeForYes(services, request, talk);
  const said = spoken(talk, sideOf(request, about, talk.author), talk.author);
  const hearing = said.isGone ? 'heard' : await mayBeHeard(services, request, about.place, talk);
  if (hearing === 'unheard') return false;
  if (hearing !== 'heard') return tell(services, request, talk, hearing);
  const isBelowCard = about.place === 'card' && said.side === 'asker';
  const kept = await keep(
    services,
    request,
    { ...said, isBelowCard },
    'say',
    isBelowCard ? undefined : await hintOn(services, said, about, talk),
  );
  const isLate = kept.kind === 'refused' && !said.isGone; // it has been closed meanwhile
  return isLate ? tell(services, kept.request, talk, 'closed') : true;
}

/** Below the question whether they are still on it. What they write there is kept nowhere, and goes to nobody. */
async function takeForYes(services: Services, request: Request, talk: Talk): Promise<boolean> {
  const { author, channel, ts, text } = talk;
  if (!talk.isNew || talk.isGone) return true;
  if (request.claimant !== author || !isSilent(request)) return false;
  if (saysOtherwise(text))
    await tell(services, request, { ...talk, threadTs: talk.threadTs ?? ts }, 'unclear');
  else
    await services.requests.act(
      request.id,
      { kind: 'confirm' },
      { actor: author, key: `said ${channel}:${ts}` },
    );
  return true;
}

/** As it is to be kept: of what stays inside, no word. */
function spoken(
  { channel, ts, text, files, edited, isGone: isDeleted }: Talk,
  side: Line['side'],
  author: string,
): Spoken {
  const isGone = isDeleted || staysInside(side, text);
  return {
    channel,
    ts,
    side,
    author,
    edited,
    isGone,
    ...(isGone ? { text: '', files: [] } : { text, files }),
  };
}

async function keep(
  { requests }: Services,
  request: Request,
  said: Spoken,
  kind: 'say' | 'amend',
  hint?: Hint,
): Promise<Result> {
  const { channel, ts, author, edited, isGone } = said;
  const what = kind === 'say' ? 'said' : isGone ? 'unsaid' : 'amended';
  const key = `${what} ${channel}:${ts}${kind === 'say' ? '' : ` ${edited}`}`;
  const by = { actor: author === '' ? null : author, key };
  if (kind === 'amend') return requests.act(request.id, { kind, said }, by);
  return requests.act(request.id, { kind, said, ...(hint ? { hint } : {}) }, by);
}

/**
 * Once it is read there, whoever said it hears what they could not know: that it went to a request, though it was said in no thread of
 * one, or to which of several; or that its files cannot be opened there, for they are shared in a private place.
 */
async function hintOn(
  { directory }: Services,
  { isGone, files }: Spoken,
  { isNext, isOneOfSeveral }: Subject,
  { channel, threadTs, ts, author: to }: Talk,
): Promise<Hint | undefined> {
  const isUnseen = !isGone && files.length > 0 && (await isPrivatePlace(directory, channel));
  if (!isUnseen && !isNext && !isOneOfSeveral) return undefined;
  return { why: isUnseen ? 'files' : 'passed-on', to, channel, threadTs: threadTs ?? ts };
}

/** Once for each thread, as long as things stand so. In direct messages it is then answered as a question. */
async function tell(
  { requests }: Services,
  { id, hop, closedAt }: Request,
  { channel, threadTs, author }: Talk,
  why: Exclude<Hint['why'], 'passed-on' | 'files'>,
): Promise<boolean> {
  if (threadTs === null) return false;
  const hint = { why, to: author, channel, threadTs };
  const key = `hint ${why} ${hop} ${closedAt ?? ''} ${channel}:${threadTs} ${author}`;
  await requests.act(id, { kind: 'hint', hint }, { actor: author, key });
  return !isDirect(channel);
}

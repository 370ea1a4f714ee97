import type { Outcome } from '../../messenger.ts';
import type { Request, RequestEvent } from '../../request.ts';
import type { Posting } from '../../request-store.ts';
import type { CardPlace } from '../errand.ts';
import { type ErrandNeeds, type Task, tryLater } from '../task.ts';

/** What comes after is not to wait for long. */
const MOST_ATTEMPTS = 4;

/** Where it was said that a request waits, it is drawn anew once it does not. */
export async function performPostings(task: Task<'postings'>): Promise<void> {
  const { store, stored, request } = task;
  for (const posting of await store.postings(request.id)) {
    const drawn = await draw(posting, request, task);
    const isTemporary = drawn?.kind === 'trouble' || drawn?.kind === 'slow-down';
    if (isTemporary && stored.failures + 1 < MOST_ATTEMPTS) return tryLater(task, drawn);
  }
  await store.finishErrand(stored);
}

async function draw(
  posting: Posting,
  request: Request,
  needs: ErrandNeeds,
): Promise<Outcome<null> | undefined> {
  switch (posting.shown.kind) {
    case 'check':
      return redrawCheck(posting, posting.shown.who, request, needs);
    case 'reminder':
      return redrawReminder(posting, needs);
    case 'summary':
      return undefined;
  }
}

/** As the last thing that happened then has it: nothing is asked there any more. */
export async function redrawCheck(
  { channel, ts }: CardPlace,
  who: string,
  request: Request,
  { store, messenger }: ErrandNeeds,
): Promise<Outcome<null>> {
  const since = (await store.events(request.id)).filter(isDeed).at(-1) ?? null;
  return messenger.changeCheck(request, who, since, { channel, ts });
}

/** What ends the question, and says so. */
const DEEDS: ReadonlySet<RequestEvent['kind']> = new Set([
  ...(['claimed', 'released', 'taken-over', 'handed', 'left', 'snoozed', 'confirmed'] as const),
  ...(['asked', 'passed', 'resolved', 'reopened', 'cancelled', 'added', 'said', 'escalated'] as const),
]);
const isDeed = ({ kind }: RequestEvent): boolean => DEEDS.has(kind);

export async function redrawReminder(
  { channel, ts }: CardPlace,
  { store, messenger }: ErrandNeeds,
): Promise<Outcome<null>> {
  const postings = await store.postingsAt(channel, ts);
  const found = await Promise.all(postings.map(({ request }) => store.find(request)));
  return messenger.changeReminder(
    found.filter((it) => it !== null),
    { channel, ts },
  );
}

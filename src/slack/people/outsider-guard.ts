import type { Messages } from '../../messages/messages.ts';
import type { Services } from '../app/services.ts';
import type { Payload } from '../entrance/read-payload.ts';
import type { BoltArgs } from '../entrance/router.ts';
import { sayInstead, sentenceWords } from '../posting/say-instead.ts';
import { tidyUp } from '../posting/tidy-up.ts';
import { isLacking } from './outcome.ts';
import { personIn } from './person.ts';
import { isOfCompany } from './users.ts';

type Verdict = 'inside' | keyof Messages['errors']['outsider'];

/** What a payload says of whoever it comes from. */
interface Said {
  /** Whether they are looked at anew, or as they were within the last minutes. */
  readonly look: 'now' | 'recent';
  /** The workspace that Slack itself writes beside them. */
  readonly team: string | undefined;
  /** That is where they are from, and not only where it happened. */
  readonly isInPerson: boolean;
}

/**
 * The one guard for people: whoever is not of this company gets a sentence and nothing else, whatever they ask, click, open
 * or send off. True where the payload may go on. A form that is sent off is looked at anew.
 */
export function createOutsiderGuard(services: Pick<Services, 'directory' | 'security' | 'log' | 'library'>) {
  return async (args: BoltArgs, payload: Payload): Promise<boolean> => {
    if (isWordless(payload)) return true;
    const person = whoIn(payload);
    const verdict = person === null ? 'inside' : await judge(services, person, saidIn(payload));
    if (verdict === 'inside') return true;
    services.security.refused({ who: person ?? '', what: payload.id, request: null, why: verdict });
    const words = sentenceWords(services.library().say.errors.outsider[verdict]);
    await tidyUp(() => sayInstead(args, payload, words), services.log); // who cannot be told, is told nothing else
    return false;
  };
}

/** Nothing is said to any of these: a form was closed, work was stopped, a bot speaks. */
function isWordless({ kind, body }: Payload): boolean {
  if (kind === 'closed') return true;
  if (kind !== 'event') return false;
  return (
    body.event.type === 'agent_session_stopped' || ('bot_id' in body.event && body.event.bot_id !== undefined)
  );
}

/** Whoever does it. Of a step, and of an event without a user, that is whom Slack names beside it; null: nobody. */
function whoIn({ kind, body }: Payload): string | null {
  const { userId } = personIn(body);
  if (userId !== null || (kind !== 'event' && kind !== 'step')) return userId;
  return (body.authorizations ?? []).find(({ is_bot }) => !is_bot)?.user_id ?? null;
}

export async function judge(
  { directory }: Pick<Services, 'directory'>,
  id: string,
  { look, team, isInPerson }: Said,
): Promise<Verdict> {
  const looked = look === 'now' ? directory.userNow(id) : directory.user(id);
  const found = await inTime(Promise.all([looked, directory.self()]));
  if (found === null) return 'unchecked';
  const [user, self] = found;
  if (self.kind !== 'done') return 'unchecked';
  if (user.kind === 'done') return isOfCompany(user.value, self.value) ? 'inside' : 'outside';
  if (user.kind === 'refused') return 'outside'; // Slack does not show us everybody from elsewhere
  const { teamId, enterpriseId } = self.value;
  const isOurs = team === teamId || (team !== undefined && team === enterpriseId);
  if (isLacking(user)) return isOurs ? 'inside' : 'unchecked'; // the app may not ask about people
  return user.kind === 'slow-down' && isInPerson && isOurs ? 'inside' : 'unchecked';
}

/** Milliseconds, of the three seconds that Slack waits: more has to be done in them. */
const LONGEST_LOOK = 1000;

/** Null where it takes longer. The look goes on, and the next who asks has what it found. */
function inTime<T>(look: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, LONGEST_LOOK, null);
  });
  return Promise.race([look, late]).finally(() => clearTimeout(timer));
}

/**
 * Of commands, clicks and forms Slack itself says, signed, of which workspace the person is; an event says only where it
 * happened. That is enough while Slack answers no more questions, as when a whole company comes at once.
 */
function saidIn({ kind, body }: Payload): Said {
  const team = 'user' in body ? body.user.team_id : 'team_id' in body ? body.team_id : undefined;
  return {
    look: kind === 'view' ? 'now' : 'recent',
    team,
    isInPerson: kind !== 'event' && kind !== 'step',
  };
}

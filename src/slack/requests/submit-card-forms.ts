import {
  decodeCardTarget,
  MODAL_FIELD,
  readAddition,
  readHand,
  readInfo,
  readPass,
  readSnooze,
} from '../../blocks/requests/card/request-modal-values.ts';
import { type Obstacle, obstacleMessage } from '../../blocks/requests/card/request-refusals.ts';
import { DAY } from '../../catalog/local-time.ts';
import type { Act } from '../../requests/moves/act.ts';
import type { Request } from '../../requests/request.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import { holderOf } from '../../requests/rules.ts';
import { beginningOf } from '../../requests/working-time.ts';
import type { Services } from '../app/services.ts';
import { act, type Click, type Found, findForAsker, findForHolder, whyNotTo } from './act-on-card.ts';
import type { FormView } from './form/change-form.ts';
import { destinationOf } from './form/form-state.ts';
import { type FieldErrors, soon } from './form/submit-form.ts';

export interface Submission {
  readonly userId: string;
  readonly view: FormView;
}

/** "Need info" sent off. */
export function submitInfo(services: Services, submission: Submission): Promise<FieldErrors> {
  const question = readInfo(submission.view.state.values);
  const field = MODAL_FIELD.question;
  if (question === '') return wrong(field, wordsOf(services).card.writeQuestion);
  return carryOut(services, submission, findForHolder, async () => ({ kind: 'ask', question }), field);
}

/** "Not ours" sent off. */
export function submitPass(services: Services, submission: Submission): Promise<FieldErrors> {
  const { role: slug, reason } = readPass(submission.view.state.values);
  const role = slug === null ? undefined : services.library().role(slug);
  if (!role) return wrong(MODAL_FIELD.role, wordsOf(services).card.chooseRole);
  if (reason === '') return wrong(MODAL_FIELD.reason, wordsOf(services).card.sayWhy);
  const pass = async ({ confidential, channel: at }: Request): Promise<Act | Obstacle> => {
    const place = confidential ? await soon(destinationOf(services, role.slug, true)) : null;
    if (place?.kind === 'refused') return { kind: 'no-private-channel', roleName: role.name };
    const channel = at === null ? null : await services.directory.channel(at);
    const isPublic = channel?.kind === 'done' && !channel.value.isPrivate;
    return { kind: 'pass', role: { slug: role.slug, name: role.name }, reason, isPublic };
  };
  return carryOut(services, submission, findForHolder, pass, MODAL_FIELD.role);
}

/** "Hand to …" sent off. */
export function submitHand(services: Services, submission: Submission): Promise<FieldErrors> {
  const to = readHand(submission.view.state.values);
  const field = MODAL_FIELD.colleague;
  if (to === null) return wrong(field, wordsOf(services).card.chooseColleague);
  const plan = async (request: Request): Promise<Act | Obstacle> =>
    (await whyNotTo(services, request, to)) ?? { kind: 'hand', to };
  return carryOut(services, submission, findForHolder, plan, field);
}

const FARTHEST = 366;

/** "Snooze" sent off: until the people of the role begin to work on that day. */
export function submitSnooze(services: Services, submission: Submission): Promise<FieldErrors> {
  const date = readSnooze(submission.view.state.values);
  const field = MODAL_FIELD.until;
  if (date === null) return wrong(field, wordsOf(services).card.chooseDay);
  const plan = async (request: Request): Promise<Act | Obstacle> => {
    const hours = holderOf(request, services.company)?.hours ?? null;
    const until = beginningOf(date, hours);
    const days = (until - services.now()) / DAY;
    return days > 0 && days < FARTHEST ? { kind: 'snooze', until } : { kind: 'no-such-day' };
  };
  return carryOut(services, submission, findForHolder, plan, field);
}

/** "Add something" sent off by the person who asked. */
export function submitAddition(services: Services, submission: Submission): Promise<FieldErrors> {
  const text = readAddition(submission.view.state.values);
  const field = MODAL_FIELD.addition;
  if (text === '') return wrong(field, wordsOf(services).asker.writeAddition);
  return carryOut(services, submission, findForAsker, async () => ({ kind: 'add', text }), field);
}

const wordsOf = ({ library }: Services) => library().say;

const wrong = async (field: string, words: string): Promise<FieldErrors> => ({ [field]: words });

/** What stands in the way is said at the field, so that what was written is not lost. */
async function carryOut(
  services: Services,
  { userId, view }: Submission,
  find: (services: Services, click: Click) => Promise<Found>,
  plan: (request: Request) => Promise<Act | Obstacle>,
  field: string,
): Promise<FieldErrors> {
  const target = decodeCardTarget(view.private_metadata);
  const card = target?.channel && target.ts ? { channel: target.channel, ts: target.ts } : null;
  const click = { requestId: target?.request ?? '', userId, what: field, key: `view ${view.id}`, card };
  try {
    const found = await find(services, click);
    const planned = found.kind === 'found' ? await plan(found.request) : found.obstacle;
    const obstacle = isAct(planned) ? await act(services, click, planned) : planned;
    return obstacle ? { [field]: obstacleMessage(obstacle, wordsOf(services)).text } : null;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { [field]: wordsOf(services).card.away };
  }
}

/** What a form of a card can lead to. */
const ACTS: ReadonlySet<string> = new Set<Act['kind']>(['ask', 'pass', 'add', 'hand', 'snooze']);
const isAct = (planned: Act | Obstacle): planned is Act => ACTS.has(planned.kind);

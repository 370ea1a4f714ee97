import type { ModalView } from '../../blocks/kit/modal.ts';
import type { CardButtonThat } from '../../blocks/requests/card/card-buttons.ts';
import type { Pressed } from '../../blocks/requests/card/forms/card-target.ts';
import { COLLEAGUE_FIELD, handForm, readHand } from '../../blocks/requests/card/forms/hand-form.ts';
import { infoForm, QUESTION_FIELD, readInfo } from '../../blocks/requests/card/forms/info-form.ts';
import { PASS_ROLE, passForm, REASON_FIELD, readPass } from '../../blocks/requests/card/forms/pass-form.ts';
import { readSnooze, snoozeForm, UNTIL_FIELD } from '../../blocks/requests/card/forms/snooze-form.ts';
import type { Obstacle } from '../../blocks/requests/card/request-refusals.ts';
import { DAY } from '../../catalog/local-time.ts';
import type { Act } from '../../requests/moves/act.ts';
import type { Request } from '../../requests/request.ts';
import { holderOf } from '../../requests/rules.ts';
import { beginningOf } from '../../requests/working-time.ts';
import type { Services } from '../app/services.ts';
import { findForHolder, whyNotTo } from './act-on-card.ts';
import { carryOut, type Submission } from './carry-out.ts';
import { rolesToPassTo } from './form/form-roles.ts';
import { destinationOf } from './form/form-state.ts';
import { type FieldErrors, soon } from './form/submit-form.ts';

/** What a button of a request opens, and what comes of it once it is sent off. */
interface CardForm {
  open(request: Request, services: Services, pressed: Pressed | null): ModalView;
  submit(services: Services, submission: Submission): Promise<FieldErrors>;
}

export const CARD_FORMS: Readonly<Record<CardButtonThat<'form'>, CardForm>> = {
  info: {
    open: (request, { library }) => infoForm(request, library().say),
    submit: submitInfo,
  },
  pass: {
    open: (request, services) => passForm(request, rolesToPassTo(services, request), services.library().say),
    submit: submitPass,
  },
  hand: {
    open: (request, { library }) => handForm(request, library().say),
    submit: submitHand,
  },
  snooze: {
    open: (request, { library }, pressed) => snoozeForm(request, library().say, pressed),
    submit: submitSnooze,
  },
};

async function submitInfo(services: Services, submission: Submission): Promise<FieldErrors> {
  const question = readInfo(submission.view.state.values);
  if (question === '') return { [QUESTION_FIELD]: services.library().say.card.writeQuestion };
  const plan = async (): Promise<Act> => ({ kind: 'ask', question });
  return carryOut(services, submission, findForHolder, plan, QUESTION_FIELD);
}

async function submitPass(services: Services, submission: Submission): Promise<FieldErrors> {
  const { role: slug, reason } = readPass(submission.view.state.values);
  const library = services.library();
  const { say } = library;
  const role = slug === null ? undefined : library.role(slug);
  if (!role) return { [PASS_ROLE]: say.card.chooseRole };
  if (reason === '') return { [REASON_FIELD]: say.card.sayWhy };
  const plan = async ({ confidential, channel: at }: Request): Promise<Act | Obstacle> => {
    const place = confidential ? await soon(destinationOf(services, role.slug, true)) : null;
    if (place?.kind === 'refused') return { kind: 'no-private-channel', roleName: role.name };
    const channel = at === null ? null : await services.directory.channel(at);
    const isPublic = channel?.kind === 'done' && !channel.value.isPrivate;
    return { kind: 'pass', role: { slug: role.slug, name: role.name }, reason, isPublic };
  };
  return carryOut(services, submission, findForHolder, plan, PASS_ROLE);
}

async function submitHand(services: Services, submission: Submission): Promise<FieldErrors> {
  const to = readHand(submission.view.state.values);
  if (to === null) return { [COLLEAGUE_FIELD]: services.library().say.card.chooseColleague };
  const plan = async (request: Request): Promise<Act | Obstacle> =>
    (await whyNotTo(services, request, to)) ?? { kind: 'hand', to };
  return carryOut(services, submission, findForHolder, plan, COLLEAGUE_FIELD);
}

const FARTHEST = 366;

/** Until the people of the role begin to work on that day. */
async function submitSnooze(services: Services, submission: Submission): Promise<FieldErrors> {
  const date = readSnooze(submission.view.state.values);
  if (date === null) return { [UNTIL_FIELD]: services.library().say.card.chooseDay };
  const plan = async (request: Request): Promise<Act | Obstacle> => {
    const hours = holderOf(request, services.company)?.hours ?? null;
    const until = beginningOf(date, hours);
    const days = (until - services.now()) / DAY;
    return days > 0 && days < FARTHEST ? { kind: 'snooze', until } : { kind: 'no-such-day' };
  };
  return carryOut(services, submission, findForHolder, plan, UNTIL_FIELD);
}

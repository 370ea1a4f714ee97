import type { Checkboxes, InputBlock, KnownBlock } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { ME_ROLE, VIEW } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { type ModalView, modal } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { sentenceBlock } from '../page/rich-text.ts';
import { roleFinder } from '../roles/role-finder.ts';
import type { FormRole } from '../roles/role-label.ts';
import { readRoleValue } from '../roles/role-value.ts';

/** Block ids: errors stand at them. */
export const ME_FIELD = { role: 'me_role', level: 'me_level', shown: 'me_shown' } as const;

/** Shown while what is known is read. */
export const waitingMeForm = (say: Messages): ModalView =>
  meModal([sentenceBlock(say.buttons.oneMoment)], say);

/** What is known of somebody before they fill in the form. */
interface MeSoFar {
  readonly role: FormRole | null;
  readonly level: number | null;
  readonly isPublic: boolean;
}

/** Asks for one's own role and level, and whether colleagues may see the role. */
export function meForm({ role, level, isPublic }: MeSoFar, say: Messages): ModalView {
  const { home } = say;
  const fields = [roleField(role, home), levelField(level, home), shownField(isPublic, home)];
  return meModal([sentenceBlock(home.onlyYouSee), ...fields], say, home.save);
}

function meModal(blocks: KnownBlock[], { home, buttons }: Messages, submit?: string): ModalView {
  const close = buttons.cancel;
  return modal({ id: VIEW.me, title: home.myRoleAndLevel, close, blocks, ...(submit ? { submit } : {}) });
}

const roleField = (role: FormRole | null, say: Messages['home']): InputBlock => ({
  type: 'input',
  block_id: ME_FIELD.role,
  label: plainText(say.myRole, 150),
  element: roleFinder(ME_ROLE, say.typeToFindIt, role),
});

const levelField = (level: number | null, say: Messages['home']): InputBlock => ({
  type: 'input',
  block_id: ME_FIELD.level,
  label: plainText(say.myLevel, 150),
  hint: plainText(say.levelHint, 150),
  optional: true,
  element: {
    type: 'number_input',
    action_id: 'level',
    is_decimal_allowed: false,
    min_value: '1',
    ...(level === null ? {} : { initial_value: String(level) }),
  },
});

const SHOWN = 'shown';

function shownField(isPublic: boolean, say: Messages['home']): InputBlock {
  const option = {
    text: plainText(say.showRole, 75),
    value: SHOWN,
    description: plainText(say.showRoleTo, 75),
  };
  const element: Checkboxes = {
    type: 'checkboxes',
    action_id: 'shown',
    options: [option],
    ...(isPublic ? { initial_options: [option] } : {}),
  };
  const label = plainText(say.whoMaySee, 150);
  return { type: 'input', block_id: ME_FIELD.shown, label, optional: true, element };
}

export interface MeEntry {
  /** Slug; null where none is chosen. */
  readonly role: string | null;
  readonly level: number | null;
  /** Something is written that is no whole number from 1 on. */
  readonly isOdd: boolean;
  readonly isPublic: boolean;
}

/** From `view.state.values`. */
export function readMe(given: unknown): MeEntry {
  const values = formValues(given);
  const written = values.text(ME_FIELD.level);
  const number = /^0*[1-9]\d{0,3}$/.test(written) ? Number(written) : null;
  return {
    role: readRoleValue(values.chosen(ME_ROLE)),
    level: number,
    isOdd: written !== '' && number === null,
    isPublic: values.checked(ME_FIELD.shown).includes(SHOWN),
  };
}

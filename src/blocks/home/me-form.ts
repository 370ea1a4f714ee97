import type { InputBlock, KnownBlock } from '@slack/types';
import { drawParagraphs } from '../answers/paragraphs.ts';
import { ME_ROLE, VIEW } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { type ModalView, modal } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { roleFinder } from '../roles/role-finder.ts';
import type { FormRole } from '../roles/role-label.ts';
import { readRoleValue } from '../roles/role-value.ts';

/** Block ids: errors stand at them. */
export const ME_FIELD = { role: 'me_role', level: 'me_level' } as const;

/** Shown while what is known is read. */
export const waitingMeForm = (): ModalView => meModal([drawParagraphs([['One moment …']])]);

/** Asks for one's own role and level. */
export function meForm(role: FormRole | null, level: number | null): ModalView {
  const intro = drawParagraphs([['Only you see this, and you can have it forgotten at any time.']]);
  return meModal([intro, roleField(role), levelField(level)], 'Save');
}

function meModal(blocks: KnownBlock[], submit?: string): ModalView {
  return modal({ id: VIEW.me, title: 'My role and level', blocks, ...(submit ? { submit } : {}) });
}

const roleField = (role: FormRole | null): InputBlock => ({
  type: 'input',
  block_id: ME_FIELD.role,
  label: plainText('My role', 150),
  element: roleFinder(ME_ROLE, 'Type to find it', role),
});

const levelField = (level: number | null): InputBlock => ({
  type: 'input',
  block_id: ME_FIELD.level,
  label: plainText('My level', 150),
  hint: plainText(
    'A number, as the framework of your role counts. Leave it empty if you do not know it.',
    150,
  ),
  optional: true,
  element: {
    type: 'number_input',
    action_id: 'level',
    is_decimal_allowed: false,
    min_value: '1',
    ...(level === null ? {} : { initial_value: String(level) }),
  },
});

export interface MeEntry {
  /** Slug; null where none is chosen. */
  readonly role: string | null;
  readonly level: number | null;
  /** Something is written that is no whole number from 1 on. */
  readonly isOdd: boolean;
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
  };
}

import { readRoleValue, roleValue } from '../roles/role-value.ts';
import { ACTION } from './action-ids.ts';
import { formValues } from './form-values.ts';

/**
 * Block ids of the form: Slack keys errors by them. It also keeps what a person entered in a block that keeps its id, so
 * those whose content Rolecall replaces change theirs with it.
 */
export const FORM_FIELD = {
  /** `generation`: how often Rolecall has replaced the text. */
  text: (generation: number): string => `request_text:${generation}`,
  /** `role`: the slug chosen as the form was drawn. */
  role: (role: string | null): string => `request_role:${roleValue(role)}`.slice(0, 255),
  flags: 'urgent_confidential',
} as const;

/** Values of the checkboxes. */
export const FORM_FLAG = { urgent: 'urgent', confidential: 'confidential' } as const;

export interface FormEntry {
  /** Without blanks around it; may be empty. */
  readonly text: string;
  /** Slug; null where the person is not sure. */
  readonly role: string | null;
  readonly urgent: boolean;
  readonly confidential: boolean;
}

/** What the person has entered so far, from `view.state.values`. */
export function readForm(given: unknown, generation: number): FormEntry {
  const values = formValues(given);
  const flags = values.checked(FORM_FIELD.flags);
  return {
    text: values.text(FORM_FIELD.text(generation)),
    role: readRoleValue(values.chosen(ACTION.requestRole)),
    urgent: flags.includes(FORM_FLAG.urgent),
    confidential: flags.includes(FORM_FLAG.confidential),
  };
}

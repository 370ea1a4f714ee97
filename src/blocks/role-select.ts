import type { PlainTextOption, StaticSelect } from '@slack/types';
import { plainText } from './plain-text.ts';
import { type FormRole, roleLabel } from './role-label.ts';

const LONGEST = { label: 75, value: 75 } as const;
const MOST_OPTIONS = 100;
/** Stands for "not sure": no slug has a question mark. */
const NO_ROLE = '?';

/** A menu of roles, one of them chosen; null where there is none to choose from, as Slack refuses empty menus. */
export function roleSelect(
  actionId: string,
  roles: readonly FormRole[],
  chosen: FormRole | null,
): StaticSelect | null {
  const options = roles.filter(fits).slice(0, MOST_OPTIONS).map(optionOf);
  if (options.length === 0) return null;
  const initial = chosen && options.find(({ value }) => value === roleValue(chosen.slug));
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plainText('Choose a role', 150),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}

export const roleValue = (slug: string | null): string => slug ?? NO_ROLE;

/** The slug that a button or option stands for; null for "not sure", and for nothing at all. */
export const readRoleValue = (value: string | undefined): string | null =>
  value === undefined || value === NO_ROLE ? null : value;

const fits = ({ slug }: FormRole): boolean => slug !== '' && roleValue(slug).length <= LONGEST.value;

const optionOf = (role: FormRole): PlainTextOption => ({
  text: plainText(roleLabel(role), LONGEST.label),
  value: roleValue(role.slug),
});

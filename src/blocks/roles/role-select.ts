import type { ExternalSelect, PlainTextOption, StaticSelect } from '@slack/types';
import { plainText } from '../kit/plain-text.ts';
import { MOST_OPTIONS, roleFinder } from './role-finder.ts';
import { type FormRole, roleLabel } from './role-label.ts';
import { fitsMenu, roleValue } from './role-value.ts';

const LONGEST_LABEL = 75;

/**
 * A menu of roles, one of them chosen; null where there is none to choose from, as Slack refuses empty menus. More than
 * Slack takes along are found by typing.
 */
export function roleSelect(
  actionId: string,
  roles: readonly FormRole[],
  chosen: FormRole | null,
): StaticSelect | ExternalSelect | null {
  const fitting = roles.filter(fitsMenu);
  if (fitting.length === 0) return null;
  const initial = (chosen && fitting.find(({ slug }) => slug === chosen.slug)) ?? null;
  if (fitting.length > MOST_OPTIONS) return roleFinder(actionId, 'Type to find a role', initial);
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plainText('Choose a role', 150),
    options: fitting.map(optionOf),
    ...(initial ? { initial_option: optionOf(initial) } : {}),
  };
}

const optionOf = (role: FormRole): PlainTextOption => ({
  text: plainText(roleLabel(role), LONGEST_LABEL),
  value: roleValue(role.slug),
});

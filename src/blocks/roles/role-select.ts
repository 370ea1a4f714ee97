import type { ExternalSelect, PlainTextOption, StaticSelect } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
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
  say: Messages,
): StaticSelect | ExternalSelect | null {
  const fitting = roles.filter(fitsMenu);
  if (fitting.length === 0) return null;
  const initial = (chosen && fitting.find(({ slug }) => slug === chosen.slug)) ?? null;
  if (fitting.length > MOST_OPTIONS) return roleFinder(actionId, say.finder.typeToFind, initial);
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plainText(say.finder.chooseRole, 150),
    options: fitting.map((role) => optionOf(role, say)),
    ...(initial ? { initial_option: optionOf(initial, say) } : {}),
  };
}

const optionOf = (role: FormRole, say: Messages): PlainTextOption => ({
  text: plainText(roleLabel(role, say), LONGEST_LABEL),
  value: roleValue(role.slug),
});

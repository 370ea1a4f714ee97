import type { ExternalSelect, PlainTextOption } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { plainText } from '../kit/plain-text.ts';
import { shorten } from '../kit/safe-text.ts';
import { channelLabel, type FormRole } from './role-label.ts';
import { fitsMenu, roleValue } from './role-value.ts';

export type { PlainTextOption };

const LONGEST = { label: 75, placeholder: 150 } as const;
/** So many options a menu may have. */
export const MOST_OPTIONS = 100;

/**
 * A menu in which somebody types to find a role. What it offers is asked with every keystroke, and as it is opened.
 * `actionId`: from `findActionId`, or of a form whose menu has too many roles to send along.
 */
export function roleFinder(
  actionId: string,
  placeholder: string,
  initial: FormRole | null = null,
): ExternalSelect {
  const [chosen] = roleOptions(initial ? [initial] : []);
  return {
    type: 'external_select',
    action_id: actionId,
    placeholder: plainText(placeholder, LONGEST.placeholder),
    min_query_length: 0,
    ...(chosen ? { initial_option: chosen } : {}),
  };
}

/** What such a menu offers, at most a hundred: the name, and below it where the role is found. */
export function roleOptions(roles: readonly FormRole[]): PlainTextOption[] {
  return roles.filter(fitsMenu).slice(0, MOST_OPTIONS).map(optionOf);
}

const ASK = '?ask:';
const LONGEST_ASKED = 60;

/** Leads on to asking, where what is typed may be no name at all. */
export function askOption(typed: string, say: Messages['finder']): PlainTextOption[] {
  const asked = shorten(typed.trim(), LONGEST_ASKED);
  const value = `${ASK}${asked}`;
  return asked.length < 3 || value.length > LONGEST.label
    ? []
    : [{ text: plainText(say.ask(asked), LONGEST.label), value }];
}

/** What is to be asked, where that was chosen; null where it was a role. */
export const readAsked = (value: string | undefined): string | null =>
  value?.startsWith(ASK) ? value.slice(ASK.length) : null;

function optionOf(role: FormRole): PlainTextOption {
  const where = [role.group, channelLabel(role.channelName)].filter(Boolean).join(' · ');
  return {
    text: plainText(role.name, LONGEST.label),
    value: roleValue(role.slug),
    ...(where === '' ? {} : { description: plainText(where, LONGEST.label) }),
  };
}

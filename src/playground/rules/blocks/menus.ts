import type { Check } from '../fault.ts';
import { across, all, boolean, integer, list, object, oneOf, string } from '../shape.ts';
import { plainText } from '../text.ts';
import { actionId } from './buttons.ts';
import { confirm } from './confirm.ts';
import {
  anyOption,
  eitherOptionsOrGroups,
  initialAmongOffered,
  optionGroups,
  overflowOption,
  plainOption,
} from './options.ts';

const id = string({ max: 255 });
const ids = list(id, { min: 0, max: 1000 });
const several = { max_selected_items: integer(1, 1000) };
const common = { action_id: actionId, placeholder: plainText(150), confirm, focus_on_load: boolean };
const responding = { response_url_enabled: boolean };
const minQuery = { min_query_length: integer(0, 3000) };
const options = { options: list(plainOption, { max: 100 }), option_groups: optionGroups(1) };
const staticRules = [across(eitherOptionsOrGroups), across(initialAmongOffered)];
const filter = object(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), { max: 4 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
);
const conversations = { default_to_current_conversation: boolean, filter };

function menu(type: string, keys: Readonly<Record<string, Check>>): Check {
  return object({ type: oneOf(type) }, { ...common, ...keys });
}

/** Radio buttons and checkboxes offer 1–10 options. */
function choices(type: string, keys: Readonly<Record<string, Check>>): Check {
  const { placeholder: _none, ...keysInCommon } = common;
  const shape = object(
    { type: oneOf(type), options: list(anyOption, { max: 10 }) },
    { ...keysInCommon, ...keys },
  );
  return all(shape, across(initialAmongOffered));
}

const picked = list(plainOption, { max: 100 });

/** Overflow: sources disagree on a minimum of 1 or 2 options; 2–5 is safe under both. */
const overflow = object(
  { type: oneOf('overflow'), options: list(overflowOption, { min: 2, max: 5 }) },
  { action_id: actionId, confirm },
);

export const menus: Readonly<Record<string, Check>> = {
  static_select: all(menu('static_select', { ...options, initial_option: plainOption }), ...staticRules),
  multi_static_select: all(
    menu('multi_static_select', { ...options, ...several, initial_options: picked }),
    ...staticRules,
  ),
  external_select: menu('external_select', { ...minQuery, initial_option: plainOption }),
  multi_external_select: menu('multi_external_select', { ...minQuery, ...several, initial_options: picked }),
  users_select: menu('users_select', { initial_user: id }),
  multi_users_select: menu('multi_users_select', { ...several, initial_users: ids }),
  channels_select: menu('channels_select', { ...responding, initial_channel: id }),
  multi_channels_select: menu('multi_channels_select', { ...several, initial_channels: ids }),
  conversations_select: menu('conversations_select', {
    ...conversations,
    ...responding,
    initial_conversation: id,
  }),
  multi_conversations_select: menu('multi_conversations_select', {
    ...conversations,
    ...several,
    initial_conversations: ids,
  }),
  radio_buttons: choices('radio_buttons', { initial_option: anyOption }),
  checkboxes: choices('checkboxes', { initial_options: list(anyOption, { max: 10 }) }),
  overflow,
};

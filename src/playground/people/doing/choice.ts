import { isObject, type JsonObject } from '../../json.ts';
import { offered } from '../../rules/blocks/options.ts';

interface Field {
  /** Where the choice stands in actions and in a view's state. */
  readonly key: string;
  readonly initial?: string;
  /** The choice names options by their value. */
  readonly of?: 'option' | 'options';
}

const one: Field = { key: 'selected_option', initial: 'initial_option', of: 'option' };
const several: Field = { key: 'selected_options', initial: 'initial_options', of: 'options' };
const typed: Field = { key: 'value', initial: 'initial_value' };

const fields: Readonly<Record<string, Field>> = {
  static_select: one,
  external_select: one,
  overflow: one,
  radio_buttons: one,
  multi_static_select: several,
  multi_external_select: several,
  checkboxes: several,
  users_select: { key: 'selected_user', initial: 'initial_user' },
  multi_users_select: { key: 'selected_users', initial: 'initial_users' },
  channels_select: { key: 'selected_channel', initial: 'initial_channel' },
  multi_channels_select: { key: 'selected_channels', initial: 'initial_channels' },
  conversations_select: { key: 'selected_conversation', initial: 'initial_conversation' },
  multi_conversations_select: { key: 'selected_conversations', initial: 'initial_conversations' },
  datepicker: { key: 'selected_date', initial: 'initial_date' },
  timepicker: { key: 'selected_time', initial: 'initial_time' },
  datetimepicker: { key: 'selected_date_time', initial: 'initial_date_time' },
  plain_text_input: typed,
  number_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  rich_text_input: { key: 'rich_text_value', initial: 'initial_value' },
  file_input: { key: 'files' },
};

/** An option by its value, or, for external selects, the option itself. */
function option(element: JsonObject, wanted: unknown): JsonObject {
  if (isObject(wanted)) return wanted;
  const found = offered(element).find(({ value }) => value === wanted);
  if (found === undefined) throw new Error(`${String(element.action_id)} does not offer ${String(wanted)}.`);
  return found;
}

function resolved(element: JsonObject, { of }: Field, choice: unknown): unknown {
  if (of === 'option') return option(element, choice);
  if (of === 'options')
    return (Array.isArray(choice) ? choice : [choice]).map((item) => option(element, item));
  return choice;
}

/** What was chosen or typed, in the words of payloads; without a choice, what the element starts with. */
export function chosen(element: JsonObject, choice: unknown): JsonObject {
  const field = fields[String(element.type)];
  if (field === undefined) return {};
  const initial = field.initial === undefined ? undefined : element[field.initial];
  const empty = field.of === 'options' ? [] : null;
  return { [field.key]: choice === undefined ? (initial ?? empty) : resolved(element, field, choice) };
}

export function isEmptyChoice(value: JsonObject): boolean {
  const { type: _type, ...rest } = value;
  return Object.values(rest).every(
    (item) => item === null || item === '' || (Array.isArray(item) && item.length === 0),
  );
}

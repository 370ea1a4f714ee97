import { type JsonObject, textOf } from '../../json.ts';
import { type Check, type Fault, fault } from '../fault.ts';
import { across, all, boolean, integer, list, object, oneOf, pattern, string } from '../shape.ts';
import { plainText } from '../text.ts';
import { actionId } from './buttons.ts';
import { confirm } from './confirm.ts';
import { richText } from './rich-text.ts';

const dispatch = object(
  {},
  { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), { max: 2 }) },
);
const typed = {
  action_id: actionId,
  placeholder: plainText(150),
  focus_on_load: boolean,
  dispatch_action_config: dispatch,
};
const picked = { action_id: actionId, confirm, focus_on_load: boolean };
const initialText = { initial_value: string({ max: 3000 }) };
/** Numbers travel as strings. */
const number = pattern(/^-?\d+(\.\d+)?$/, 'a number written as a string');

function lengthsAgree(element: JsonObject, path: string): readonly Fault[] {
  const min = Number(element.min_length ?? 0);
  const max = Number(element.max_length ?? 3000);
  const initial = textOf(element.initial_value);
  if (min > max) return fault(path, 'min_length is greater than max_length');
  return initial.length > max ? fault(`${path}/initial_value`, 'is longer than max_length') : [];
}

function numbersAgree(element: JsonObject, path: string): readonly Fault[] {
  const values = [element.min_value, element.initial_value, element.max_value];
  const present = values.filter((value) => value !== undefined).map(Number);
  const ordered = present.every((value, index) => index === 0 || Number(present[index - 1]) <= value);
  const fraction = element.is_decimal_allowed === false && present.some((value) => !Number.isInteger(value));
  return [
    ...(ordered ? [] : fault(path, 'min_value, initial_value and max_value are out of order')),
    ...(fraction ? fault(path, 'has a fraction although is_decimal_allowed is false') : []),
  ];
}

const plainTextInput = all(
  object(
    { type: oneOf('plain_text_input') },
    {
      ...typed,
      ...initialText,
      multiline: boolean,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
    },
  ),
  across(lengthsAgree),
);

const numberInput = all(
  object(
    { type: oneOf('number_input'), is_decimal_allowed: boolean },
    { ...typed, initial_value: number, min_value: number, max_value: number },
  ),
  across(numbersAgree),
);

const date = pattern(/^\d{4}-\d{2}-\d{2}$/, 'a date written YYYY-MM-DD');
const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time written HH:mm');
const seconds = integer(1_000_000_000, 9_999_999_999);
const lines = integer(1, 100);
const richTextKeys = { ...typed, initial_value: richText, min_lines: lines, max_lines: lines };

export const inputs: Readonly<Record<string, Check>> = {
  plain_text_input: plainTextInput,
  number_input: numberInput,
  email_text_input: object({ type: oneOf('email_text_input') }, { ...typed, ...initialText }),
  url_text_input: object({ type: oneOf('url_text_input') }, { ...typed, ...initialText }),
  rich_text_input: object({ type: oneOf('rich_text_input') }, richTextKeys),
  file_input: object(
    { type: oneOf('file_input') },
    { action_id: actionId, filetypes: list(string({ max: 20 }), { max: 100 }), max_files: integer(1, 10) },
  ),
  datepicker: object(
    { type: oneOf('datepicker') },
    { ...picked, placeholder: plainText(150), initial_date: date },
  ),
  timepicker: object(
    { type: oneOf('timepicker') },
    { ...picked, placeholder: plainText(150), initial_time: time, timezone: string({ max: 100 }) },
  ),
  datetimepicker: object({ type: oneOf('datetimepicker') }, { ...picked, initial_date_time: seconds }),
};

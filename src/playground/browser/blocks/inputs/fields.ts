import { h, type Props } from '../../kit/h.ts';
import { textOf, wordsOf } from '../read-json.ts';
import { choose, type Spot } from '../stand.ts';

const kinds: Readonly<Record<string, string>> = {
  number_input: 'number',
  email_text_input: 'email',
  url_text_input: 'url',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

function initial({ element, stand, blockId, actionId }: Spot): string {
  const start = element.initial_value ?? element.initial_date ?? element.initial_time;
  return textOf(stand.held.get(blockId, actionId) ?? start);
}

function props({ element, label, describedBy, actionId }: Spot): Props {
  return {
    class: 'field',
    placeholder: wordsOf(element.placeholder) || null,
    'aria-label': label || wordsOf(element.placeholder) || 'Text',
    'aria-describedby': describedBy,
    'aria-invalid': describedBy?.includes('error') ? 'true' : null,
    maxlength: typeof element.max_length === 'number' ? element.max_length : null,
    'data-focus': actionId,
  };
}

/** Slack's own fields tell the app of what is typed only where `dispatch_action` asks for it; the form tells the rest. */
function keeping(field: HTMLInputElement | HTMLTextAreaElement, spot: Spot): HTMLElement {
  const { stand, blockId, actionId } = spot;
  field.value = initial(spot);
  if (field.value !== '') stand.held.set(blockId, actionId, field.value);
  field.addEventListener('input', () => stand.held.set(blockId, actionId, field.value));
  if (!spot.waits) field.addEventListener('change', () => choose(spot, field.value));
  return field;
}

export function textField(spot: Spot): HTMLElement {
  if (spot.element.multiline === true) return keeping(h('textarea', { ...props(spot), rows: 4 }), spot);
  return keeping(h('input', { ...props(spot), type: 'text' }), spot);
}

export function typedField(spot: Spot): HTMLElement {
  const { type, is_decimal_allowed, min_value, max_value } = spot.element;
  const step = is_decimal_allowed === true ? 'any' : null;
  const limits = { min: textOf(min_value) || null, max: textOf(max_value) || null, step };
  const field = h('input', { ...props(spot), ...limits, type: kinds[String(type)] ?? 'text' });
  if (type !== 'datetimepicker') return keeping(field, spot);
  field.addEventListener('change', () => choose(spot, Math.floor(Date.parse(field.value) / 1000)));
  return field;
}

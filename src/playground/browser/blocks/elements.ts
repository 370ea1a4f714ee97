import { button, feedbackButtons } from './inputs/button.ts';
import { textField, typedField } from './inputs/fields.ts';
import { overflow } from './inputs/overflow.ts';
import { select } from './inputs/selects.ts';
import { ticks } from './inputs/ticks.ts';
import { picture } from './picture.ts';
import { placeholder } from './placeholder.ts';
import type { Spot } from './stand.ts';

type Draw = (spot: Spot) => HTMLElement;

const selects = ['static', 'external', 'users', 'channels', 'conversations'].flatMap((kind) => [
  [`${kind}_select`, select] as const,
  [`multi_${kind}_select`, select] as const,
]);

const elements: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ...selects,
  ['button', button],
  ['feedback_buttons', feedbackButtons],
  ['overflow', overflow],
  ['checkboxes', ticks],
  ['radio_buttons', ticks],
  ['plain_text_input', textField],
  ['number_input', typedField],
  ['email_text_input', typedField],
  ['url_text_input', typedField],
  ['datepicker', typedField],
  ['timepicker', typedField],
  ['datetimepicker', typedField],
  ['image', ({ element }) => picture(element, 'small')],
]);

/** Whatever people can click or fill in. */
export function drawElement(spot: Spot): HTMLElement {
  const draw = elements.get(String(spot.element.type));
  return draw === undefined ? placeholder(spot.element.type) : draw(spot);
}

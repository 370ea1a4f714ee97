import { object, oneOf } from '../shape.ts';
import { anyText, plainText } from '../text.ts';

/** Confirmation dialogue: title ≤100, text ≤300, both buttons ≤30. */
export const confirm = object(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
);

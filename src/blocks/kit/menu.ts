import type { PlainTextOption, StaticSelect } from '@slack/types';
import { plainText } from './plain-text.ts';

export const option = (label: string, value: string): PlainTextOption => ({
  text: plainText(label, 75),
  value,
});

/** One of a few; `chosen` is the value that stands in it, if it is among them. */
export function menu(
  actionId: string,
  placeholder: string,
  options: readonly PlainTextOption[],
  chosen: string,
): StaticSelect {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plainText(placeholder, 150),
    options: [...options],
    ...(initial ? { initial_option: initial } : {}),
  };
}

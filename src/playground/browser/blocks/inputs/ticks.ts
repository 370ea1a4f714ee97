import { freshId, h } from '../../kit/h.ts';
import { jsonsOf, textOf } from '../read-json.ts';
import { choose, type Spot } from '../stand.ts';
import { textObject } from '../text-object.ts';

function valuesOf(given: unknown): readonly string[] {
  const list = Array.isArray(given) ? given : [given];
  return list.flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : jsonsOf([one]).map(({ value }) => textOf(value)),
  );
}

/** Checkboxes and radio buttons. */
export function ticks(spot: Spot): HTMLElement {
  const { element, stand, blockId, actionId, label, describedBy } = spot;
  const several = element.type === 'checkboxes';
  const name = freshId();
  const now = valuesOf(
    stand.held.get(blockId, actionId) ?? element.initial_options ?? element.initial_option,
  );
  const boxes = jsonsOf(element.options).map(({ value, text, description }, index) => {
    const box = h('input', {
      type: several ? 'checkbox' : 'radio',
      name,
      value: textOf(value),
      checked: now.includes(textOf(value)),
      'data-focus': `${actionId} ${index}`,
    });
    const about = description !== undefined && h('small', {}, ...textObject(description, stand.names));
    return {
      box,
      line: h('label', { class: 'tick' }, box, h('span', {}, ...textObject(text, stand.names), about)),
    };
  });
  const tell = () => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    choose(spot, several ? chosen : chosen[0]);
  };
  const role = several ? 'group' : 'radiogroup';
  return h(
    'div',
    {
      class: 'ticks',
      role,
      'aria-label': label || 'Options',
      'aria-describedby': describedBy,
      onchange: tell,
    },
    ...boxes.map(({ line }) => line),
  );
}

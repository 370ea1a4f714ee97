import type { Json } from '../../../window/wire.ts';
import { h } from '../../kit/h.ts';
import { jsonOf, textOf } from '../read-json.ts';
import { isSafe } from '../safe-link.ts';
import type { Spot } from '../stand.ts';
import { textObject } from '../text-object.ts';
import { confirmed } from './confirm.ts';

async function press(button: HTMLElement, { element, stand, blockId, actionId }: Spot, choice?: unknown) {
  if (button.getAttribute('aria-disabled') === 'true') return;
  if (!(await confirmed(element.confirm, stand.names))) return;
  button.setAttribute('aria-disabled', 'true');
  await stand.click(blockId, actionId, choice);
  button.removeAttribute('aria-disabled');
}

export function button(spot: Spot): HTMLElement {
  const { element, stand, actionId } = spot;
  const address = textOf(element.url);
  const props = {
    class: `button ${textOf(element.style)}`,
    'aria-label': textOf(element.accessibility_label) || null,
    'data-focus': actionId,
  };
  const words = textObject(element.text, stand.names);
  const made = isSafe(address)
    ? h('a', { ...props, href: address, target: '_blank', rel: 'noopener noreferrer' }, ...words)
    : h('button', { ...props, type: 'button' }, ...words);
  made.addEventListener('click', () => void press(made, spot));
  return made;
}

function side(spot: Spot, choice: 'positive' | 'negative', face: Json): HTMLElement {
  const made = h('button', { type: 'button', class: 'button' }, ...textObject(face.text, spot.stand.names));
  made.addEventListener('click', () => void press(made, spot, choice));
  return made;
}

export function feedbackButtons(spot: Spot): HTMLElement {
  const { positive_button, negative_button } = spot.element;
  return h(
    'span',
    { class: 'row' },
    side(spot, 'positive', jsonOf(positive_button)),
    side(spot, 'negative', jsonOf(negative_button)),
  );
}

import type { Json } from '../../../window/wire.ts';
import { freshId, h } from '../../kit/h.ts';
import { drawElement } from '../elements.ts';
import { jsonOf, textOf, wordsOf } from '../read-json.ts';
import type { Stand } from '../stand.ts';
import { textObject } from '../text-object.ts';

/** As a click on any label does; screen readers get the label from the field itself. */
function focusField({ currentTarget }: MouseEvent): void {
  (currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('input, textarea')?.focus();
}

/** A labelled field of a form, with what the app said about it. */
export function inputBlock(block: Json, stand: Stand): HTMLElement {
  const element = jsonOf(block.element);
  const blockId = textOf(block.block_id);
  const [error, hint] = [stand.errors[blockId], wordsOf(block.hint)];
  const id = `${error === undefined ? 'hint' : 'error'}-${freshId()}`;
  const label = wordsOf(block.label);
  const spot = {
    element,
    blockId,
    actionId: textOf(element.action_id),
    waits: block.dispatch_action !== true,
    label,
    describedBy: error !== undefined || hint !== '' ? id : null,
    stand,
  };
  return h(
    'div',
    { class: error === undefined ? 'input' : 'input wrong', 'data-block': blockId },
    h(
      'div',
      { class: 'label', 'aria-hidden': 'true', onclick: focusField },
      ...textObject(block.label, stand.names),
      block.optional === true && h('small', {}, ' (optional)'),
    ),
    drawElement(spot),
    error === undefined
      ? hint !== '' && h('div', { class: 'hint', id }, ...textObject(block.hint, stand.names))
      : h('div', { class: 'error', id, role: 'alert' }, error),
  );
}

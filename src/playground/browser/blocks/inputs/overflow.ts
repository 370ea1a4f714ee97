import { icon } from '../../kit/icon.ts';
import { menu } from '../../kit/menu.ts';
import { jsonsOf, textOf, wordsOf } from '../read-json.ts';
import { isSafe } from '../safe-link.ts';
import type { Spot } from '../stand.ts';
import { confirmed } from './confirm.ts';

/** A menu of further things to do. */
export function overflow({ element, stand, blockId, actionId }: Spot): HTMLElement {
  const items = jsonsOf(element.options).map((option) => ({
    label: wordsOf(option.text),
    detail: wordsOf(option.description),
    onchoose: async () => {
      if (!(await confirmed(element.confirm, stand.names))) return;
      const address = textOf(option.url);
      if (isSafe(address)) open(address, '_blank', 'noopener');
      await stand.click(blockId, actionId, textOf(option.value));
    },
  }));
  return menu({
    class: 'button square',
    label: 'More',
    face: [icon('more')],
    items,
    focusKey: actionId,
  });
}

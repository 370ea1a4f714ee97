import { isObject, type JsonObject, objectsOf } from '../json.ts';

export interface Found {
  readonly element: JsonObject;
  readonly blockId: string;
}

/** Everything that can be clicked or filled in, wherever blocks hold such things. */
function elementsOf(block: JsonObject): readonly Found[] {
  const blockId = String(block.block_id);
  const own = [block.accessory, block.element, ...objectsOf(block.elements), ...objectsOf(block.actions)];
  return [
    ...own.filter(isObject).map((element) => ({ element, blockId })),
    ...objectsOf(block.child_blocks).flatMap(elementsOf),
    ...objectsOf(block.elements).flatMap((card) => (card.type === 'card' ? elementsOf(card) : [])),
  ];
}

export interface WhichElement {
  readonly actionId: string;
  /** Among several with this action id, the n-th, from 0. */
  readonly index?: number | undefined;
  readonly blockId?: string | undefined;
}

export function findElement(
  blocks: readonly JsonObject[],
  { actionId, index = 0, blockId }: WhichElement,
): Found {
  const all = blocks.flatMap(elementsOf).filter(({ element }) => element.action_id !== undefined);
  const matching = all.filter(
    (found) => found.element.action_id === actionId && (blockId === undefined || found.blockId === blockId),
  );
  const found = matching[index];
  if (found !== undefined) return found;
  const there = all.map(({ element }) => String(element.action_id)).join(', ');
  throw new Error(`There is nothing to click with action_id ${actionId}; there is: ${there || 'nothing'}.`);
}

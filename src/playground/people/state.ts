import { type JsonObject, objectsOf } from '../json.ts';
import { chosen } from './doing/choice.ts';

/** What people filled in: block id → action id → text, option value, user id, … */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function inputOf(block: JsonObject): readonly JsonObject[] {
  if (block.type === 'input') return objectsOf([block.element]);
  if (block.type === 'actions') return objectsOf(block.elements);
  return block.type === 'section' ? objectsOf([block.accessory]) : [];
}

const stateless = ['button', 'workflow_button', 'overflow', 'image', 'feedback_buttons', 'icon_button'];

/** `state.values` of a view or message: everything that can be filled in, with what it holds now. */
export function stateValues(blocks: readonly JsonObject[], values: Values): JsonObject {
  const entries = blocks.flatMap((block) => {
    const blockId = String(block.block_id);
    const elements = inputOf(block).filter(({ type }) => !stateless.includes(String(type)));
    if (elements.length === 0) return [];
    const held = elements.map((element) => {
      const actionId = String(element.action_id);
      return [actionId, { type: element.type, ...chosen(element, values[blockId]?.[actionId]) }];
    });
    return [[blockId, Object.fromEntries(held)]];
  });
  return Object.fromEntries(entries);
}

import { isObject, type JsonObject } from '../json.ts';
import type { OpenView } from '../workspace/messages/open-view.ts';
import { isEmptyChoice } from './doing/choice.ts';
import { blocksOf } from './doing/surface.ts';
import type { Values } from './state.ts';

function held(state: JsonObject, blockId: unknown, actionId: unknown): JsonObject | undefined {
  const block = state[String(blockId)];
  const value = isObject(block) ? block[String(actionId)] : undefined;
  return isObject(value) ? value : undefined;
}

function checkNames(values: Values, state: JsonObject): void {
  for (const [blockId, fields] of Object.entries(values)) {
    if (state[blockId] === undefined) throw new Error(`The modal has no block ${blockId} to fill in.`);
    for (const actionId of Object.keys(fields)) {
      if (held(state, blockId, actionId) === undefined)
        throw new Error(`Block ${blockId} has no ${actionId}.`);
    }
  }
}

function checkField(block: JsonObject, element: JsonObject, state: JsonObject): void {
  const value = held(state, block.block_id, element.action_id) ?? {};
  const empty = isEmptyChoice(value);
  if (empty && block.optional !== true)
    throw new Error(`The field ${String(block.block_id)} is required and empty.`);
  const { length } = String(value.value ?? '');
  const { min_length: min = 0, max_length: max = 3000 } = element;
  const fits = length >= Number(min) && length <= Number(max);
  if (!empty && 'value' in value && !fits) {
    throw new Error(
      `The field ${String(block.block_id)} takes at least ${min} and at most ${max} characters.`,
    );
  }
}

/** Slack's client does not send a form that is not filled in as it should be; nor does this one. */
export function checkFilledIn(view: OpenView, values: Values, state: JsonObject): void {
  checkNames(values, state);
  for (const block of blocksOf(view)) {
    if (block.type === 'input' && isObject(block.element)) checkField(block, block.element, state);
  }
}

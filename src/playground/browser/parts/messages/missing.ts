import type { Json } from '../../../window/wire.ts';
import { jsonOf, listOf, textOf } from '../../blocks/read-json.ts';
import type { Held } from '../../blocks/stand.ts';

const starts = [
  'initial_value',
  'initial_option',
  'initial_options',
  'initial_user',
  'initial_users',
  'initial_channel',
  'initial_conversation',
  'initial_date',
  'initial_time',
  'initial_date_time',
];

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && listOf(value).length === 0)
  );
}

function faultOf(block: Json, held: Held): string | null {
  const element = jsonOf(block.element);
  const start = starts.map((name) => element[name]).find((value) => value !== undefined);
  const value = held.get(textOf(block.block_id), textOf(element.action_id)) ?? start;
  if (isEmpty(value)) return block.optional === true ? null : 'Please fill this in.';
  const { min_length: min, max_length: max } = element;
  const length = typeof value === 'string' ? value.length : 0;
  if (typeof min === 'number' && length < min) return `Please write at least ${min} characters.`;
  return typeof max === 'number' && length > max ? `Please write at most ${max} characters.` : null;
}

/** What the form itself finds before it is sent, as Slack's does: by block id. */
export function missing(blocks: readonly Json[], held: Held): Readonly<Record<string, string>> {
  const faults = blocks
    .filter(({ type }) => type === 'input')
    .map((block) => [textOf(block.block_id), faultOf(block, held)] as const);
  return Object.fromEntries(faults.flatMap(([id, fault]) => (fault === null ? [] : [[id, fault]])));
}

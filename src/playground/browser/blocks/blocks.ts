import type { Json } from '../../window/wire.ts';
import { h } from '../kit/h.ts';
import { drawElement } from './elements.ts';
import { inputBlock } from './inputs/input-block.ts';
import { figure, picture } from './picture.ts';
import { placeholder } from './placeholder.ts';
import { isJson, jsonsOf, textOf } from './read-json.ts';
import { richText } from './rich-text.ts';
import type { Stand } from './stand.ts';
import { table } from './table.ts';
import { textObject } from './text-object.ts';

type Draw = (block: Json, stand: Stand) => HTMLElement;

function element(block: Json, one: Json, stand: Stand): HTMLElement {
  const blockId = textOf(block.block_id);
  const spot = {
    element: one,
    blockId,
    actionId: textOf(one.action_id),
    waits: false,
    label: '',
    describedBy: null,
  };
  return drawElement({ ...spot, stand });
}

function section(block: Json, stand: Stand): HTMLElement {
  const fields = jsonsOf(block.fields).map((field) =>
    h('div', { class: 'lines' }, ...textObject(field, stand.names)),
  );
  return h(
    'div',
    { class: 'section' },
    h(
      'div',
      { class: 'section-body' },
      isJson(block.text) && h('div', { class: 'lines' }, ...textObject(block.text, stand.names)),
      fields.length > 0 && h('div', { class: 'fields' }, ...fields),
    ),
    isJson(block.accessory) && h('div', { class: 'accessory' }, element(block, block.accessory, stand)),
  );
}

function header(block: Json, stand: Stand): HTMLElement {
  return h('h3', { class: 'block-header' }, ...textObject(block.text, stand.names));
}

function context(block: Json, stand: Stand): HTMLElement {
  const parts = jsonsOf(block.elements).map((one) =>
    one.type === 'image' ? picture(one, 'small') : h('span', {}, ...textObject(one, stand.names)),
  );
  return h('div', { class: 'context' }, ...parts);
}

function actions(block: Json, stand: Stand): HTMLElement {
  return h(
    'div',
    { class: 'row actions' },
    ...jsonsOf(block.elements).map((one) => element(block, one, stand)),
  );
}

function alert(block: Json, stand: Stand): HTMLElement {
  return h(
    'div',
    { class: `alert ${textOf(block.level)}`, role: 'note' },
    ...textObject(block.text, stand.names),
  );
}

const draws: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['section', section],
  ['header', header],
  ['divider', () => h('hr')],
  ['context', context],
  ['actions', actions],
  ['context_actions', actions],
  ['input', inputBlock],
  ['image', figure],
  ['rich_text', (block, { names }) => richText(block, names)],
  ['table', (block, { names }) => table(block, names)],
  ['data_table', (block, { names }) => table(block, names)],
  ['alert', alert],
]);

/** Blocks as people see them. */
export function drawBlocks(blocks: readonly Json[], stand: Stand): HTMLElement {
  const drawn = blocks.map((block) => {
    const draw = draws.get(String(block.type));
    return draw === undefined ? placeholder(block.type) : draw(block, stand);
  });
  return h('div', { class: 'blocks' }, ...drawn);
}

import type { Json } from '../../window/wire.ts';
import { type Child, h } from '../kit/h.ts';
import type { Names } from '../kit/names.ts';
import { jsonOf, jsonsOf, listOf, textOf } from './read-json.ts';
import { richText } from './rich-text.ts';

function content(cell: Json, names: Names): Child {
  if (cell.type === 'rich_text') return richText(cell, names);
  return cell.type === 'raw_number' ? String(cell.text ?? cell.value ?? '') : textOf(cell.text);
}

function look(column: unknown, cell: Json): string {
  const { align, is_wrapped } = jsonOf(column);
  const side = align ?? (cell.type === 'raw_number' ? 'right' : 'left');
  return `align-${String(side)}${is_wrapped === true ? ' wrapped' : ''}`;
}

/** `table` and `data_table`: the first row names the columns. */
export function table(block: Json, names: Names): HTMLElement {
  const settings = listOf(block.column_settings);
  const rows = listOf(block.rows).map((row, index) => {
    const cells = jsonsOf(row).map((cell, column) =>
      h(
        index === 0 ? 'th' : 'td',
        { class: look(settings[column], cell), scope: index === 0 && 'col' },
        content(cell, names),
      ),
    );
    return h('tr', {}, ...cells);
  });
  const caption = textOf(block.caption);
  return h(
    'div',
    { class: 'table', role: 'region', tabindex: 0, 'aria-label': caption || 'Table' },
    h(
      'table',
      {},
      caption !== '' && h('caption', {}, caption),
      h('thead', {}, ...rows.slice(0, 1)),
      h('tbody', {}, ...rows.slice(1)),
    ),
  );
}

import type { ShownFile, ShownMessage } from '../../../window/wire.ts';
import { drawBlocks } from '../../blocks/blocks.ts';
import { figure } from '../../blocks/picture.ts';
import type { Stand } from '../../blocks/stand.ts';
import { h } from '../../kit/h.ts';

function drawFile({ title, altText, type, address }: ShownFile): HTMLElement {
  const heading = { type: 'plain_text', text: title };
  if (type.startsWith('image/'))
    return figure({ title: heading, image_url: address, alt_text: altText || title });
  return h('a', { class: 'file', href: address, target: '_blank' }, title);
}

/** What hangs under the words of a message: files, and previews of its links. */
export function attached({ files, previews }: ShownMessage, stand: Stand): readonly HTMLElement[] {
  return [
    ...files.map(drawFile),
    ...previews.map(({ blocks }) => h('div', { class: 'preview' }, drawBlocks(blocks, stand))),
  ];
}

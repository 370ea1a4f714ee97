import type { Json } from '../../window/wire.ts';
import { h } from '../kit/h.ts';
import { textOf, wordsOf } from './read-json.ts';

/** Pictures of this page only: nothing is fetched from anywhere else, so another one is described instead. */
export function picture(image: Json, size: 'small' | 'large'): HTMLElement {
  const [address, alt] = [textOf(image.image_url), textOf(image.alt_text)];
  const own = ['data:image/', '/files/', `${location.origin}/`].some((start) => address.startsWith(start));
  if (own) return h('img', { src: address, alt, class: `picture ${size}` });
  return h(
    'span',
    { class: `picture ${size} absent`, role: 'img', 'aria-label': alt },
    size === 'large' ? `Picture: ${alt}` : '🖼',
  );
}

/** An image block: its title, and the picture. */
export function figure(block: Json): HTMLElement {
  const title = wordsOf(block.title);
  return h('figure', {}, title !== '' && h('figcaption', {}, title), picture(block, 'large'));
}

import { h } from './h.ts';
import { type IconName, icon } from './icon.ts';

/** A button that shows a picture and is called by its label. */
export function tool(label: string, picture: IconName, onclick: () => void): HTMLElement {
  const named = { 'aria-label': label, title: label, 'data-focus': label };
  return h('button', { class: 'tool', type: 'button', ...named, onclick }, icon(picture));
}

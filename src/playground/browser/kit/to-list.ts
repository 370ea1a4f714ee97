import { h } from './h.ts';
import { icon } from './icon.ts';
import type { Win } from './win.ts';

/** Back to the channels, on a phone, where a pane fills the screen. */
export function toList(win: Win): HTMLElement {
  const named = { 'aria-label': 'All channels', 'data-focus': 'to-list' };
  const onclick = () => win.go({ list: true });
  return h('button', { class: 'tool to-list', type: 'button', ...named, onclick }, icon('back'));
}

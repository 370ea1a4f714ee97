import { h } from '../kit/h.ts';

/** For what this page cannot draw: it says so, instead of leaving a gap that nobody notices. */
export function placeholder(type: unknown): HTMLElement {
  return h('span', { class: 'placeholder' }, `Slack shows a “${String(type)}” here; this page cannot.`);
}

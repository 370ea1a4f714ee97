import { type Child, h } from '../kit/h.ts';
import { goToOwn, ownPlace } from '../kit/permalink.ts';

/** A link that a click may follow; any other address stays text. */
export function safeLink(address: string, ...label: readonly Child[]): HTMLElement {
  const shown = label.length > 0 ? label : [address];
  if (!isSafe(address)) return h('span', {}, ...shown);
  const own = ownPlace(address);
  if (own !== null) return h('a', { href: address, onclick: goToOwn(own) }, ...shown);
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...shown);
}

export function isSafe(address: string): boolean {
  return URL.canParse(address) && /^(?:https?|mailto):$/.test(new URL(address).protocol);
}

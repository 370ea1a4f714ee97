import type { Person } from '../../../window/wire.ts';
import { h } from '../../kit/h.ts';

const hues = 6;

/** Two letters on a color of their own. */
export function avatar(person: Person | undefined, size: 'small' | 'large' = 'large'): HTMLElement {
  const name = person?.name ?? '?';
  const letters = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('');
  const hue = [...(person?.id ?? '')].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % hues;
  const look = person?.bot ? 'bot' : `hue-${hue}`;
  return h('span', { class: `avatar ${size} ${look}`, 'aria-hidden': 'true' }, letters);
}

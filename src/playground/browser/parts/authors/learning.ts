import type { LearningNow } from '../../../window/author/author-wire.ts';
import { h } from '../../kit/h.ts';

/** How far learning has come; nothing where everything is learned. */
export function drawLearning(learning: LearningNow | null): HTMLElement {
  if (learning === null) return h('div');
  const { examples, progress } = learning;
  const percent = Math.round(progress * 100);
  const words = `Learning from ${examples.toLocaleString('en')} examples: ${percent} percent`;
  const filled = h('span', { class: 'filled' });
  filled.style.width = `${percent}%`;
  const bar = {
    class: 'bar',
    role: 'progressbar',
    'aria-label': 'Learning',
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': percent,
    'aria-valuetext': words,
  };
  const until = 'Until then, who owns a request is told by what was learned before.';
  return h(
    'div',
    { class: 'learning' },
    h('p', {}, words, h('small', {}, ` ${until}`)),
    h('div', bar, filled),
  );
}

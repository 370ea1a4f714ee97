import type { Explanation, NearestLine } from '../../../window/author/author-wire.ts';
import { drawBlocks } from '../../blocks/blocks.ts';
import { createHeld, type Stand } from '../../blocks/stand.ts';
import { h } from '../../kit/h.ts';
import { namesOf } from '../../kit/names.ts';
import type { Win } from '../../kit/win.ts';

/** Drawn as in Slack, but nobody has asked in a channel yet, so there is nowhere to press its buttons. */
function standOf(win: Win): Stand {
  const press = async () => {
    win.notice('This is a preview. Ask the same in a channel to press its buttons.');
    return { ok: true };
  };
  const names = namesOf(win.shown());
  return { surface: 'message', names, held: createHeld(), errors: {}, click: press, suggest: press };
}

function candidate({ name, confidence }: Explanation['candidates'][number]): HTMLElement {
  const percent = Math.round(confidence * 100);
  const filled = h('span', { class: 'filled' });
  filled.style.width = `${percent}%`;
  const words = percent === 0 ? 'less than 1 percent' : `${percent} percent`;
  const bar = h('span', { class: 'bar', 'aria-hidden': 'true' }, filled);
  return h('li', {}, h('span', { class: 'candidate' }, name), h('span', { class: 'share' }, words), bar);
}

function nearest({ place, text, what, shown }: NearestLine): HTMLElement {
  const about = shown ? `${what}, shown in the answer` : what;
  return h(
    'li',
    {},
    h('q', {}, text),
    h('div', { class: 'where' }, h('code', {}, place), h('span', {}, about)),
  );
}

function why({ because, correction, candidates, nearest: lines }: Explanation): HTMLElement {
  return h(
    'section',
    { class: 'why' },
    h('h3', {}, 'Why this answer?'),
    h('p', {}, because),
    correction !== null && h('p', { class: 'correction' }, correction),
    candidates.length > 0 && h('ul', { class: 'candidates' }, ...candidates.map(candidate)),
    lines.length > 0 && h('h4', {}, 'The lines that are nearest'),
    lines.length > 0 && h('ul', { class: 'nearest' }, ...lines.map(nearest)),
  );
}

/** The answer as people get it, and what it rests on. */
export function drawExplanation(win: Win, explanation: Explanation | null): HTMLElement {
  if (explanation === null)
    return h('p', { class: 'quiet' }, 'Type any sentence to see what people would get, and why.');
  const label = `The answer to ${explanation.asked}`;
  return h(
    'div',
    { class: 'explained' },
    h('section', { class: 'answer', 'aria-label': label }, drawBlocks(explanation.blocks, standOf(win))),
    why(explanation),
  );
}

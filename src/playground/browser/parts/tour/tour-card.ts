import type { TourStep } from '../../../window/wire.ts';
import { h } from '../../kit/h.ts';
import { icon } from '../../kit/icon.ts';
import { tool } from '../../kit/tool.ts';

/** How far the person of a window has come. */
export interface Progress {
  readonly done: readonly number[];
  readonly at: number;
  readonly closed: boolean;
}

export interface TourFace {
  readonly steps: readonly TourStep[];
  readonly progress: Progress;
  readonly running: boolean;
  change(next: Partial<Progress>): void;
  run(step: TourStep, index: number): void;
}

function dot({ progress: { done, at }, change }: TourFace, { title }: TourStep, index: number): HTMLElement {
  const isDone = done.includes(index);
  const props = {
    type: 'button',
    class: isDone ? 'dot done' : 'dot',
    'aria-label': `Step ${index + 1}: ${title}${isDone ? ', done' : ''}`,
    'aria-current': index === at ? 'step' : null,
    'data-focus': `dot ${index}`,
  };
  return h(
    'button',
    { ...props, onclick: () => change({ at: index }) },
    isDone ? icon('tick') : `${index + 1}`,
  );
}

function tryButton({ running, progress, run }: TourFace, step: TourStep, index: number): HTMLElement {
  const words = running ? 'One moment…' : progress.done.includes(index) ? 'Try again' : 'Try it';
  const props = { class: 'button primary', type: 'button', 'data-focus': 'try' };
  return h(
    'button',
    { ...props, 'aria-disabled': running ? 'true' : null, onclick: () => run(step, index) },
    words,
  );
}

function opener({ change }: TourFace): HTMLElement {
  const props = { class: 'tour-open', type: 'button', onclick: () => change({ closed: false }) };
  return h('button', props, icon('flag'), 'Tour');
}

/** The step at hand, and the others as dots. */
export function drawTour(face: TourFace): HTMLElement {
  const { steps, progress, change } = face;
  const index = Math.min(progress.at, steps.length - 1);
  const step = steps[index];
  if (step === undefined || progress.closed) return opener(face);
  const finished = steps.every((_step, number) => progress.done.includes(number));
  const end = 'That was the tour. Everything here is real: write what you like.';
  return h(
    'div',
    { class: 'tour-card' },
    h(
      'div',
      { class: 'tour-top' },
      h('div', { class: 'dots' }, ...steps.map((one, number) => dot(face, one, number))),
      tool('Close tour', 'close', () => change({ closed: true })),
    ),
    h('h2', {}, step.title),
    h('p', {}, step.detail),
    tryButton(face, step, index),
    finished && h('p', { class: 'tour-end' }, end),
  );
}

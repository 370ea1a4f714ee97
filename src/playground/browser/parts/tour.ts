import type { TourStep } from '../../window/wire.ts';
import { h } from '../h.ts';
import { icon } from '../icon.ts';
import { keep } from '../keep-list.ts';
import { runStep } from '../run-step.ts';
import type { Win } from '../win.ts';

export interface TourCard {
  readonly element: HTMLElement;
  show(): void;
}

const remembered = 'playground-tour';

interface Progress {
  readonly done: readonly number[];
  readonly at: number;
  readonly closed: boolean;
}

function read(): Progress {
  return JSON.parse(sessionStorage.getItem(remembered) ?? '{"done":[],"at":0,"closed":false}');
}

/** A few things to try, each one click. */
export function tourCard(win: Win): TourCard {
  const element = h('aside', { class: 'tour', 'aria-label': 'Tour' });
  let progress = read();
  let running = false;
  const change = (next: Partial<Progress>) => {
    progress = { ...progress, ...next };
    sessionStorage.setItem(remembered, JSON.stringify(progress));
    show();
  };
  const run = async (step: TourStep, index: number) => {
    running = true;
    show();
    const went = await runStep(win, step);
    running = false;
    if (!went) return show();
    const last = index === win.shown().tour.length - 1;
    change({ done: [...new Set([...progress.done, index])], at: last ? index : index + 1 });
  };
  function dots(steps: readonly TourStep[]): HTMLElement {
    const dot = ({ title }: TourStep, index: number) =>
      h(
        'button',
        {
          type: 'button',
          class: `dot${progress.done.includes(index) ? ' done' : ''}`,
          'aria-label': `Step ${index + 1}: ${title}${progress.done.includes(index) ? ', done' : ''}`,
          'aria-current': index === progress.at ? 'step' : null,
          'data-focus': `dot ${index}`,
          onclick: () => change({ at: index }),
        },
        progress.done.includes(index) ? icon('tick') : String(index + 1),
      );
    return h('div', { class: 'dots' }, ...steps.map(dot));
  }
  function draw(steps: readonly TourStep[]): HTMLElement {
    const index = Math.min(progress.at, steps.length - 1);
    const step = steps[index];
    const finished = steps.every((_step, number) => progress.done.includes(number));
    if (step === undefined || progress.closed)
      return h(
        'button',
        { class: 'tour-open', type: 'button', onclick: () => change({ closed: false }) },
        icon('flag'),
        'Tour',
      );
    return h(
      'div',
      { class: 'tour-card' },
      h(
        'div',
        { class: 'tour-top' },
        dots(steps),
        h(
          'button',
          {
            class: 'tool',
            type: 'button',
            'aria-label': 'Close tour',
            title: 'Close',
            onclick: () => change({ closed: true }),
          },
          icon('close'),
        ),
      ),
      h('h2', {}, step.title),
      h('p', {}, step.detail),
      h(
        'button',
        {
          class: 'button primary',
          type: 'button',
          'data-focus': 'try',
          'aria-disabled': running ? 'true' : null,
          onclick: () => (running ? undefined : void run(step, index)),
        },
        running ? 'One moment…' : progress.done.includes(index) ? 'Try again' : 'Try it',
      ),
      finished &&
        h('p', { class: 'tour-end' }, 'That was the tour. Everything here is real: write what you like.'),
    );
  }
  function show(): void {
    const { tour } = win.shown();
    element.hidden = tour.length === 0;
    keep(element, [tour, progress, running], () => draw(tour));
  }
  return { element, show };
}

import type { TourStep } from '../../../window/wire.ts';
import { h } from '../../kit/h.ts';
import { keep } from '../../kit/keep-list.ts';
import type { Win } from '../../kit/win.ts';
import { runStep } from '../../run-step.ts';
import { drawTour, type Progress } from './tour-card.ts';

export interface Tour {
  readonly element: HTMLElement;
  show(): void;
}

const remembered = 'playground-tour';

function read(): Progress {
  return JSON.parse(sessionStorage.getItem(remembered) ?? '{"done":[],"at":0,"closed":false}');
}

/** A few things to try, each one click. Each window remembers how far it has come. */
export function tour(win: Win): Tour {
  const element = h('aside', { class: 'tour', 'aria-label': 'Tour' });
  let progress = read();
  let running = false;
  const change = (next: Partial<Progress>) => {
    progress = { ...progress, ...next };
    sessionStorage.setItem(remembered, JSON.stringify(progress));
    show();
  };
  const run = async (step: TourStep, index: number) => {
    if (running) return;
    running = true;
    show();
    const went = await runStep(win, step);
    running = false;
    const next = Math.min(index + 1, win.shown().tour.length - 1);
    change(went ? { done: [...new Set([...progress.done, index])], at: next } : {});
  };
  function show(): void {
    const { tour: steps } = win.shown();
    element.hidden = steps.length === 0;
    keep(element, [steps, progress, running], () => drawTour({ steps, progress, running, change, run }));
  }
  return { element, show };
}

import { readFileSync, writeFileSync } from 'node:fs';

/**
 * What a run found that a later one can be held against. Only ratios of one run go in here (beside a bare app, beside
 * the yardstick, shares of right answers), since milliseconds belong to the machine.
 */
export function createFigures() {
  const kept = {};
  return {
    /** `noise` is the part of a figure by which two runs of the same code differ: 0.1 is a tenth. */
    add(name, value, { isBetter = 'lower', noise = 0.15 } = {}) {
      if (Number.isFinite(value)) kept[name] = { value: Number(value.toPrecision(3)), isBetter, noise };
    },
    all: () => kept,
  };
}

export function saveFigures(file, figures) {
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

export function readFigures(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** One line for each figure that both runs have and that got worse by more than its noise, the worst first. */
export function whatFell(before, now) {
  return Object.entries(before)
    .filter(([name]) => now[name] !== undefined)
    .map(([name, then]) => ({ name, then, now: now[name], loss: lossOf(then, now[name]) }))
    .filter(({ loss, then }) => loss > then.noise)
    .sort((a, b) => b.loss - a.loss)
    .map(
      ({ name, then, now, loss }) =>
        `${name}: ${then.value} before, ${now.value} now (${Math.round(loss * 100)} % worse, noise is ${Math.round(then.noise * 100)} %)`,
    );
}

/** How much worse, as a part of what it was: 0.2 is a fifth worse, below 0 is better. */
function lossOf(then, now) {
  const change = then.value === 0 ? now.value : now.value / then.value - 1;
  return then.isBetter === 'lower' ? change : -change;
}

const ROUNDS = 20;
/** No weight moves further at once. */
const STEP = 2;
const SETTLED = 1e-3;
const RIDGE = 1e-3;

/**
 * Fits a conditional logit (McFadden 1974) by Newton's method. A row has `choices`, a list of signals for each that can be
 * chosen, `prior`, log-odds that are not fitted, `right`, the numbers of those that are right, and `weight`.
 */
export function fitLogit(rows, size) {
  const fit = rows.filter(({ right, prior }) =>
    right.some((choice) => prior[choice] > Number.NEGATIVE_INFINITY),
  );
  const total = fit.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Array(size).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => RIDGE * weight);
    const curve = weights.map((_, at) => weights.map((__, other) => (at === other ? RIDGE : 0)));
    for (const row of fit) addRow(slope, curve, row, weights, row.weight / total);
    const step = solved(curve, slope);
    const longest = Math.max(...step.map(Math.abs));
    const part = Math.min(1, STEP / longest);
    step.forEach((value, at) => {
      weights[at] -= part * value;
    });
    if (longest < SETTLED) break;
  }
  return weights;
}

const product = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);

function addRow(slope, curve, { choices, prior, right }, weights, weight) {
  const odds = choices.map((signals, choice) => product(signals, weights) + prior[choice]);
  const most = Math.max(...odds);
  const powers = odds.map((one) => Math.exp(one - most));
  const sum = powers.reduce((all, one) => all + one, 0);
  const shares = powers.map((one) => one / sum);
  const hit = right.reduce((all, choice) => all + shares[choice], 0) || 1e-12;
  const mean = weights.map((_, at) =>
    product(
      shares,
      choices.map((signals) => signals[at]),
    ),
  );
  choices.forEach((signals, choice) => {
    const error = shares[choice] - (right.includes(choice) ? shares[choice] / hit : 0);
    const away = signals.map((value, at) => value - mean[at]);
    away.forEach((value, at) => {
      slope[at] += weight * error * signals[at];
      for (let other = 0; other < away.length; other++)
        curve[at][other] += weight * shares[choice] * value * away[other];
    });
  });
}

/** Gauss and Jordan. */
function solved(matrix, vector) {
  const rows = matrix.map((row, at) => [...row, vector[at]]);
  rows.forEach((pivot, at) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[at] / pivot[at];
      pivot.forEach((value, column) => {
        row[column] -= factor * value;
      });
    }
  });
  return rows.map((row, at) => row.at(-1) / row[at]);
}

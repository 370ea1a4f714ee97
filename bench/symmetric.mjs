const SWEEPS = 30;
const NOTHING = 1e-12;

/** The eigenvalues of a symmetric matrix, largest first, each with its vector: by Jacobi's rotations. */
export function eigen(matrix) {
  const left = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, row) => matrix.map((__, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS && outside(left) > NOTHING; sweep++)
    for (let p = 0; p < left.length; p++)
      for (let q = p + 1; q < left.length; q++) rotate(left, vectors, p, q);
  return left
    .map((row, at) => ({ value: row[at], vector: vectors.map((own) => own[at]) }))
    .sort((a, b) => b.value - a.value);
}

const outside = (matrix) =>
  matrix.reduce(
    (sum, row, at) => row.reduce((own, value, other) => own + (other === at ? 0 : value * value), sum),
    0,
  );

function rotate(left, vectors, p, q) {
  if (Math.abs(left[p][q]) < NOTHING) return;
  const slope = (left[q][q] - left[p][p]) / (2 * left[p][q]);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of [...left, ...vectors]) [row[p], row[q]] = turned(row[p], row[q], cosine, sine);
  const [first, second] = [left[p], left[q]];
  first.forEach((value, at) => {
    [first[at], second[at]] = turned(value, second[at], cosine, sine);
  });
}

const turned = (a, b, cosine, sine) => [cosine * a - sine * b, sine * a + cosine * b];

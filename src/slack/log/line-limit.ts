/** Lets so many lines pass in a minute, whatever writes them, so that nobody outside can fill the disk with log lines. */
export interface LineLimit {
  /** Runs `write`, or not. `leftOut`: how many were not written since the last that was. */
  pass(write: (leftOut: number) => void): void;
}

const MINUTE = 60_000;

export function createLineLimit(most: number, elapsed: () => number): LineLimit {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  let leftOut = 0;
  return {
    pass(write) {
      const at = elapsed();
      if (at >= since + MINUTE) {
        since = at;
        count = 0;
      }
      count++;
      if (count > most) leftOut++;
      else {
        write(leftOut);
        leftOut = 0;
      }
    },
  };
}

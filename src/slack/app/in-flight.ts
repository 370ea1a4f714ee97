/** Counts what is being worked on, because Bolt's own stop waits for nothing. */
export interface InFlight {
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way, or after `milliseconds`; says how much was left. */
  drained(milliseconds: number): Promise<number>;
}

export function createInFlight(): InFlight {
  let count = 0;
  let announce = () => {};
  return {
    async during(work) {
      count++;
      try {
        return await work();
      } finally {
        count--;
        if (count === 0) announce();
      }
    },
    async drained(milliseconds) {
      if (count === 0) return 0;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        announce = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      return count;
    },
  };
}

/** Does work that is for the same person one after the other, in the order in which it came. */
export type OneByOne = (person: string, work: () => Promise<void>) => Promise<void>;

export function createOneByOne(): OneByOne {
  const last = new Map<string, Promise<void>>();
  return async (person, work) => {
    const before = last.get(person) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(person, mine);
    try {
      await mine;
    } finally {
      if (last.get(person) === mine) last.delete(person);
    }
  };
}

/** One run at a time; calls while one waits for its turn share that one. */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const run = () => {
    waiting = null;
    running = work();
    return running;
  };
  return () => {
    waiting ??= running.catch(() => undefined).then(run);
    return waiting;
  };
}

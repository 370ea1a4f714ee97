/** Documents were saved while older ones were learned: what they say is not to wait for that. */
export class Superseded extends Error {}

/**
 * One run at a time; calls during a run lead to one more after it, and the run may ask whether it is still the last. A
 * failure is told, and the last state stays.
 */
export function inTurn(
  work: (isLast: () => boolean) => Promise<void>,
  failed: (error: unknown) => void,
): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await work(() => !again).catch((error: unknown) => {
        if (!(error instanceof Superseded)) failed(error);
      });
    } while (again);
    running = false;
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}

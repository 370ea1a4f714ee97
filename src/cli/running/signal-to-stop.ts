/** Resolves when somebody presses Ctrl+C, or the system asks this process to stop. */
export function signalToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

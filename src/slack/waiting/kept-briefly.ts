/**
 * What is dear to find out is found out once for all who ask within `lifetime` milliseconds, by a clock that nobody sets.
 * Whoever asks while that is under way shares it. A failure is forgotten at once.
 */
export function keptBriefly<T>(
  lifetime: number,
  find: () => Promise<T>,
  elapsed: () => number,
): () => Promise<T> {
  let kept: { readonly until: number; readonly found: Promise<T> } | null = null;
  return () => {
    if (kept && elapsed() < kept.until) return kept.found;
    const entry = { until: Number.POSITIVE_INFINITY, found: find() };
    kept = entry;
    entry.found.then(
      () => {
        entry.until = elapsed() + lifetime;
      },
      () => {
        if (kept === entry) kept = null;
      },
    );
    return entry.found;
  };
}

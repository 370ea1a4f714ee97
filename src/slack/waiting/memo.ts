import type { Outcome } from '../../requests/messenger.ts';
import { createMostRecent } from '../../search/most-recent.ts';

/** Remembers what was looked up. Failures are forgotten at once. */
export type Memo<T> = (key: string, look: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;

const MOST = 5_000;

/** A memory of so many milliseconds by a clock that nobody sets; whoever asks while a look-up is under way shares it. */
export function createMemo<T>(lifetime: number, elapsed: () => number): Memo<T> {
  return createRenewableMemo<T>(lifetime, elapsed).of;
}

export interface RenewableMemo<T> {
  readonly of: Memo<T>;
  /** Looks again, whatever is remembered, and remembers that. */
  readonly anew: Memo<T>;
}

export function createRenewableMemo<T>(lifetime: number, elapsed: () => number): RenewableMemo<T> {
  type Entry = { readonly until: number; readonly outcome: Promise<Outcome<T>> };
  const known = createMostRecent<string, Entry>(MOST);
  const of: Memo<T> = (key, look) => {
    const found = known.get(key);
    return found && found.until > elapsed() ? found.outcome : anew(key, look);
  };
  const anew: Memo<T> = (key, look) => {
    const entry = { until: elapsed() + lifetime, outcome: look() };
    known.set(key, entry);
    return forgetFailure(entry.outcome, () => {
      if (known.get(key) === entry) known.delete(key);
    });
  };
  return { of, anew };
}

async function forgetFailure<T>(outcome: Promise<Outcome<T>>, forget: () => void): Promise<Outcome<T>> {
  const settled = await outcome.catch((error: unknown) => {
    forget();
    throw error;
  });
  if (settled.kind !== 'done') forget();
  return settled;
}

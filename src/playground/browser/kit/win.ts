import type { Deed, Outcome, Snapshot } from '../../window/wire.ts';
import type { Line } from '../connection.ts';
import type { Place } from './place.ts';

/** One window: where it is, what it shows, and how it acts. */
export interface Win {
  place(): Place;
  /** What was shown last. */
  shown(): Snapshot;
  line(): Line;
  go(change: Partial<Place>): void;
  /** The same without a step in the browser's history. */
  shift(change: Partial<Place>): void;
  /** Whatever cannot be done is said in a notice. */
  act(deed: Deed): Promise<Outcome>;
  notice(text: string): void;
  /** Resolves when the window shows what is true now. */
  refresh(): Promise<void>;
}

import type { Json, Outcome, Surface, Values } from '../../window/wire.ts';
import type { Names } from '../kit/names.ts';

/** What the fields of one message or view hold at the moment. */
export interface Held {
  get(blockId: string, actionId: string): unknown;
  set(blockId: string, actionId: string, value: unknown): void;
  all(): Values;
  /** Only what belongs to these blocks: an app may take away a field that was filled in. */
  among(blocks: readonly Json[]): Values;
}

/** Where blocks stand, and what can be done there. */
export interface Stand {
  readonly surface: Surface['kind'];
  readonly names: Names;
  readonly held: Held;
  /** By block id: what the app said about a field. */
  readonly errors: Readonly<Record<string, string>>;
  click(blockId: string, actionId: string, choice?: unknown): Promise<Outcome>;
  suggest(blockId: string, actionId: string, typed: string): Promise<Outcome>;
}

/** An element, and the block it stands in. */
export interface Spot {
  readonly element: Json;
  readonly blockId: string;
  readonly actionId: string;
  /** In an input block, values wait for the form to be sent; elsewhere each choice is told at once. */
  readonly waits: boolean;
  /** What it is called, where the element itself does not say. */
  readonly label: string;
  /** Id of the field's error or hint, for screen readers. */
  readonly describedBy: string | null;
  readonly stand: Stand;
}

function valuesOf(
  held: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  fits: (id: string) => boolean,
): Values {
  const fitting = [...held].filter(([id]) => fits(id));
  return Object.fromEntries(fitting.map(([id, fields]) => [id, Object.fromEntries(fields)]));
}

export function createHeld(): Held {
  const held = new Map<string, Map<string, unknown>>();
  return {
    get: (blockId, actionId) => held.get(blockId)?.get(actionId),
    set: (blockId, actionId, value) => {
      const block = held.get(blockId) ?? new Map<string, unknown>();
      held.set(blockId, block.set(actionId, value));
    },
    all: () => valuesOf(held, () => true),
    among: (blocks) => valuesOf(held, (id) => blocks.some(({ block_id }) => block_id === id)),
  };
}

/** Keeps what was chosen, and tells the app unless the form is still to be sent. */
export function choose({ stand, blockId, actionId, waits }: Spot, choice: unknown): void {
  stand.held.set(blockId, actionId, choice);
  if (!waits) void stand.click(blockId, actionId, choice);
}

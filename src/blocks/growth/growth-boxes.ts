import { z } from 'zod';

const box = z.object({ selected_options: z.array(z.unknown()) });
const values = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Block id → whether its box is ticked on somebody's screen, from `view.state.values`. Never throws. */
export type Boxes = ReadonlyMap<string, boolean>;

export function readBoxes(given: unknown): Boxes {
  const blocks = Object.entries(values.safeParse(given).data ?? {});
  return new Map(
    blocks.flatMap(([blockId, states]) =>
      Object.values(states).flatMap((state): [string, boolean][] => {
        const read = box.safeParse(state);
        return read.success ? [[blockId, read.data.selected_options.length > 0]] : [];
      }),
    ),
  );
}

import { z } from 'zod';

const home = z.object({ type: z.literal('home'), hash: z.string(), private_metadata: z.string() });

/** A Home tab as it was on somebody's screen. */
export type SeenHome = Readonly<z.infer<typeof home>>;

/** Undefined for what is no Home tab: the view of a modal, or none. */
export const seenHome = (view: unknown): SeenHome | undefined => home.safeParse(view).data;

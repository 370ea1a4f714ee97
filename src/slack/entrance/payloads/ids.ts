import { z } from 'zod';

/** Ids as Slack makes them: a capital that says of what, then letters and digits. An organization has people `W…` and is `E…`. */
export const userId = z.string().regex(/^[UW]\w{1,63}$/);
export const teamId = z.string().regex(/^[TE]\w{1,63}$/);
export const channelId = z.string().regex(/^[CDG]\w{1,63}$/);
export const viewId = z.string().regex(/^\w[\w.-]{0,127}$/);
/** It goes into a header of what is asked of Slack: "xwfp-…". */
export const token = z.string().regex(/^x[\w.-]{4,511}$/);
/** Seconds since 1970 as Slack writes them, which name a message as well: "1700000000.000100". */
export const timestamp = z.string().regex(/^\d{1,20}(?:\.\d{1,20})?$/);
export const address = z.string().regex(/^https?:\/\//);

/** What Slack leaves out at times, or fills with null. */
export const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

/** A text that Slack may leave out; empty then. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

import { z } from 'zod';
import { maybe, teamId, text, viewId } from './ids.ts';
import { sender } from './people.ts';

/** A modal or a Home tab as it is on somebody's screen. What was entered is read field by field, by the form itself. */
export const view = z.object({
  id: viewId,
  type: text,
  callback_id: text,
  hash: maybe(z.string()),
  private_metadata: text,
  root_view_id: maybe(viewId),
  previous_view_id: maybe(viewId),
  app_installed_team_id: maybe(teamId),
  blocks: z
    .array(z.unknown())
    .nullish()
    .transform((blocks) => blocks ?? []),
  state: z
    .object({ values: maybe(z.unknown()) })
    .nullish()
    .transform((state) => ({ values: state?.values ?? {} })),
});

export type View = Readonly<z.infer<typeof view>>;

const fields = { ...sender, view, trigger_id: text };

/** A form that was sent off. */
export const submission = z.object({ type: z.literal('view_submission'), ...fields });
/** A form that was closed instead. */
export const closing = z.object({ type: z.literal('view_closed'), ...fields });

export type Submission = Readonly<z.infer<typeof submission>>;
export type Closing = Readonly<z.infer<typeof closing>>;

import { z } from 'zod';
import { maybe, teamId, text } from './ids.ts';
import { sender } from './people.ts';

/** What somebody has typed so far into a menu that asks us what to offer. */
export const options = z.object({
  type: z.literal('block_suggestion'),
  ...sender,
  action_id: z.string(),
  value: text,
  view: maybe(z.object({ private_metadata: text, app_installed_team_id: maybe(teamId) })),
});

export type Typed = Readonly<z.infer<typeof options>>;

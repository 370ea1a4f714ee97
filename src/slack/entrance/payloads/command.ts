import { z } from 'zod';
import { address, channelId, maybe, teamId, text, userId } from './ids.ts';

export const command = z.object({
  command: z.string(),
  text,
  user_id: userId,
  team_id: maybe(teamId),
  enterprise_id: maybe(teamId),
  channel_id: channelId,
  channel_name: text,
  trigger_id: text,
  response_url: maybe(address),
});

export type Command = Readonly<z.infer<typeof command>>;

import { z } from 'zod';
import { maybe, teamId, userId } from './ids.ts';

/** Who sends what is not an event: the person, and the workspace, which is missing where a whole organization has the app. */
export const sender = {
  user: z.object({ id: userId, team_id: maybe(teamId) }),
  team: maybe(z.object({ id: teamId, enterprise_id: maybe(teamId) })),
  enterprise: maybe(z.object({ id: teamId })),
};

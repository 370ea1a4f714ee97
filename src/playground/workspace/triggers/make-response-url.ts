import { randomUUID } from 'node:crypto';
import type { Workspace } from '../workspace.ts';
import type { ResponseUrl } from './response-url.ts';

/** A response_url for whatever the person did just now. It cannot be guessed, so no other page in a browser can post to it. */
export function makeResponseUrl(
  workspace: Workspace,
  of: { user: string; channel: string; source?: ResponseUrl['source'] },
): string {
  const id = `${workspace.identity.teamId}-${randomUUID()}`;
  const { user, channel, source = null } = of;
  workspace.responseUrls.set(id, { id, user, channel, source, madeAt: workspace.now(), uses: 0 });
  return `${workspace.origin()}/respond/${id}`;
}

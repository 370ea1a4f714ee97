import type { WebClient } from '@slack/web-api';
import type { HomeView } from '../../blocks/home/home-view.ts';
import { codeOf } from '../posting/explain-failure.ts';

/**
 * Shows a Home tab to a person, and gives its new hash. `conflict`: it no longer has this `hash`, as somebody, perhaps
 * another replica, has drawn it since.
 */
export async function publishHome(
  client: WebClient,
  userId: string,
  view: HomeView,
  hash: string | undefined,
): Promise<{ readonly hash: string | undefined } | 'conflict'> {
  try {
    const { view: shown } = await client.views.publish({ user_id: userId, view, ...(hash ? { hash } : {}) });
    return { hash: shown?.hash };
  } catch (error) {
    if (codeOf(error) !== 'hash_conflict') throw error;
    return 'conflict';
  }
}

import { directChannel } from '../../api/methods/channels.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { viewJson } from '../../workspace/messages/views.ts';
import type { User } from '../../workspace/people/people.ts';
import { deliverEvent } from '../events.ts';
import type { Stage } from '../stage.ts';
import { contextOf } from './agent-panel.ts';

/** Opens the app's page. The event comes for every tab and every visit. */
export async function openHome(stage: Stage, by: User, tab: 'home' | 'messages'): Promise<Delivery> {
  const { workspace } = stage;
  if (tab === 'home' && !workspace.manifest.homeTab)
    throw new Error('manifest.yml does not enable the Home tab.');
  const channel = directChannel(workspace, by.id).id;
  const home = workspace.homes.get(by.id);
  const view = tab === 'home' && home !== undefined ? { view: viewJson(workspace, home) } : {};
  return deliverEvent(stage, {
    type: 'app_home_opened',
    user: by.id,
    channel,
    tab,
    event_ts: workspace.nextTs(),
    ...view,
    ...contextOf(workspace, by, 'context'),
  });
}

import type { App } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { cardsFor } from '../role-pages.ts';
import { tidyUp } from '../tidy-up.ts';

/** A link to the page of a role, on a site that the settings name: its card is shown below the message. */
export function registerLinkShared(app: App, desk: Desk): void {
  app.event('link_shared', async ({ body, event, client }) => {
    const { user, channel, message_ts: ts } = event;
    const isShared = body.is_ext_shared_channel === true;
    const unfurls = await cardsFor(desk, {
      user,
      channel,
      urls: event.links.map(({ url }) => url),
      isShared,
    });
    if (unfurls) await tidyUp(() => client.chat.unfurl({ channel, ts, unfurls }), desk.log);
  });
}

import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { cardsFor } from '../role-pages.ts';
import { tidyUp } from '../tidy-up.ts';

/** A link to the page of a role, on a site that the settings name: its card is shown below the message. */
export const linkShared = (desk: Desk): Surface => ({
  events: {
    async link_shared({ body, event, client }) {
      const { user, channel, message_ts: ts } = event;
      if (user === undefined) return;
      const isShared = body.is_ext_shared_channel === true;
      const urls = event.links.map(({ url }) => url);
      const unfurls = await cardsFor(desk, { user, channel, urls, isShared });
      if (unfurls) await tidyUp(() => client.chat.unfurl({ channel, ts, unfurls }), desk.log);
    },
  },
});

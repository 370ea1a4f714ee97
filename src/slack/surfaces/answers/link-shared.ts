import { cardsFor } from '../../answers/role-pages.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { tidyUp } from '../../posting/tidy-up.ts';

/** A link to the page of a role, on a site that the settings name: its card is shown below the message. */
export const linkShared = (services: Services): Surface => ({
  events: {
    async link_shared({ body, event, client }) {
      const { user, channel, message_ts: ts } = event;
      if (user === undefined) return;
      const isShared = body.is_ext_shared_channel === true;
      const urls = event.links.map(({ url }) => url);
      const unfurls = await cardsFor(services, { user, channel, urls, isShared });
      if (unfurls) await tidyUp(() => client.chat.unfurl({ channel, ts, unfurls }), services.log);
    },
  },
});

import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { PASS_ROLE } from '../../../blocks/requests/card/forms/pass-form.ts';
import { FINDER_ROLE } from '../../../blocks/roles/finder-modal.ts';
import { askOption, MOST_OPTIONS, roleOptions as optionsFor } from '../../../blocks/roles/role-finder.ts';
import { offeredToAsk, offeredToFind, offeredToPass } from '../../answers/offered-roles.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';

/** What the menus of roles offer, asked anew with every keystroke. */
export const roleOptions = (services: Services): Surface => ({
  options: [
    [
      ACTION.roleFind,
      async ({ ack, options }) => {
        const roles = optionsFor(offeredToFind(services, options.value));
        const asking =
          options.action_id === FINDER_ROLE ? askOption(options.value, services.library().say.finder) : [];
        await ack({ options: [...roles.slice(0, MOST_OPTIONS - asking.length), ...asking] });
      },
    ],
    [
      ACTION.requestRole,
      async ({ ack, options: { value, view } }) => {
        await ack({ options: optionsFor(offeredToAsk(services, value, view?.private_metadata)) });
      },
    ],
    [
      PASS_ROLE,
      async ({ ack, options: { value, view } }) => {
        await ack({ options: optionsFor(await offeredToPass(services, value, view?.private_metadata)) });
      },
    ],
  ],
});

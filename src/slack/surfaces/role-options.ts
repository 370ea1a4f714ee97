import { ACTION } from '../../blocks/action-ids.ts';
import { FINDER_ROLE } from '../../blocks/finder-modal.ts';
import { PASS_ROLE } from '../../blocks/request-modal-values.ts';
import { askOption, MOST_OPTIONS, roleOptions as optionsFor } from '../../blocks/role-finder.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { offeredToAsk, offeredToFind, offeredToPass } from '../offered-roles.ts';

/** What the menus of roles offer, asked anew with every keystroke. */
export const roleOptions = (desk: Desk): Surface => ({
  options: [
    [
      ACTION.roleFind,
      async ({ ack, options }) => {
        const roles = optionsFor(offeredToFind(desk, options.value));
        const asking = options.action_id === FINDER_ROLE ? askOption(options.value) : [];
        await ack({ options: [...roles.slice(0, MOST_OPTIONS - asking.length), ...asking] });
      },
    ],
    [
      ACTION.requestRole,
      async ({ ack, options: { value, view } }) => {
        await ack({ options: optionsFor(offeredToAsk(desk, value, view?.private_metadata)) });
      },
    ],
    [
      PASS_ROLE,
      async ({ ack, options: { value, view } }) => {
        await ack({ options: optionsFor(await offeredToPass(desk, value, view?.private_metadata)) });
      },
    ],
  ],
});
